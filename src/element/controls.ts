import type { Part } from "../dom/parts/part.js";
import type { TimelineView } from "../dom/timelineView.js";
import { readControls, type ControlName } from "./controlNames.js";

/** The controls around the drawing of an element. */
export interface Dress {
  /** Puts those on that the element asks for now. */
  follow(view: TimelineView | null): void;
  readonly stop: () => void;
}

/** Puts controls on; they are loaded when the first is asked for. */
export function createDress(host: HTMLElement, complain: (error: unknown, at: string) => void): Dress {
  let parts: readonly Part[] = [];
  let worn = "";
  let wearer: TimelineView | null = null;
  const strip = () => {
    for (const part of parts) part.stop();
    parts = [];
  };
  const namesNow = (): readonly ControlName[] => {
    try {
      return readControls(host.getAttribute("controls"));
    } catch (error) {
      complain(error, "controls");
      return [];
    }
  };
  return {
    follow: (view) => {
      const names = view ? namesNow() : [];
      // What is written on them is in the language of the drawing.
      const wanted = [...names, view?.options.locale?.code ?? ""].join(" ");
      if (view === wearer && wanted === worn) return;
      strip();
      [wearer, worn] = [view, wanted];
      if (!view || names.length === 0) return;
      void import("./mountControl.js").then(({ mountControl }) => {
        if (wearer === view && worn === wanted) parts = names.map((name) => mountControl(name, view));
      });
    },
    stop: () => {
      strip();
      [wearer, worn] = [null, ""];
    },
  };
}

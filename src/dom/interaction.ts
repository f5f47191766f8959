import type { Scene } from "../scene/scene.js";
import { createButtons } from "./buttons.js";
import type { DrawnGroup } from "./drawScene.js";
import { createHover } from "./hover.js";
import { stepOf } from "./keys.js";

/** Told of what the reader does; null is no event. */
export interface Reader {
  readonly select: (id: string | null) => void;
  hover(id: string | null): void;
}

/** Pointer, keys and focus on a drawing. */
export interface Interaction {
  /** Draws, and makes what is drawn answer. Focus stays on its event. */
  redraw(scene: Scene, draw: () => readonly DrawnGroup[]): void;
  /** Shows an event as selected; the reader has done nothing. */
  readonly select: (id: string | null) => void;
  readonly stop: () => void;
}

/**
 * Makes a drawing answer to pointer and keys: one tab stop; arrows, Home and End go from event to event in order of
 * time; Enter, Space, click and tap select; Escape and a click beside the events take the selection back.
 */
export function createInteraction(svg: SVGSVGElement, container: Element, reader: Reader): Interaction {
  const buttons = createButtons(svg);
  const hover = createHover((id) => reader.hover(id));
  let selected: string | null = null;
  const choose = (id: string | null) => {
    if (id !== selected) reader.select(id);
  };
  const onKey = (key: KeyboardEvent) => {
    if (key.altKey || key.ctrlKey || key.metaKey) return;
    const id = buttons.idAt(key.target);
    const step = stepOf(key.key);
    if (key.key === "Escape" && selected !== null) choose(null);
    else if (id !== null && (key.key === "Enter" || key.key === " ")) choose(id);
    else if (id !== null && step !== undefined) buttons.go(id, step);
    else return;
    key.preventDefault();
  };
  const stopKeys = listen(svg, {
    click: ({ target }) => {
      if (!(target as Element).closest("a")) choose(buttons.idAt(target));
    },
    // A finger does not hover: what it taps is selected.
    pointerover: ({ target, pointerType }) => hover.point(pointerType === "touch" ? null : buttons.idAt(target)),
    pointerleave: () => hover.point(null),
    keydown: onKey,
  });
  // On the container: a drawing that listens to focus itself becomes a tab stop of its own in Chromium.
  const stopFocus = listen(container, {
    focusin: ({ target }) => {
      const id = buttons.idAt(target);
      if (id !== null) buttons.reach(id);
      hover.focus(id !== null && (target as Element).matches(":focus-visible") ? id : null);
    },
    focusout: ({ relatedTarget }) => {
      if (buttons.idAt(relatedTarget) === null) hover.focus(null);
    },
  });
  return {
    stop: () => {
      stopKeys();
      stopFocus();
    },
    redraw: (scene, draw) => hover.quietly(() => buttons.redraw(scene, draw), buttons.has),
    select: (id) => {
      selected = id;
      buttons.press(id);
    },
  };
}

type Listeners = { readonly [Type in keyof HTMLElementEventMap]?: (happened: HTMLElementEventMap[Type]) => void };

function listen(element: Element, listeners: Listeners): () => void {
  const entries = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of entries) element.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of entries) element.removeEventListener(type, listener);
  };
}

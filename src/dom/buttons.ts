import type { Scene } from "../scene/scene.js";
import type { Instant } from "../time/when.js";
import type { DrawnGroup } from "./drawScene.js";
import { idsFrom, type Ranked, type Step } from "./keys.js";
import { middleOf, nextLane, type Box } from "./nextLane.js";
import { periodsOf } from "./periodOf.js";
import type { Spot } from "./spot.js";
import { nameGroups, setAll, type EventButton } from "./nameGroups.js";

/** The events of a drawing as buttons: one of them a tab stop, one perhaps pressed. */
export interface Buttons {
  /** The event of the button, or of the stack of buttons, that an element is in. */
  idAt(target: EventTarget | null): string | null;
  readonly has: (id: string | null) => boolean;
  /** Draws; focus stays on its event, or goes to the neighbour of one that is gone. */
  redraw(scene: Scene, draw: () => readonly DrawnGroup[]): void;
  press(id: string | null): void;
  /** Marks events, and dims all others, also when they are drawn anew; null marks none. */
  readonly highlight: (isLit: ((id: string) => boolean) | null) => void;
  /** Makes an event the one that Tab reaches. */
  reach(id: string | null): void;
  /** Moves focus from one event to another, of those drawn or of those that `reveal` brings into view. */
  go(from: string, step: Step): void;
}

/** All events that are not hidden, in order of time, also those that are not drawn. */
export interface Sequence {
  readonly ranked: () => Omit<Ranked, "periodAt"> & { readonly startAt: (rank: number) => Instant };
  /** Brings an event into view, if it can be. */
  readonly reveal: (id: string) => void;
  /** Where an event stands among all, in words. */
  readonly placeOf: (id: string) => string;
  /** How much time is in view. */
  readonly length: () => number;
}

/** Keeps the buttons of a drawing; an event that is only counted there has one in its spot. */
export function createButtons(svg: SVGSVGElement, sequence: Sequence, spot: Spot): Buttons {
  let buttons: readonly EventButton[] = [];
  let places = new Map<string | null, number>();
  let pressed: string | null = null;
  let stop: string | null = null;
  let lit: ((id: string) => boolean) | null = null;
  /** Where a walk from lane to lane goes along, so that it comes back to where it began. */
  let along: number | null = null;

  const at = (id: string | null) => buttons[places.get(id) ?? -1];
  const show = (button: EventButton | undefined) => {
    if (button) showButton(button, { stop, pressed, lit });
  };
  /** Only the event that is come to says so: to number all of many would take long. */
  const describe = (id: string | null) => {
    const button = at(id);
    if (button && id !== null) setAll(button.element, { "aria-description": sequence.placeOf(id) });
  };
  const reach = (id: string | null) => {
    const last = stop;
    stop = id;
    if (last !== id) setAll(at(last)?.element ?? svg, { "aria-description": null });
    show(at(last));
    show(at(id));
    describe(id);
  };
  return {
    reach,
    has: (id) => places.has(id),
    idAt: (target) => {
      if (spot.contains(target)) return spot.id;
      return svg.contains(target as Node | null) ? idOf(target as Element, at) : null;
    },
    redraw: (scene, draw) => {
      const held = buttons.findIndex(({ element }) => element === activeIn(svg));
      const goal = buttons[held]?.id ?? null;
      const place = places.get(stop) ?? -1;
      buttons = nameGroups(svg, scene, draw());
      places = new Map(buttons.map(({ id }, index) => [id, index]));
      stop = (at(stop) ?? buttons[Math.min(place, buttons.length - 1)] ?? at(pressed) ?? buttons[0])?.id ?? null;
      buttons.forEach(show);
      const target = at(goal) ?? at(stop);
      // An element that was moved or taken away has lost its focus.
      if (held >= 0) describe(target?.id ?? null);
      if (held >= 0 && target && activeIn(svg) !== target.element) target.element.focus({ preventScroll: true });
      followSpot(spot, at(spot.id ?? pressed), pressed);
    },
    highlight: (isLit) => {
      lit = isLit;
      buttons.forEach(show);
    },
    press: (id) => {
      const last = at(pressed);
      pressed = id;
      show(last);
      if (id !== null && !svg.contains(activeIn(svg)) && at(id)) reach(id);
      show(at(id));
      followSpot(spot, at(spot.hasFocus() ? spot.id : id), pressed);
    },
    go: (from, step) => {
      if (step === "above" || step === "below") {
        along = goAcross(buttons, places.get(from) ?? -1, step, along);
        return;
      }
      along = null;
      const id = reachable(idsAlong(sequence, from, step), sequence, (each) => places.has(each) || spot.show(each));
      spot.press(id === pressed);
      if (id !== null) (at(id)?.element ?? spot).focus();
    },
  };
}

/** What a button looks like, and whether Tab reaches it. */
interface Looks {
  readonly stop: string | null;
  readonly pressed: string | null;
  readonly lit: ((id: string) => boolean) | null;
}

function showButton({ id, element }: EventButton, { stop, pressed, lit }: Looks): void {
  setAll(element, {
    tabindex: id === stop ? "0" : "-1",
    "aria-pressed": String(id === pressed),
    "data-light": lit && (lit(id) ? "match" : "dim"),
  });
}

/** The first event that can be shown, brought into view if need be. */
function reachable(ids: Iterable<string>, sequence: Sequence, isShown: (id: string) => boolean): string | null {
  for (const id of ids) {
    sequence.reveal(id);
    if (isShown(id)) return id;
  }
  return null;
}

/** The events to which a step along time may lead. */
function idsAlong(
  { ranked, length }: Sequence,
  from: string,
  step: Exclude<Step, "above" | "below">,
): Iterable<string> {
  const events = ranked();
  const periodOf = periodsOf(length());
  return idsFrom({ ...events, periodAt: (rank) => periodOf(events.startAt(rank)) }, from, step);
}

/** Keeps the spot on the event that has focus in it, or else on the one that is selected, as long as that is only counted. */
function followSpot(spot: Spot, drawn: EventButton | undefined, pressed: string | null): void {
  const isFocused = spot.hasFocus();
  if (drawn && isFocused) drawn.element.focus({ preventScroll: true });
  spot.show(drawn ? null : isFocused ? spot.id : pressed);
  spot.press(spot.id === pressed);
}

/** Moves focus to the next lane of what is drawn. Returns where that is along time. */
function goAcross(
  buttons: readonly EventButton[],
  from: number,
  step: "above" | "below",
  along: number | null,
): number | null {
  const boxes = buttons.map(({ element }) => boxOf(element));
  const own = boxes[from];
  const place = along ?? (own ? middleOf(own) : 0);
  const target = buttons[nextLane(boxes, from, step, place)];
  target?.element.focus();
  return place;
}

/** The words of an event, else its mark, else the stack that it is in. */
function boxOf(element: SVGElement): Box {
  const words = [...element.querySelectorAll(":scope > .whenline-hit")].at(-1);
  const shown = words ?? (element.hasChildNodes() ? element : (element.closest(".whenline-stack") ?? element));
  return shown.getBoundingClientRect();
}

function idOf(target: Element, at: (id: string | null) => EventButton | undefined): string | null {
  const own = target.closest("[data-event]") ?? target.closest(".whenline-stack")?.querySelector("[data-event]");
  return at(own?.getAttribute("data-event") ?? null)?.id ?? null;
}

function activeIn(svg: SVGSVGElement): Element | null {
  return (svg.getRootNode() as Partial<DocumentOrShadowRoot>).activeElement ?? null;
}

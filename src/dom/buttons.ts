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
  /** Says anew where the event that has the focus stands. */
  readonly describe: () => void;
  /** Moves focus from one event to another, of those drawn or of those that `reveal` brings into view. */
  go(from: string, step: Step): void;
  /** Moves focus to the event at a rank in order of time, brought into view if need be; null to the one that Tab would reach. */
  come(rank: number | null): void;
  /** The same for an event by its id. */
  readonly goTo: (id: string) => void;
  /** Shows anew which events are offered. */
  readonly refresh: () => void;
}

/** All events that are not hidden, in order of time, also those that are not drawn. */
export interface Sequence {
  readonly ranked: () => Omit<Ranked, "periodAt"> & { readonly startAt: (rank: number) => Instant };
  /** Does something once that is known: of very many events it is found in slices. */
  readonly whenOrdered: (act: () => void) => void;
  /** The event at a rank among all, hidden ones too. */
  readonly idAt: (rank: number) => string;
  /** Brings an event into view, if it can be. */
  readonly reveal: (id: string) => void;
  /** Where an event stands among all, in words; null while that is not known. */
  readonly placeOf: (id: string) => string | null;
  /** How much time is in view. */
  readonly length: () => number;
}

/** What offers events by groups and periods, where there are many. */
export interface Overview {
  readonly isShown: boolean;
  /** Whether Tab comes to it, and to no event. */
  readonly setStop: (isStop: boolean) => void;
}

/** The buttons as they are. */
interface Shown {
  buttons: readonly EventButton[];
  places: ReadonlyMap<string | null, number>;
  pressed: string | null;
  stop: string | null;
  lit: ((id: string) => boolean) | null;
  /** Where a walk from lane to lane goes along, so that it comes back to where it began. */
  along: number | null;
}

/**
 * Keeps the buttons of a drawing; an event that is only counted there has one in its spot. Where events are offered by groups and
 * periods, the only ones among the buttons are the one that the reader has come to and the one that is pressed.
 */
export function createButtons(svg: SVGSVGElement, sequence: Sequence, spot: Spot, overview: Overview): Buttons {
  const shown: Shown = { buttons: [], places: new Map(), pressed: null, stop: null, lit: null, along: null };
  const at = (id: string | null) => shown.buttons[shown.places.get(id) ?? -1];
  const show = (button: EventButton | undefined) => {
    if (button) showButton(button, shown, !overview.isShown);
  };
  const reach = (id: string | null) => {
    const last = shown.stop;
    shown.stop = id;
    overview.setStop(id === null);
    if (last !== id) describe(at(last), () => null);
    show(at(last));
    show(at(id));
    describe(at(id), sequence.placeOf);
  };
  const first = () => at(shown.pressed) ?? shown.buttons[0];
  return {
    reach,
    has: (id) => shown.places.has(id),
    idAt: (target) =>
      spot.contains(target) ? spot.id : svg.contains(target as Node | null) ? idOf(target as Element, at) : null,
    redraw: (scene, draw) => {
      const held = at(heldIn(svg, shown)?.id ?? null);
      const place = shown.places.get(shown.stop) ?? -1;
      shown.buttons = nameGroups(svg, scene, draw());
      shown.places = new Map(shown.buttons.map(({ id }, index) => [id, index]));
      // Whoever is not in the drawing comes back to groups and periods, if there are any.
      const next =
        overview.isShown && !held ? undefined : (shown.buttons[Math.min(place, shown.buttons.length - 1)] ?? first());
      shown.stop = (at(shown.stop) ?? next)?.id ?? null;
      overview.setStop(shown.stop === null);
      shown.buttons.forEach(show);
      if (held) hold(svg, at(held.id) ?? at(shown.stop), sequence.placeOf);
      followSpot(spot, at(spot.id ?? shown.pressed), shown.pressed);
    },
    highlight: (isLit) => {
      shown.lit = isLit;
      shown.buttons.forEach(show);
    },
    press: (id) => {
      const last = at(shown.pressed);
      shown.pressed = id;
      show(last);
      if (id !== null && !svg.contains(activeIn(svg)) && at(id)) reach(id);
      show(at(id));
      followSpot(spot, at(spot.hasFocus() ? spot.id : id), id);
    },
    describe: () => describe(heldIn(svg, shown), sequence.placeOf),
    ...walkOf(shown, { sequence, spot, at, reach, first, held: () => heldIn(svg, shown)?.id ?? null }),
    refresh: () => {
      if (overview.isShown && !heldIn(svg, shown) && shown.stop !== shown.pressed) reach(null);
      else if (!overview.isShown && shown.stop === null) reach(first()?.id ?? null);
      shown.buttons.forEach(show);
    },
  };
}

/** The button that has the focus. */
function heldIn(svg: SVGSVGElement, { buttons }: Shown): EventButton | undefined {
  const active = activeIn(svg);
  return buttons.find(({ element }) => element === active);
}

/** What a walk from event to event needs. */
interface Ways {
  readonly sequence: Sequence;
  readonly spot: Spot;
  readonly at: (id: string | null) => EventButton | undefined;
  readonly reach: (id: string) => void;
  readonly first: () => EventButton | undefined;
  /** The event in the drawing that has the focus. */
  readonly held: () => string | null;
}

/** The ways in which the focus moves. */
function walkOf(shown: Shown, { sequence, spot, at, reach, first, held }: Ways): Pick<Buttons, "go" | "come" | "goTo"> {
  const focus = (id: string) => {
    const element = at(id)?.element;
    // What is not offered cannot have it, and what has it must not be taken back before another has.
    if (element) setAll(element, { tabindex: "-1", "aria-hidden": null });
    (element ?? spot).focus();
    reach(id);
  };
  /** A key that was pressed before the order was known goes on from where the focus is by then, if that is on an event. */
  const step = (from: string, by: Exclude<Step, "above" | "below">) => {
    let isLate = false;
    sequence.whenOrdered(() => {
      const own = !isLate ? from : spot.hasFocus() ? spot.id : held();
      if (own !== null) goTo(idsAlong(sequence, own, by));
    });
    isLate = true;
  };
  const goTo = (ids: Iterable<string>) => {
    shown.along = null;
    const id = reachable(ids, sequence, (each) => shown.places.has(each) || spot.show(each));
    spot.press(id === shown.pressed);
    if (id !== null) focus(id);
  };
  return {
    go: (from, by) => {
      if (by !== "above" && by !== "below") step(from, by);
      else shown.along = goAcross(shown, from, by, focus);
    },
    goTo: (id) => goTo([id]),
    come: (rank) => {
      const id = rank === null ? (at(shown.stop) ?? first())?.id : sequence.idAt(rank);
      if (id !== undefined) goTo([id]);
    },
  };
}

/** Says of the event that is come to where it stands, and of no other: to number all of many would take long. */
function describe(button: EventButton | undefined, placeOf: (id: string) => string | null): void {
  if (button) setAll(button.element, { "aria-description": placeOf(button.id) });
}

/** Keeps the focus on an event, whose place may be another now: an element that was moved or taken away has lost it. */
function hold(svg: SVGSVGElement, target: EventButton | undefined, placeOf: Sequence["placeOf"]): void {
  describe(target, placeOf);
  if (target && activeIn(svg) !== target.element) target.element.focus({ preventScroll: true });
}

/** Shows what a button is like. Of many events those that are not offered one by one cannot have the focus, either. */
function showButton({ id, element }: EventButton, { stop, pressed, lit }: Shown, areFew: boolean): void {
  const isOffered = areFew || id === stop || id === pressed;
  setAll(element, {
    tabindex: id === stop ? "0" : isOffered ? "-1" : null,
    "aria-hidden": isOffered ? null : "true",
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
  { buttons, places, along }: Shown,
  from: string,
  step: "above" | "below",
  focus: (id: string) => void,
): number {
  const boxes = buttons.map(({ element }) => boxOf(element));
  const index = places.get(from) ?? -1;
  const own = boxes[index];
  const place = along ?? (own ? middleOf(own) : 0);
  const target = buttons[nextLane(boxes, index, step, place)];
  if (target) focus(target.id);
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

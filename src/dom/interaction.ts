import type { Scene } from "../scene/scene.js";
import { createButtons, type Buttons, type Sequence } from "./buttons.js";
import type { DrawnGroup } from "./drawScene.js";
import { createHover } from "./hover.js";
import { stepOf, type Run } from "./keys.js";
import { listenAll, type ListenRow } from "./listenAll.js";
import type { Around, Moves } from "./moves.js";
import { createOutline, type OutlineBox, type OutlineGround } from "./outline/createOutline.js";
import type { Spot } from "./spot.js";

/** Told of what the reader does; null is no event. */
export interface Reader {
  readonly select: (id: string | null) => void;
  hover(id: string | null): void;
}

/** Who answers to the reader: null moves are for a drawing that stands still. */
export interface Answer {
  readonly reader: Reader;
  readonly moves: () => Moves | null;
  /** What keeps its place when keys zoom with the focus on an event. */
  readonly around: (id: string) => Around | undefined;
  /** How time runs. */
  readonly run: () => Run;
  readonly sequence: Sequence;
  readonly spot: Spot;
  /** What of the drawing is told by groups and periods. */
  readonly outline: OutlineGround;
  /** The reader has pressed on what is only counted. */
  readonly dig: (pointer: MouseEvent) => void;
}

/** Pointer, keys and focus on a drawing. */
export interface Interaction {
  /** Draws, and makes what is drawn answer. Focus stays on its event. */
  redraw(scene: Scene, draw: () => readonly DrawnGroup[]): void;
  /** Shows an event as selected; the reader has done nothing. */
  readonly select: (id: string | null) => void;
  /** Marks events, and dims all others; null marks none. */
  readonly highlight: (isLit: ((id: string) => boolean) | null) => void;
  /** Brings an event into view and gives it the focus. */
  readonly come: (id: string) => void;
  /** Where events stand in order of time is known now. */
  readonly ordered: () => void;
  readonly stop: () => void;
}

/**
 * Makes a drawing answer to pointer and keys: one tab stop; arrows to the sides, Home, End and the page keys go from event
 * to event in order of time, those up and down from lane to lane; Enter, Space, click and tap select; Escape and a click beside the
 * events take the selection back, and another Escape leaves the drawing.
 */
export function createInteraction(svg: SVGSVGElement, container: Element, answer: Answer): Interaction {
  const { reader, moves, sequence, spot, dig } = answer;
  const outline = createOutline(svg, answer.outline, {
    come: (rank) => buttons.come(rank),
    changed: () => buttons.refresh(),
    entered: () => buttons.reach(null),
    zoom: (key) => zoomByKey(key, moves()),
  });
  const buttons = createButtons(svg, sequence, spot, outline);
  const hover = createHover((id) => reader.hover(id));
  let selected: string | null = null;
  const choose = (id: string | null) => {
    if (id !== selected) reader.select(id);
  };
  const onKey = keysOf({ buttons, outline, answer, isSelected: () => selected !== null, choose });
  const onClick = (click: MouseEvent) => {
    const { target } = click;
    if ((target as Element).closest("a[href]")) return;
    const id = buttons.idAt(target);
    if (id === null && moves() && isCounted(svg, click)) dig(click);
    else choose(id);
  };
  // A finger does not hover: what it taps is selected.
  const onOver = ({ target, pointerType }: PointerEvent) =>
    hover.point(pointerType === "touch" ? null : buttons.idAt(target));
  const stopKeys = listenAll(svg, [
    ["click", onClick],
    // Before the browser looks for what can have the focus.
    ["pointerdown", ({ target }: PointerEvent) => offer(buttons.idAt(target), buttons, outline)],
    ["pointerover", onOver],
    ["pointerleave", () => hover.point(null)],
    ["keydown", onKey],
  ]);
  // On the container: a drawing that listens to focus itself becomes a tab stop of its own in Chromium.
  const onFocus = ({ target }: FocusEvent) => {
    const id = buttons.idAt(target);
    if (id !== null) buttons.reach(id);
    hover.focus(id !== null && (target as Element).matches(":focus-visible") ? id : null);
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (buttons.idAt(relatedTarget) === null) hover.focus(null);
    if (spot.id !== null && spot.id !== selected && !spot.contains(relatedTarget)) spot.show(null);
  };
  const stopFocus = listenAll(container, [["focusin", onFocus], ["focusout", onBlur], ...onSpot(spot, onClick, onKey)]);
  return {
    stop: () => {
      stopKeys();
      stopFocus();
      outline.stop();
    },
    highlight: buttons.highlight,
    come: buttons.goTo,
    ordered: () => sayPlaces(buttons, spot),
    redraw: (scene, draw) => {
      hover.quietly(() => buttons.redraw(scene, draw), buttons.has);
      outline.follow(scene);
    },
    select: (id) => {
      selected = id;
      buttons.press(id);
    },
  };
}

function sayPlaces(buttons: Buttons, spot: Spot): void {
  buttons.describe();
  spot.show(spot.id);
}

/** What is pressed is offered by itself. */
function offer(id: string | null, buttons: Buttons, { isShown }: OutlineBox): void {
  if (id !== null && isShown) buttons.reach(id);
}

interface Keyed {
  readonly buttons: Buttons;
  readonly outline: OutlineBox;
  readonly answer: Answer;
  readonly isSelected: () => boolean;
  readonly choose: (id: string | null) => void;
}

/** What keys do on an event. */
function keysOf({ buttons, outline, answer, isSelected, choose }: Keyed): (key: KeyboardEvent) => void {
  const { moves, run, around } = answer;
  return (key) => {
    if (key.altKey || key.ctrlKey || key.metaKey) return;
    const id = buttons.idAt(key.target);
    const step = stepOf(key.key, run());
    if (key.key === "Escape" && isSelected()) choose(null);
    else if (id !== null && (key.key === "Enter" || key.key === " ")) choose(id);
    else if (id !== null && step !== undefined) buttons.go(id, step);
    else if (
      !zoomByKey(key.key, moves(), id === null ? undefined : around(id)) &&
      !(id !== null && key.key === "Escape" && outline.back())
    ) {
      if (id !== null) leaveBy(key);
      return;
    }
    key.preventDefault();
  };
}

/** Whoever is around the drawing, such as a dialog, may have Escape too. */
function leaveBy({ key, target }: KeyboardEvent): void {
  if (key === "Escape") (target as SVGElement).blur();
}

/** The spot is beside the drawing, and answers as what is in it. */
function onSpot(spot: Spot, click: (pointer: MouseEvent) => void, key: (key: KeyboardEvent) => void): ListenRow[] {
  const onClick = (pointer: MouseEvent) => {
    if (spot.contains(pointer.target)) click(pointer);
  };
  const onKey = (pressed: KeyboardEvent) => {
    if (spot.contains(pressed.target)) key(pressed);
  };
  return [
    ["click", onClick],
    ["keydown", onKey],
  ];
}

/** Pixels over the axis in which events are counted where they have no marks. */
const strip = 56;

/** Whether a pointer is on what counts events: on a bar of many, or in the strip of columns, which may be as low as a pixel. */
function isCounted(svg: SVGSVGElement, { target, clientX, clientY }: MouseEvent): boolean {
  if ((target as Element).closest(".whenline-density")) return true;
  return [...svg.querySelectorAll(".whenline-density")].some((path) => {
    const { left, right, bottom } = path.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY <= bottom && clientY >= bottom - strip;
  });
}

const zoomTime = 250;
const keyFactor = 1.6;

/** + and − zoom, 0 shows all. Whether the key is one of them. */
function zoomByKey(key: string, moves: Moves | null, around?: Around): boolean {
  if (!moves) return false;
  if (key === "+" || key === "=") moves.zoomBy(keyFactor, around, zoomTime);
  else if (key === "-" || key === "_") moves.zoomBy(1 / keyFactor, around, zoomTime);
  else if (key === "0") moves.fit(zoomTime);
  else return false;
  return true;
}

import { createJob } from "../../model/slices.js";
import type { Scene } from "../../scene/scene.js";
import type { Extent } from "../../time/when.js";
import { stepOf, type Run } from "../keys.js";
import { listenAll } from "../listenAll.js";
import type { Moves } from "../moves.js";
import type { Play } from "../painter.js";
import { createRest } from "../rest.js";
import { runInSlices } from "../slices/runInSlices.js";
import type { InView } from "../spotGround.js";
import type { OutlineItem } from "./outlineList.js";
import { createOutlinePanel, type OutlinePanel, type OutlinePlace } from "./outlinePanel.js";
import { outlineSteps, type Outline } from "./outlineSteps.js";
import { walk } from "./walk.js";

/** What groups and periods are told of. */
export interface OutlineGround {
  readonly play: () => Play;
  readonly inView: () => InView;
  readonly run: () => Run;
  /** Null for a drawing that stands still. */
  readonly moves: () => Moves | null;
  readonly clock: () => number;
}

/** Who is told what the reader does there. */
export interface OutlineHost {
  /** Focus is to go to the event at a rank in order of time; null to whichever is the next. */
  readonly come: (rank: number | null) => void;
  /** Events are not offered one by one any more, or are again. */
  readonly changed: () => void;
  /** The list has the focus. */
  readonly entered: () => void;
  /** A key that means nothing in the list. Whether it means something to the drawing. */
  readonly zoom: (key: string) => boolean;
}

/** Groups and periods before single events, where more events are in view than anybody wants to hear one by one. */
export interface OutlineBox {
  /** Whether events are offered by groups and periods. */
  readonly isShown: boolean;
  /** Something has been drawn anew. */
  readonly follow: (scene: Scene) => void;
  /** From an event back to the list, where it was left. Whether there is one. */
  readonly back: () => boolean;
  /** Whether Tab comes to the list. */
  readonly setStop: (isStop: boolean) => void;
  readonly stop: () => void;
}

/** More events in view than this are told by groups and periods first. */
const mostOneByOne = 200;
/** Milliseconds until what is drawn is taken to rest; those for which events are counted without a break; those of a move. */
const rest = 150;
const atOnce = 8;
const moveTime = 300;

/** What the focus goes to after a move. */
interface Goal extends OutlinePlace {
  /** The rank of the first event of what was chosen, which is come to where events are offered one by one; null on the way back. */
  readonly rank: number | null;
}

/** A place in the list that was gone into, and what was in view then; null for all. */
interface Level extends OutlinePlace {
  readonly inView: Extent | null;
}

/** What the list is made of, and what it is waiting for. */
interface Guide {
  readonly ground: OutlineGround;
  readonly host: OutlineHost;
  readonly panel: OutlinePanel;
  readonly counting: Counting;
  goal: Goal | null;
  levels: readonly Level[];
}

/** Prepares the list; it is in the page only while there is much to see. */
export function createOutline(svg: SVGSVGElement, ground: OutlineGround, host: OutlineHost): OutlineBox {
  let timeline: Play["timeline"] | null = null;
  const panel = createOutlinePanel(svg, { inView: ground.inView, options: () => ground.play().options }, (root) =>
    listenAll(root, [
      ["click", ({ target }: MouseEvent) => press(itemOf(panel, target), guide)],
      ["keydown", (key: KeyboardEvent) => onKey(key, guide)],
      ["focusin", () => [host.entered, panel.place, panel.scroll].forEach((each) => each())],
      ["focusout", () => panel.place()],
    ]),
  );
  const counting = createCounting(svg.ownerDocument.defaultView, ground, (outline) => arrive(outline, guide));
  const guide: Guide = { ground, host, panel, counting, goal: null, levels: [] };
  return {
    get isShown() {
      return panel.isShown;
    },
    back: () => back(guide),
    setStop: panel.setStop,
    follow: (scene) => {
      if (timeline !== ground.play().timeline) guide.levels = [];
      timeline = ground.play().timeline;
      if (!isMuch(scene) && !guide.goal) {
        counting.stop();
        hide(guide);
      } else if (isMuch(scene) || guide.goal) {
        panel.place();
        counting.ask(rest);
      }
    },
    stop: () => {
      counting.stop();
      panel.hide();
    },
  };
}

function isMuch({ counts: { drawn, counted, unknown } }: Scene): boolean {
  return drawn + counted > mostOneByOne || unknown > mostOneByOne;
}

function itemOf({ items }: OutlinePanel, target: EventTarget | null): OutlineItem | undefined {
  return items.find(({ element }) => element.contains(target as Node | null));
}

function hide({ panel, host }: Guide): void {
  if (!panel.isShown) return;
  const had = panel.hide();
  host.changed();
  if (had) host.come(null);
}

/** What is drawn rests, and has been counted; null where there is too little for that. */
function arrive(outline: Outline | null, guide: Guide): void {
  const { panel, host, goal } = guide;
  guide.goal = null;
  if (outline === null) {
    hide(guide);
    if (typeof goal?.rank === "number") host.come(goal.rank);
    return;
  }
  const isNew = !panel.isShown;
  panel.show(outline);
  if (isNew) host.changed();
  if (!goal) return;
  const { row, extent, rank } = goal;
  panel.open(row);
  const inner = panel.items.filter((item) => item.row.id === row && item.cell);
  if (rank === null) panel.focus({ row, extent });
  // What cannot be told in shorter periods is gone through event by event.
  else if (inner.length < 2) host.come(rank);
  else panel.focus(inner[0]);
}

/** Moves what is in view; the focus follows when that rests. Whether it moves. */
function move(goal: Goal, guide: Guide, act: (moves: Moves) => void): boolean {
  const moves = guide.ground.moves();
  if (!moves) return false;
  guide.goal = goal;
  act(moves);
  guide.counting.ask(rest + moveTime);
  return true;
}

/** Opens a row, or goes into a period: to shorter ones, or to its first event. */
function press(item: OutlineItem | undefined, guide: Guide): void {
  const { ground, host, panel, goal } = guide;
  if (!item || goal) return;
  const { row, cell, extent } = item;
  const state = item.element.getAttribute("aria-expanded");
  if (state !== null) {
    panel.open(state === "true" ? undefined : row.id);
    panel.focus({ row: row.id, extent: null });
    return;
  }
  const seen = ground.inView().extent;
  const rank = (cell ?? row).first;
  const enter = (moves: Moves) => {
    guide.levels = [...guide.levels, { row: row.id, extent, inView: moves.whole ? null : seen }];
    if (extent) moves.zoomTo(extent, moveTime);
  };
  const isIn = extent && seen && isNarrower(extent, seen) && move({ row: row.id, extent, rank }, guide, enter);
  if (!isIn) host.come(rank);
}

/** Whether a period is so much shorter than what is in view that there is something to zoom to. */
function isNarrower({ start, end }: Extent, seen: Extent): boolean {
  const length = Math.min(end, seen.end) - Math.max(start, seen.start);
  return length < 0.9 * (seen.end - seen.start);
}

/** One level up, or from an event to the list. Whether there is one. */
function back(guide: Guide): boolean {
  const { panel, levels, goal } = guide;
  if (goal) return true;
  const level = levels.at(-1);
  if (level) {
    const { row, extent, inView } = level;
    guide.levels = levels.slice(0, -1);
    return move({ row, extent, rank: null }, guide, (moves) =>
      inView ? moves.zoomTo(inView, moveTime) : moves.fit(moveTime),
    );
  }
  if (!panel.isShown || panel.focused) return false;
  panel.focus(panel.current);
  return true;
}

function onKey(key: KeyboardEvent, guide: Guide): void {
  const { panel, ground, host } = guide;
  const item = panel.focused;
  if (!item || key.altKey || key.ctrlKey || key.metaKey || key.key === "Enter" || key.key === " ") return;
  const step = stepOf(key.key, ground.run());
  if (step === "later" || step === "earlier") leaf(step, ground);
  else if (step !== undefined) walk(item, step, panel);
  else if (key.key === "Escape") {
    if (!back(guide)) {
      item.element.blur();
      return;
    }
  } else if (!host.zoom(key.key)) return;
  key.preventDefault();
}

/** As much time on as is in view. */
function leaf(step: "later" | "earlier", { moves, inView }: OutlineGround): void {
  const { axis } = inView();
  if (axis) moves()?.panBy((step === "later" ? 1 : -1) * (axis.to - axis.from), moveTime);
}

/** Counts what is in view once that rests. */
interface Counting {
  readonly ask: (milliseconds: number) => void;
  readonly stop: () => void;
}

function createCounting(
  window: (Window & typeof globalThis) | null,
  { play, inView, clock }: OutlineGround,
  found: (outline: Outline | null) => void,
): Counting {
  let cancel = (): void => undefined;
  const count = () => {
    const { scene, axis, extent } = inView();
    if (!scene || !isMuch(scene)) {
      found(null);
      return;
    }
    const job = createJob(outlineSteps(play(), axis?.kind === "relative" ? null : extent), clock);
    const done = () => {
      if (job.result) found(job.result);
    };
    if (job.advance(atOnce)) done();
    else cancel = runInSlices(window, job, done);
  };
  const waiting = createRest(count, clock);
  return {
    stop: () => {
      waiting.stop();
      cancel();
    },
    ask: (milliseconds) => {
      cancel();
      waiting.ask(milliseconds);
    },
  };
}

import { createPlan, type Plan, type TimeAxis } from "../layout/plan.js";
import { planInSlices, planWithin } from "../layout/slices.js";
import type { GroupSign } from "../layout/legendEntries.js";
import type { LayoutOptions } from "../layout/options.js";
import type { Catalog } from "./catalog.js";
import type { Timeline } from "../model/timeline.js";
import type { Scene } from "../scene/scene.js";
import type { Extent } from "../time/when.js";
import { drawScene, type DrawnGroup } from "./drawScene.js";
import { createMeasure } from "./measureText.js";
import type { Moves } from "./moves.js";
import { createPlanner, type PlanFor, type Planner } from "./planner.js";
import { mostAtOnce } from "./slices/loader.js";
import { createTakeOver } from "./takeOver.js";
import { takeNumber } from "./sceneNumber.js";
import { hasSpacing, readSpacing } from "./textSpacing.js";

/** What is to be drawn, and how. */
export interface Play {
  readonly timeline: Timeline;
  readonly options: LayoutOptions;
  /** Whether the reader can zoom and move it. */
  readonly zoom: boolean;
  /** The events of the data, those of hidden groups too. */
  readonly catalog: Catalog;
  readonly isHidden: (index: number) => boolean;
  /** Whether there is anything to draw yet. */
  readonly ready: boolean;
}

/** What a painter works with. */
export interface Easel {
  /** Whose text the drawing's is like. */
  readonly container: Element;
  readonly play: () => Play;
  readonly moves: Moves;
  /** Draws, and makes what is drawn answer. */
  readonly redraw: (scene: Scene, draw: () => readonly DrawnGroup[]) => void;
  /** Asks for a drawing in the next frame. */
  readonly ask: () => void;
  /** More of much data is planned. */
  readonly planned: () => void;
  readonly clock: () => number;
  /** Told of another stretch of time than was drawn before. */
  readonly viewport: (extent: Extent) => void;
}

/** Decides once what a drawing is like, and draws of it what is in view. */
export interface Painter {
  readonly scene: Scene | null;
  /** Where time runs in what is drawn. */
  readonly axis: TimeAxis | null;
  readonly ink: string;
  /** What a group is known by in what is drawn; null while nothing is. */
  readonly signOf: (group: string) => GroupSign | null;
  /** How many dates a strip counts of a group in an extent; null where none does. */
  readonly countIn: Plan["countIn"];
  /** Draws what is in view, if that is not drawn already. */
  paint(width: number, theme: LayoutOptions["theme"]): void;
  /** Everything is to be decided anew. */
  readonly forget: () => void;
  /** The same, because letters are other ones now; then asks for a drawing. */
  readonly remeasure: () => void;
  /**
   * A plan of its own, or the one that is drawn if that is the same or much was to be planned again. `most`: of much, what can be
   * planned in so many milliseconds once it shows something; all by default.
   */
  readonly planAt: (width: number, theme: LayoutOptions["theme"], most?: number) => Plan;
  /** From 0 to 1 while a drawing is planned in slices, else null. */
  readonly progress: number | null;
  readonly stop: () => void;
}

/** More labels are drawn so often while they are planned. Milliseconds. */
const redrawEvery = 120;

/** Draws into an svg element. */
export function createPainter(svg: SVGSVGElement, easel: Easel): Painter {
  const { container, play, moves, redraw, viewport, ask, clock } = easel;
  const document = svg.ownerDocument;
  const { number, release } = takeNumber(document);
  const measure = createMeasure(document);
  let drawn: { readonly scene: Scene; readonly extent: Extent | null; readonly version: number } | null = null;
  let drawnAt = -Infinity;
  let followed: TimeAxis | null = null;

  const isMuch = () => play().timeline.events.length > mostAtOnce;
  const optionsFor = ({ width, theme }: PlanFor): LayoutOptions => {
    const { options } = play();
    const spacing = readSpacing(container);
    measure.space(spacing);
    // What a server has written knows nothing of a reader's spacing.
    const measured = !hasSpacing(spacing) && written.estimates(play(), width) ? undefined : measure.measureText;
    return { ...options, width, theme, measureText: options.measureText ?? measured };
  };
  const planner = createPlanner({
    window: document.defaultView,
    planAt: (wanted) => planned(wanted),
    begin: (wanted, memory) => (isMuch() ? planInSlices(play().timeline, optionsFor(wanted), clock, memory) : null),
    moved: () => {
      if (planner.version !== drawn?.version && (planner.progress === null || clock() - drawnAt > redrawEvery)) ask();
      easel.planned();
    },
  });
  const planned = (wanted: PlanFor, most?: number) => planOf(play().timeline, optionsFor(wanted), clock, most);
  const planAt: Painter["planAt"] = (width, theme, most) =>
    madePlan(planner, { width, theme }, most) ?? planned({ width, theme }, most);
  const written = createTakeOver(svg, { play, draw: (width, theme) => planned({ width, theme }).home });
  const show = (laid: Scene, extent: Extent | null) => {
    const scene = withId(laid, drawn?.scene.id ?? (number === 1 ? laid.id : `${laid.id}-${String(number)}`));
    if (!drawn && isMuch()) written.empty();
    const before = drawn;
    // Before anybody is told that it is drawn.
    drawn = { scene, extent, version: planner.version };
    redraw(scene, () => drawScene(svg, scene));
    drawnAt = clock();
    if (before && extent && !isSame(before.extent, extent)) viewport(extent);
  };
  const paint: Painter["paint"] = (width, theme) => {
    if (!play().ready) return;
    // What others have written stays until there is something to see.
    if (!drawn && svg.parentNode && !isMuch()) written.take(width, theme);
    planner.follow({ width, theme });
    const { plan, version } = planner;
    if (plan === null) return;
    if (plan.axis !== followed) moves.follow((followed = plan.axis));
    const { extent, whole } = moves;
    if (version === drawn?.version && isSame(drawn.extent, extent)) return;
    show(whole || !extent ? plan.home : plan.view(extent), extent);
    easel.planned();
  };
  /** What is planned but not drawn is not done. */
  const progress = () => planner.progress ?? (planner.plan && planner.version !== drawn?.version ? 0.999 : null);
  return painterOf(planner, () => drawn?.scene ?? null, progress, {
    paint,
    planAt,
    remeasure: () => {
      for (const act of [measure.forget, planner.forget, ask]) act();
    },
    stop: release,
  });
}

function planOf(timeline: Timeline, options: LayoutOptions, clock: () => number, most = Infinity): Plan {
  const isBounded = most < Infinity && timeline.events.length > mostAtOnce;
  return isBounded ? planWithin(most, timeline, options, clock) : createPlan(timeline, options);
}

/** The plan that is made already; one in the making is made to its end, unless there is little time. */
function madePlan(planner: Planner, wanted: PlanFor, most = Infinity): Plan | null {
  return most < Infinity && planner.progress !== null ? null : planner.planFor(wanted);
}

function painterOf(
  planner: Planner,
  scene: () => Scene | null,
  progress: () => number | null,
  rest: Omit<Painter, "forget" | "scene" | "axis" | "ink" | "progress" | "signOf" | "countIn">,
): Painter {
  return {
    ...rest,
    forget: planner.forget,
    stop: () => {
      planner.stop();
      rest.stop();
    },
    get scene() {
      return scene();
    },
    get axis() {
      return planner.plan?.axis ?? null;
    },
    get ink() {
      return scene()?.ink ?? "";
    },
    get progress() {
      return progress();
    },
    signOf: (group) => planner.plan?.signOf(group) ?? null,
    countIn: (group, extent) => planner.plan?.countIn(group, extent) ?? null,
  };
}

/** Of other data, it is still the same drawing: what is drawn as before is not touched. */
function withId(scene: Scene, id: string): Scene {
  return scene.id === id ? scene : { ...scene, id };
}

function isSame(a: Extent | null, b: Extent | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}

import { createPlan, type Plan, type TimeAxis } from "../layout/plan.js";
import type { LayoutOptions } from "../layout/options.js";
import type { Timeline } from "../model/timeline.js";
import type { Scene } from "../scene/scene.js";
import type { Extent } from "../time/when.js";
import { drawScene, type DrawnGroup } from "./drawScene.js";
import { createMeasure } from "./measureText.js";
import type { Moves } from "./moves.js";
import { createTakeOver } from "./takeOver.js";
import { takeNumber } from "./sceneNumber.js";

/** What is to be drawn, and how. */
export interface Play {
  readonly timeline: Timeline;
  readonly options: LayoutOptions;
  /** Whether the reader can zoom and move it. */
  readonly zoom: boolean;
  /** The ids of all events that are not hidden, in order of time. */
  readonly order: () => readonly string[];
  /** All that the date of an event can mean. */
  readonly extentOf: (id: string) => Extent;
}

/** What a painter works with. */
export interface Easel {
  readonly play: () => Play;
  readonly moves: Moves;
  /** Draws, and makes what is drawn answer. */
  readonly redraw: (scene: Scene, draw: () => readonly DrawnGroup[]) => void;
  /** Told of another stretch of time than was drawn before. */
  readonly viewport: (extent: Extent) => void;
}

/** Decides once what a drawing is like, and draws of it what is in view. */
export interface Painter {
  readonly scene: Scene | null;
  /** Where time runs in what is drawn. */
  readonly axis: TimeAxis | null;
  readonly ink: string;
  /** A group's colour in what is drawn; null while nothing is. */
  readonly colorOf: (group: string) => string | null;
  /** Draws what is in view, if that is not drawn already. */
  paint(width: number, theme: LayoutOptions["theme"]): void;
  /** Everything is to be decided anew. */
  readonly forget: () => void;
  /** The same, because letters are other ones now; then asks for a drawing. */
  readonly remeasure: (ask: () => void) => void;
  readonly planAt: (width: number, theme: LayoutOptions["theme"]) => Plan;
  readonly stop: () => void;
}

/** Draws into an svg element. */
export function createPainter(svg: SVGSVGElement, { play, moves, redraw, viewport }: Easel): Painter {
  const document = svg.ownerDocument;
  const { number, release } = takeNumber(document);
  const measure = createMeasure(document);
  let plan: Plan | null = null;
  let planned = 0;
  let drawn: { readonly scene: Scene; readonly extent: Extent | null } | null = null;

  const planAt = (width: number, theme: LayoutOptions["theme"]): Plan => {
    const { timeline, options } = play();
    const measured = written.estimates(timeline, width) ? undefined : measure.measureText;
    return createPlan(timeline, { ...options, width, theme, measureText: options.measureText ?? measured });
  };
  const written = createTakeOver(svg, { play, draw: (width, theme) => planAt(width, theme).home });
  const show = (laid: Scene, extent: Extent | null) => {
    const scene = number === 1 ? laid : { ...laid, id: `${laid.id}-${String(number)}` };
    const before = drawn;
    // Before anybody is told that it is drawn.
    drawn = { scene, extent };
    redraw(scene, () => drawScene(svg, scene));
    if (before && extent && !isSame(before.extent, extent)) viewport(extent);
  };
  const forget = () => {
    plan = null;
  };
  return {
    get scene() {
      return drawn?.scene ?? null;
    },
    get axis() {
      return plan?.axis ?? null;
    },
    colorOf: (group) => plan?.colorOf(group) ?? null,
    get ink() {
      return drawn?.scene.ink ?? "";
    },
    paint: (width, theme) => {
      if (!drawn && svg.parentNode) written.take(width, theme);
      const stale = plan === null || planned !== width;
      if (stale || plan === null) {
        plan = planAt(width, theme);
        planned = width;
        moves.follow(plan.axis);
      }
      const { extent, whole } = moves;
      if (!stale && isSame(drawn?.extent ?? null, extent)) return;
      show(whole || !extent ? plan.home : plan.view(extent), extent);
    },
    forget,
    remeasure: (ask) => {
      measure.forget();
      forget();
      ask();
    },
    planAt,
    stop: release,
  };
}

function isSame(a: Extent | null, b: Extent | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}

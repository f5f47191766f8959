import { TimelineError } from "../errors.js";
import { figuresSteps } from "../model/columns/figures.js";
import { describe, describeFigures } from "../model/describe.js";
import { finish, partOf, type Steps } from "../model/slices.js";
import type { Timeline } from "../model/timeline.js";
import { resolveWordOptions } from "../model/wordOptions.js";
import type { Mark, Scene } from "../scene/scene.js";
import { formatCount } from "../time/formatCount.js";
import { defaultLocale } from "../time/locale.js";
import type { Extent } from "../time/when.js";
import type { Track } from "../viewport/camera.js";
import { arrange, type Arrangement, type ZoomableArrangement } from "./arrange.js";
import { contextSteps, type Context, type Memory } from "./context.js";
import { direct } from "./direct.js";
import { groupSign, type GroupSign } from "./legendEntries.js";
import { mirror } from "./mirror.js";
import { resolveOptions, type LayoutOptions, type ResolvedOptions } from "./options.js";
import { readingOf } from "./readingDirection.js";
import { sceneId } from "./sceneId.js";
import { darkColors } from "./theme.js";
import { zoomTo, type TimeScale } from "./timeScale.js";
import { finestOf, mostRate } from "./zoomLimit.js";

/** Where time runs in a drawing: an instant stands so many pixels from its start as the camera says. */
export interface TimeAxis {
  /** All that is shown at first, from edge to edge. */
  readonly domain: Extent;
  readonly track: Track;
  /** Pixels from the drawing's left edge, or its top, to where time starts and ends. */
  readonly from: number;
  readonly to: number;
  readonly vertical: boolean;
  /** Whether time runs from right to left. */
  readonly mirrored: boolean;
  /** Pixels a unit of the track at most. */
  readonly most: number;
  /** What the scale measures. */
  readonly kind: "time" | "sequence" | "log" | "relative";
}

/** All that is decided about a drawing once for every window on it. */
export interface Plan {
  /** The drawing of all that is shown at first. */
  readonly home: Scene;
  /** Null if nothing has a place in time. */
  readonly axis: TimeAxis | null;
  /** What a group's events are known by, as the legend shows it. */
  signOf(group: string): GroupSign;
  /** How many of the dates that a strip counts for a group, "" for all or for those of none, fall in an extent; null if no strip does. */
  readonly countIn: (group: string, extent: Extent) => number | null;
  /** The drawing with another stretch of time in it: the same size, everything in the row and lane that it has. */
  view(window: Extent): Scene;
}

/**
 * Decides all about a drawing that does not depend on which stretch of time is seen.
 *
 * Errors: as for `layout`. A window is inside of the axis' domain and longer than nothing.
 */
export function createPlan(timeline: Timeline, options: LayoutOptions = {}): Plan {
  const resolved = resolveOptions(options);
  return guarded(() => finish(planSteps(timeline, resolved)));
}

/** What a plan shows at first, for those who want no other window: no plan is made for it. */
export function drawHome(timeline: Timeline, options: LayoutOptions = {}): Scene {
  const resolved = resolveOptions(options);
  return guarded(() => {
    const context = finish(contextSteps(timeline, resolved));
    const arranged = finish(arrange(context));
    if (arranged.refine) finish(arranged.refine());
    const description = finish(descriptionOf(context));
    return homeOf(
      arranged,
      finisher(context, () => description),
    );
  });
}

/**
 * Plans a drawing in steps. `ready` is told of the plan as soon as it shows something; before each step after that, of its being
 * asked to show more.
 */
export function* planSteps(
  timeline: Timeline,
  options: ResolvedOptions,
  ready: (plan: Plan) => void = () => undefined,
  memory?: Memory,
): Steps<Plan> {
  const context = yield* partOf(0, beforeWords, contextSteps(timeline, options, memory));
  yield beforeWords;
  const arranged = yield* partOf(beforeWords, beforeWords, arrange(context));
  let description = options.description ?? "";
  const draft = planOf(context, arranged, () => description);
  if (arranged.refine) {
    ready(draft.plan);
    yield beforeWords;
    const steps = partOf(beforeWords, withWords, arranged.refine());
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      draft.forget();
      yield step.value;
    }
  }
  // What is seen comes first.
  description = yield* partOf(withWords, 1, descriptionOf(context));
  draft.forget();
  return draft.plan;
}

/** The shares of the work when the first word is placed, and when all are. */
const beforeWords = 0.3;
const withWords = 0.97;

function* descriptionOf({ timeline, many, options: { locale, description } }: Context): Steps<string> {
  if (description !== undefined) return description;
  if (!many) return describe(timeline, { locale });
  return describeFigures(yield* figuresSteps(many.store), timeline, resolveWordOptions({ locale }));
}

/** A plan, and the way to tell it that what it shows at first has become more. */
interface Draft {
  readonly plan: Plan;
  forget(): void;
}

/** Makes arrangements into drawings. */
interface Finisher {
  readonly reading: "ltr" | "rtl";
  readonly finished: (arrangement: Arrangement) => Scene;
}

function finisher(context: Context, description: () => string): Finisher {
  const { options } = context;
  const { code } = options.locale ?? defaultLocale;
  const reading = readingOf(options);
  const sceneOf = sceneMaker(context, code, description);
  const finished = (arrangement: Arrangement): Scene => {
    const scene = sceneOf({ ...arrangement, marks: direct(arrangement.marks, reading) });
    return reading === "rtl" ? mirror(scene) : scene;
  };
  return { reading, finished };
}

/** Gradients gather with every window that is drawn before what is shown at first is drawn again. */
function homeOf(arranged: ZoomableArrangement, { finished }: Finisher): Scene {
  const scene = finished(arranged.current());
  return arranged.refine ? withGradientsInUse(scene) : scene;
}

function planOf(context: Context, arranged: ZoomableArrangement, description: () => string): Draft {
  const finishing = finisher(context, description);
  const { reading, finished } = finishing;
  const { scale } = arranged;
  let home: Scene | null = null;
  const homeNow = () => (home ??= guarded(() => homeOf(arranged, finishing)));
  const plan: Plan = {
    get home() {
      return homeNow();
    },
    axis: scale && axisOf(scale, context, arranged.down, reading === "rtl"),
    signOf: (group) => groupSign(group, { dots: true, bars: true }, context.brush),
    countIn: (group, { start, end }) => {
      const own = arranged.shares.find((each) => (each.group ?? "") === group);
      return own ? own.before(end) - own.before(start) : null;
    },
    view: (window) =>
      scale ? guarded(() => withGradientsInUse(finished(arranged.zoomed(zoomTo(scale, window))))) : homeNow(),
  };
  return {
    plan,
    forget: () => {
      home = null;
    },
  };
}

function sceneMaker(context: Context, code: string, description: () => string): (arrangement: Arrangement) => Scene {
  const { timeline, options } = context;
  const { theme, followsPage, width, title } = options;
  const own = [...(timeline.groups ?? []), ...(timeline.eras ?? [])].flatMap(({ color }) => color ?? []);
  const shown = title ?? timeline.title ?? formatCount(timeline.events.length, context.words, context.words.events);
  const same = {
    lang: code,
    font: theme.font,
    background: theme.paper,
    ink: theme.ink,
    id: sceneId(timeline, width, theme.paper),
  };
  return ({ marks, height, counts }) => ({
    width,
    height,
    title: shown,
    description: description(),
    ...same,
    gradients: context.brush.gradients(),
    marks,
    ...(followsPage ? { dark: darkColors(own) } : {}),
    counts,
  });
}

function axisOf(scale: TimeScale, { options, units, many }: Context, down: number | null, mirrored: boolean): TimeAxis {
  const { domain, warp, left, right } = scale;
  const { width } = options;
  const most = mostRate(scale, many ? many.finest : finestOf([...units.moments, ...units.intervals]));
  const shared = { domain, track: warp, most, kind: warp.measure.kind };
  if (down !== null) return { from: down + left, to: down + right, vertical: true, mirrored: false, ...shared };
  const [from, to] = mirrored ? [width - right, width - left] : [left, right];
  return { from, to, vertical: false, mirrored, ...shared };
}

/** A window fades by other shares than the whole, so gradients gather: only those that it uses go with it. */
function withGradientsInUse(scene: Scene): Scene {
  const used = new Set<string>();
  const find = (marks: readonly Mark[]) => {
    for (const mark of marks) {
      if (mark.type === "group") find(mark.marks);
      else if ("fill" in mark && typeof mark.fill === "object") used.add(mark.fill.gradient);
    }
  };
  find(scene.marks);
  return { ...scene, gradients: scene.gradients.filter(({ id }) => used.has(id)) };
}

/** What an act gives; what a timeline that was never read makes it throw, as a TimelineError. */
export function guarded<T>(act: () => T): T {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof TimelineError) throw cause;
    const message = "invalid timeline: not what readTimeline gives; expected its result";
    throw new TimelineError("invalid-timeline", message, { cause });
  }
}

import { TimelineError } from "../errors.js";
import { describe } from "../model/describe.js";
import type { Timeline } from "../model/timeline.js";
import type { Mark, Scene } from "../scene/scene.js";
import { defaultLocale } from "../time/locale.js";
import type { Extent } from "../time/when.js";
import type { Track } from "../viewport/camera.js";
import { arrange, type Arrangement } from "./arrange.js";
import { createContext, type Context } from "./context.js";
import { direct } from "./direct.js";
import { mirror } from "./mirror.js";
import { resolveOptions, type LayoutOptions } from "./options.js";
import { readingDirection } from "./readingDirection.js";
import { sceneId } from "./sceneId.js";
import { darkColors } from "./theme.js";
import { zoomTo, type TimeScale } from "./timeScale.js";
import { mostRate } from "./zoomLimit.js";

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
  /** The colour of a group's events. */
  colorOf(group: string): string;
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
  return guarded(() => planOf(createContext(timeline, resolved)));
}

function planOf(context: Context): Plan {
  const { options } = context;
  const { code } = options.locale ?? defaultLocale;
  const reading = options.direction === "auto" ? readingDirection(code) : options.direction;
  const arranged = arrange(context);
  const sceneOf = sceneMaker(context, code);
  const finish = (arrangement: Arrangement): Scene => {
    const scene = sceneOf({ ...arrangement, marks: direct(arrangement.marks, reading) });
    return reading === "rtl" ? mirror(scene) : scene;
  };
  const { scale } = arranged;
  const home = finish(arranged);
  return {
    home,
    axis: scale && axisOf(scale, context, arranged.down, reading === "rtl"),
    colorOf: (group) => context.brush.colorOf(group),
    view: (window) =>
      scale ? guarded(() => withGradientsInUse(finish(arranged.zoomed(zoomTo(scale, window))))) : home,
  };
}

function sceneMaker(context: Context, code: string): (arrangement: Arrangement) => Scene {
  const { timeline, options } = context;
  const { theme, followsPage, width, title, description } = options;
  const colors = (timeline.groups ?? []).map(({ id }) => context.brush.colorOf(id));
  const same = {
    title: title ?? timeline.title ?? context.words.events(timeline.events.length),
    description: description ?? describe(timeline, { locale: options.locale }),
    lang: code,
    font: theme.font,
    background: theme.paper,
    ink: theme.ink,
    id: sceneId(timeline, width, theme.paper),
  };
  return ({ marks, height, counts }) => ({
    width,
    height,
    ...same,
    gradients: context.brush.gradients(),
    marks,
    ...(followsPage ? { dark: darkColors(colors) } : {}),
    counts,
  });
}

function axisOf(scale: TimeScale, { options, units }: Context, down: number | null, mirrored: boolean): TimeAxis {
  const { domain, warp, left, right } = scale;
  const { width } = options;
  const most = mostRate(scale, [...units.moments, ...units.intervals]);
  const shared = { domain, track: warp, most, kind: warp.measure.kind };
  if (down !== null) return { ...shared, from: down + left, to: down + right, vertical: true, mirrored: false };
  const [from, to] = mirrored ? [width - right, width - left] : [left, right];
  return { ...shared, from, to, vertical: false, mirrored };
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

function guarded<T>(act: () => T): T {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof TimelineError) throw cause;
    const message = "invalid timeline: not what readTimeline gives; expected its result";
    throw new TimelineError("invalid-timeline", message, { cause });
  }
}

import { describe } from "../model/describe.js";
import { TimelineError } from "../errors.js";
import type { Timeline } from "../model/timeline.js";
import type { Scene } from "../scene/scene.js";
import { defaultLocale } from "../time/locale.js";
import { arrange } from "./arrange.js";
import { createContext } from "./context.js";
import { direct } from "./direct.js";
import { mirror } from "./mirror.js";
import { resolveOptions, type LayoutOptions, type ResolvedOptions } from "./options.js";
import { readingDirection } from "./readingDirection.js";
import { sceneId } from "./sceneId.js";
import { darkColors } from "./theme.js";

/**
 * Lays out a timeline: decides where everything stands, and says it as plain data.
 *
 * Pure: the same timeline and options give the same scene, in Node and in the browser.
 * Errors: throws TimelineError `invalid-option` or `unknown-option`, and `invalid-timeline` for what `readTimeline` did not give;
 * never for what a timeline holds.
 *
 * @example
 * const { timeline } = readTimeline([{ when: "2014", title: "Russia annexes Crimea" }]);
 * layout(timeline, { width: 640 }).width; // 640
 */
export function layout(timeline: Timeline, options: LayoutOptions = {}): Scene {
  const resolved = resolveOptions(options);
  try {
    return draw(timeline, resolved);
  } catch (cause) {
    if (cause instanceof TimelineError) throw cause;
    const message = "invalid timeline: not what readTimeline gives; expected its result";
    throw new TimelineError("invalid-timeline", message, { cause });
  }
}

function draw(timeline: Timeline, options: ResolvedOptions): Scene {
  const context = createContext(timeline, options);
  const { theme, followsPage, width, title, description, direction } = context.options;
  const { code } = context.options.locale ?? defaultLocale;
  const reading = direction === "auto" ? readingDirection(code) : direction;
  const { marks, height, counts } = arrange(context);
  const colors = (timeline.groups ?? []).map(({ id }) => context.brush.colorOf(id));
  const scene: Scene = {
    width,
    height,
    title: title ?? timeline.title ?? context.words.events(timeline.events.length),
    description: description ?? describe(timeline, { locale: context.options.locale }),
    lang: code,
    font: theme.font,
    background: theme.paper,
    ink: theme.ink,
    id: sceneId(timeline, width, theme.paper),
    gradients: context.brush.gradients(),
    marks: direct(marks, reading),
    ...(followsPage ? { dark: darkColors(colors) } : {}),
    counts,
  };
  return reading === "rtl" ? mirror(scene) : scene;
}

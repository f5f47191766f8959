import { shown, TimelineError, type Problem } from "./errors.js";
import { layout } from "./layout/layout.js";
import { resolveOptions, type LayoutOptions } from "./layout/options.js";
import { createProblemList } from "./model/problemList.js";
import { readTimelineInto } from "./model/readTimeline.js";
import { toSvg } from "./render/toSvg.js";

/** {@link LayoutOptions}, and where problems in the data go. */
export interface RenderOptions extends LayoutOptions {
  /** Gets each problem in the data; the good events are drawn. Default: any problem throws. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

/**
 * Draws a timeline as SVG text: reads the data, lays it out, writes it.
 *
 * Shapes: `data` as for `readTimeline`: an array of events, `{ events, title, … }`, their JSON text, or a timeline.
 * Errors: throws TimelineError `invalid-data` with `problems` if the data has any and there is no `onProblem`;
 * `invalid-option` or `unknown-option`.
 *
 * @example
 * const svg = renderToString([{ when: "2014", title: "Russia annexes Crimea" }], { width: 640 });
 * svg.startsWith("<svg "); // true
 */
export function renderToString(data: unknown, options: RenderOptions = {}): string {
  const { onProblem, ...layoutOptions } = checked(options);
  if (onProblem !== undefined && typeof onProblem !== "function") {
    throw new TimelineError("invalid-option", "invalid onProblem: expected a function");
  }
  resolveOptions(layoutOptions);
  const found = createProblemList();
  const timeline = readTimelineInto(data, found);
  const problems = found.told();
  if (onProblem)
    problems.forEach((problem) => {
      onProblem(problem);
    });
  else if (problems.length > 0) throw dataError(problems);
  return toSvg(layout(timeline, layoutOptions));
}

function checked(options: unknown): RenderOptions {
  if (typeof options === "object" && options !== null && !Array.isArray(options)) return options;
  throw new TimelineError("invalid-option", `invalid options: ${shown(options)}; expected an object`);
}

function dataError(problems: readonly Problem[]): TimelineError {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${String(problems.length - 1)} more)` : "";
  const message = `invalid data: ${first?.message ?? ""} (${first?.at ?? ""})${more}; pass onProblem to draw the rest`;
  return new TimelineError("invalid-data", message, { problems });
}

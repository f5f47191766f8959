import type { Bound, Extent, GroupMark, Mark, Scene, Timeline, TimelineEvent } from "../../src/index.js";
import { dotsAlong, isPart, marksOf, pointsOf } from "./marks.js";

/** Rounding, and the least width of a bar that can be seen. */
const slack = 1;
/** No bar of an interval is narrower. */
const leastWidth = 6;
/** A moment narrower than this may be a dot. */
const dotWidth = 12;

interface Span {
  readonly left: number;
  readonly right: number;
}

/**
 * Marks that claim more, less or other time than the event's date, in a scene of `domain` without gaps: there, time is
 * linear from end to end of the axis.
 */
export function wrongMarks(scene: Scene, timeline: Timeline, domain: Extent): string[] {
  const axis = axisOf(scene, domain);
  const groups = marksByEvent(scene);
  return timeline.events.flatMap((event) => {
    const marks = groups.get(event.id);
    if (marks === undefined) return [];
    const faults =
      event.when.kind === "interval" ? intervalFaults(event, marks, axis) : momentFaults(event, marks, axis, domain);
    return faults.map((fault) => `${event.id} (${event.when.edtf}): ${fault}`);
  });
}

/** Along which of x and y time runs, and where on it an instant stands, clamped to the axis line. */
interface Axis {
  readonly along: 0 | 1;
  at(instant: number): number;
}

function axisOf(scene: Scene, { start, end }: Extent): Axis {
  const line = marksOf(scene).find(({ mark }) => isPart(mark, "axis-line"))?.mark;
  const points = line ? pointsOf(line) : [];
  const [first, last] = points;
  if (first === undefined || last === undefined || points.length !== 2) throw new Error("the axis is not one line");
  const along = first[0] === last[0] ? 1 : 0;
  const [from, to] = [first[along], last[along]];
  const at = (instant: number): number => from + ((instant - start) / (end - start)) * (to - from);
  return { along, at: (instant) => Math.min(Math.max(from, to), Math.max(Math.min(from, to), at(instant))) };
}

/** The marks of each event; events that are drawn as one share theirs. Those whose date is not known have none. */
function marksByEvent(scene: Scene): Map<string, readonly Mark[]> {
  const found = new Map<string, readonly Mark[]>();
  for (const { mark, groups } of marksOf(scene)) {
    if (mark.type !== "group" || mark.event === undefined || isPart(mark, "unknown")) continue;
    found.set(
      mark.event,
      [...groups, mark].flatMap((group: GroupMark) => group.marks),
    );
  }
  return found;
}

/** One dot or one bar for each date that it can be, exactly as long as that. */
function momentFaults(event: TimelineEvent, marks: readonly Mark[], axis: Axis, domain: Extent): string[] {
  const all = event.when.alternatives ?? [{ start: event.when.start.earliest, end: event.when.end.latest }];
  const expected = merged(
    all
      .filter((extent) => extent.end > domain.start && extent.start < domain.end)
      .map(({ start, end }) => ({ left: axis.at(start), right: axis.at(end) })),
  );
  const bars = merged(spansOf(marks, axis, "extent"));
  const dots = dotsAlong(marks, axis.along);
  const unexplained = [
    ...bars.filter((bar) => !expected.some((span) => isSame(bar, span))).map((bar) => `a bar from ${shown(bar)}`),
    ...dots
      .filter((dot) => !expected.some(({ left, right }) => dot >= left - slack && dot <= right + slack))
      .map((dot) => `a dot at ${dot.toFixed(1)}`),
  ];
  const missing = expected.filter(
    (span) =>
      !bars.some((bar) => isSame(bar, span)) &&
      !(span.right - span.left < dotWidth && dots.some((dot) => dot >= span.left - slack && dot <= span.right + slack)),
  );
  return [...unexplained, ...missing.map((span) => `no mark from ${shown(span)}`)];
}

/**
 * A bar over all that it can have lasted, solid only where it is certain. An end that is approximate may fade further, by
 * half of what it means.
 */
function intervalFaults({ when }: TimelineEvent, marks: readonly Mark[], axis: Axis): string[] {
  const [bar, ...others] = merged(spansOf(marks, axis, "interval"));
  if (bar === undefined || others.length > 0) return [`${String(bar === undefined ? 0 : 1 + others.length)} bars`];
  const { start, end } = when;
  // An end in another time zone than the start may come first on the axis: then there is no telling.
  if (start.earliest > end.latest) return [];
  const least = { left: axis.at(start.earliest), right: axis.at(end.latest) };
  const most = { left: axis.at(start.earliest - beyond(start)), right: axis.at(end.latest + beyond(end)) };
  const certain = { left: axis.at(start.latest), right: axis.at(end.earliest) };
  const isRight = holds(most, bar) && (holds(bar, least) || least.right - least.left < slack);
  return [
    ...(isRight ? [] : [`a bar from ${shown(bar)}, not ${shown(least)}`]),
    ...merged(spansOf(marks, axis, "core"))
      .filter((core) => core.right - core.left > slack && !holds(certain, core))
      .map((core) => `certain from ${shown(core)}, not ${shown(certain)}`),
  ];
}

function beyond({ approximate, earliest, latest }: Bound): number {
  const half = approximate ? (latest - earliest) / 2 : 0;
  return Number.isFinite(half) ? half : 0;
}

/** Whether a span lies in another, which is widened to what can be seen. */
function holds(outer: Span, inner: Span): boolean {
  const more = slack + Math.max(0, leastWidth - Math.abs(outer.right - outer.left)) / 2;
  return inner.left >= outer.left - more && inner.right <= outer.right + more;
}

/** The spans of rectangles, and of bars that the edge of the drawing cuts, which are paths. */
function spansOf(marks: readonly Mark[], { along }: Axis, part: string): Span[] {
  return marks.flatMap((mark) => {
    if (!isPart(mark, part)) return [];
    if (mark.type === "rect") {
      const [from, length] = along === 0 ? [mark.x, mark.width] : [mark.y, mark.height];
      return [{ left: from, right: from + length }];
    }
    if (mark.type !== "path") return [];
    const places = pointsOf(mark).map((point) => point[along]);
    return [{ left: Math.min(...places), right: Math.max(...places) }];
  });
}

/** Spans that touch, as one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.left - b.left)) {
    const last = result.at(-1);
    if (last && span.left <= last.right + 0.01)
      result[result.length - 1] = { left: last.left, right: Math.max(last.right, span.right) };
    else result.push(span);
  }
  return result;
}

function isSame(a: Span, b: Span): boolean {
  return Math.abs(a.left - b.left) < slack && Math.abs(a.right - b.right) < slack;
}

function shown({ left, right }: Span): string {
  return `${left.toFixed(1)} to ${right.toFixed(1)}`;
}

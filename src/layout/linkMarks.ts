import { max, min, sum } from "d3";
import type { GroupMark, Mark, TextMark } from "../scene/scene.js";
import type { TimelineEvent } from "../model/timeline.js";
import type { Context } from "./context.js";
import type { Box } from "./links/box.js";
import { drawLinks, type LinkRequest } from "./links/drawLinks.js";

/** The marks of a date: what links leave and reach. */
const ends = /^(dot|extent|interval)\b/;
const axisParts: ReadonlySet<string> = /* @__PURE__ */ new Set(["axis-line", "band-line"]);
/** Around a leader line, in pixels. */
const lineRoom = 1;

/** What stands in a drawing: the marks of each event, words, and lines. */
interface Found {
  readonly ends: Map<string, Box>;
  readonly words: Box[];
  readonly lines: Box[];
  readonly axes: Box[];
}

/** Draws the links between events that have marks, around all words and other marks. */
export function linkMarks(marks: readonly Mark[], top: number, bottom: number, context: Context): Mark[] {
  const events = context.linked;
  if (events.length === 0) return [];
  const found: Found = { ends: new Map(), words: [], lines: [], axes: [] };
  for (const mark of marks) find(mark, [], found, context);
  const titles = titlesFor(context);
  const requests = events.flatMap((event) => requestsOf(event, found, titles, context));
  const { width, theme, vertical } = context.options;
  const bounds = { left: 4, right: width - 4, top, bottom };
  const surroundings = {
    bounds,
    obstacles: [...found.words, ...found.ends.values()],
    soft: found.lines,
    axes: found.axes,
  };
  return drawLinks(requests, surroundings, context.ruler, theme, vertical ? "vertical" : "horizontal");
}

const known = new WeakMap<Context["linked"], ReadonlyMap<string, string>>();

/** The titles of the events that links lead to: sought once, not in every window. */
function titlesFor({ linked, timeline }: Context): ReadonlyMap<string, string> {
  const before = known.get(linked);
  if (before) return before;
  const wanted = new Set(linked.flatMap(({ links = [] }) => links.map(({ to }) => to)));
  const titles = new Map(timeline.events.flatMap(({ id, title }) => (wanted.has(id) ? [[id, title]] : [])));
  known.set(linked, titles);
  return titles;
}

function requestsOf(
  { id, title, group, links = [] }: TimelineEvent,
  found: Found,
  titles: ReadonlyMap<string, string>,
  { brush }: Context,
): LinkRequest[] {
  const from = found.ends.get(id);
  return links.flatMap(({ to, label }, index): LinkRequest[] => {
    const end = found.ends.get(to);
    if (!from || !end || to === id) return [];
    const name = `${title} → ${titles.get(to) ?? to}${label === undefined ? "" : `: ${label}`}`;
    const color = brush.colorOf(group);
    return [
      { key: `link ${id} ${String(index)}`, from, to: end, ...(label === undefined ? {} : { label }), color, name },
    ];
  });
}

/** `owners`: the events whose marks these are; all of a stack's. */
function find(mark: Mark, owners: readonly string[], found: Found, context: Context): void {
  switch (mark.type) {
    case "group": {
      const own = mark.event === undefined ? membersOf(mark) : [mark.event];
      for (const child of mark.marks) find(child, own.length > 0 ? own : owners, found, context);
      break;
    }
    case "text":
      found.words.push(boxOfText(mark, context));
      break;
    case "circle":
      if (ends.test(mark.part)) grow(found, owners, squareAround(mark));
      break;
    case "rect":
      if (ends.test(mark.part)) grow(found, owners, boxOfRect(mark));
      break;
    case "rule":
      if (mark.part === "leader") found.lines.push(boxOfRule(mark));
      break;
    case "path":
      if (ends.test(mark.part)) grow(found, owners, boxOfPath(mark.d));
      if (axisParts.has(mark.part)) found.axes.push(boxOfPath(mark.d));
      break;
  }
}

function membersOf({ marks }: GroupMark): string[] {
  return marks.flatMap((mark) => (mark.type === "group" && mark.event !== undefined ? [mark.event] : []));
}

function grow({ ends: boxes }: Found, owners: readonly string[], box: Box): void {
  for (const owner of owners) {
    const known = boxes.get(owner);
    boxes.set(owner, known ? union(known, box) : box);
  }
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function squareAround({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function boxOfRect({ x, y, width, height }: Extract<Mark, { readonly type: "rect" }>): Box {
  return { left: x, right: x + width, top: y, bottom: y + height };
}

/** Of dots in shapes of their own, and of bars that go on beyond the drawing. */
function boxOfPath(d: string): Box {
  const numbers = [...d.matchAll(/-?[\d.]+/g)].map(Number);
  const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, at) => at % 2 === odd)) as [number[], number[]];
  return { left: min(xs) ?? 0, right: max(xs) ?? 0, top: min(ys) ?? 0, bottom: max(ys) ?? 0 };
}

function boxOfRule({ x1, y1, x2, y2 }: Extract<Mark, { readonly type: "rule" }>): Box {
  const [left, right] = x1 < x2 ? [x1, x2] : [x2, x1];
  const [top, bottom] = y1 < y2 ? [y1, y2] : [y2, y1];
  return { left: left - lineRoom, right: right + lineRoom, top, bottom };
}

function boxOfText({ x, y, size, weight = 400, align = "start", spans }: TextMark, { ruler }: Context): Box {
  const width = sum(spans, (span) => (span.dx ?? 0) + ruler(span.text, styleOf(span.size ?? size, weight)));
  const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

function styleOf(size: number, weight: number) {
  return { size, weight, line: size * 1.3 };
}

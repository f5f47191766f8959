import type { GroupMark, Mark } from "../../scene/scene.js";
import { textStyles, type Ruler } from "../textStyle.js";
import type { Theme } from "../theme.js";
import { bandCurve } from "./bandCurve.js";
import { isBox, type Box, type LinkEnd } from "./box.js";
import { headCorners, headPath, linePath, type Curve } from "./curve.js";
import type { Route } from "./directCurve.js";
import { createField, type Field } from "./field.js";
import { placeWords, type LinkWords } from "./linkWords.js";
import { apart, type Direction } from "./ports.js";
export type { LinkEnd } from "./box.js";
import { routeLink } from "./routeLink.js";

/** A link from one event's mark to another's. */
export interface LinkRequest {
  /** Unique among the links of a drawing. */
  readonly key: string;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  /** Words to stand beside it. */
  readonly label?: string;
  /** Of the line, its head and its words. */
  readonly color: string;
  /** For those who do not see it: which events, and the words. */
  readonly name: string;
}

/** What links find around them. */
export interface LinkSurroundings {
  /** No link leaves it. */
  readonly bounds: Box;
  /** Never crossed if there is a way: words, and marks but for a link's own two. */
  readonly obstacles: readonly Box[];
  /** May be crossed, at a cost: leader lines. */
  readonly soft: readonly Box[];
  /** Links cross them freely, but words do not stand on them: the axis. */
  readonly axes?: readonly Box[];
}

/** Above these, links are flat arcs that look at nothing around them. */
const mostLinks = 60;
const mostObstacles = 1500;
/** Steps that all searches of a drawing may take together. */
const allSteps = 25_000;
/** Pairs of ports that all links together may try, and the least and the most for one. */
const allPairs = 1800;
const pairsOfOne = { least: 30, most: 90 };
const lineWidth = 1.5;

/**
 * Draws links as curves with arrowheads, around what they must not cross, and their words where there is room beside them.
 *
 * Shapes: a group for each link, in the order given; a link from a mark to itself, or with an end that is no box, is left out.
 * Words without a free place are left out too: the group's name has them.
 * Units: pixels. Cost: more than 60 links are drawn as arcs straight from mark to mark, without words.
 */
export function drawLinks(
  requests: readonly LinkRequest[],
  { bounds, obstacles, soft, axes = [] }: LinkSurroundings,
  ruler: Ruler,
  theme: Theme,
  direction: Direction,
): Mark[] {
  const links = requests.filter(({ from, to }) => isBox(from) && isBox(to) && !isSame(from, to));
  if (links.length === 0 || !isBox(bounds)) return [];
  if (links.length > mostLinks || obstacles.length > mostObstacles) return drawArcs(links, direction, theme);
  const field = createField(bounds, obstacles, soft);
  const routes = routeAll(links, field, direction);
  const words = wordsOfAll(links, routes, field, axes, ruler);
  return links.flatMap((link, index) => {
    const route = routes[index];
    return route ? [groupOf(link, route.curve, words[index] ?? null, theme)] : [];
  });
}

function isSame(a: LinkEnd, b: LinkEnd): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

/** Short links have least choice, and go first. */
function routeAll(links: readonly LinkRequest[], field: Field, direction: Direction): (Route | null)[] {
  const pairs = Math.min(pairsOfOne.most, Math.max(pairsOfOne.least, Math.floor(allPairs / links.length)));
  const effort = { steps: allSteps, pairs };
  const routes = new Array<Route | null>(links.length).fill(null);
  const length = links.map(({ from, to }) => apart(from, to));
  const order = links.map((_, index) => index).sort((a, b) => (length[a] ?? 0) - (length[b] ?? 0) || a - b);
  for (const index of order) {
    const { from, to } = links[index] as LinkRequest;
    routes[index] = routeLink(from, to, field, direction, effort);
  }
  return routes;
}

function wordsOfAll(
  links: readonly LinkRequest[],
  routes: readonly (Route | null)[],
  field: Field,
  axes: readonly Box[],
  ruler: Ruler,
): (LinkWords | null)[] {
  const taken = [
    ...axes,
    ...links.flatMap(({ from, to }) => [from, to]),
    ...routes.flatMap((route) => (route ? [headBox(route.curve)] : [])),
  ];
  return links.map(({ label }, index) => {
    const route = routes[index];
    if (label === undefined || !route) return null;
    const words = placeWords(label, route.samples, field, taken, ruler);
    if (words) taken.push(words.box);
    return words;
  });
}

function headBox(curve: Curve): Box {
  const corners = headCorners(curve);
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function drawArcs(links: readonly LinkRequest[], direction: Direction, theme: Theme): Mark[] {
  const between = new Map<string, number>();
  return links.map((link) => {
    const ends = [link.from, link.to].map(({ left, right, top, bottom }) => [left, right, top, bottom].join(" "));
    const pair = ends.sort().join(" to ");
    const nth = between.get(pair) ?? 0;
    between.set(pair, nth + 1);
    return groupOf(link, bandCurve(link.from, link.to, direction, nth), null, theme);
  });
}

function groupOf({ key, color, name }: LinkRequest, curve: Curve, words: LinkWords | null, theme: Theme): GroupMark {
  const marks: Mark[] = [
    {
      type: "path",
      key: "line",
      part: "link-line",
      d: linePath(curve),
      fill: "none",
      stroke: color,
      strokeWidth: lineWidth,
    },
    { type: "path", key: "head", part: "link-head", d: headPath(curve), fill: color },
  ];
  if (words?.crossed) {
    const { left, right, top, bottom } = words.box;
    const size = { x: left, y: top, width: right - left, height: bottom - top };
    marks.push({ type: "rect", key: "ground", part: "link-ground", ...size, fill: theme.paper });
  }
  if (words) {
    marks.push({
      type: "text",
      key: "words",
      part: "link-words",
      x: words.x,
      y: words.y,
      size: textStyles.note.size,
      align: "middle",
      fill: color,
      spans: [{ text: words.text }],
    });
  }
  return { type: "group", key: `link ${key}`, part: "link", name, marks };
}

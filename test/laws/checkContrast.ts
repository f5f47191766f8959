import type { Mark, Scene, TextMark } from "../../src/index.js";
import { contrast, mixHex } from "../../src/layout/contrast.js";
import { isPart, marksOf, pointsOf, spanBoxes, type Box } from "./marks.js";

/** Lines that guide the eye and tints that say nothing alone; the edge of an era's band says where it is, lines along a soft bar what it is. */
const decoration = ["grid", "divider", "band-line", "era-band", "paper", "hit", "hatch", "tint", "link-ground"];
const leastText = 4.5;
const leastMark = 3;

/** A stretch of the picture that is painted over, and with what: colour and opacity at its darkest. */
interface Painted extends Box {
  readonly color: string;
  readonly opacity: number;
}

/**
 * Texts with less than 4.5 to 1 and marks with less than 3 to 1 against what lies beneath them, in order of painting. Of what fades,
 * its darkest place counts as a mark, and beneath others every place between nothing and that.
 */
export function faint(scene: Scene): string[] {
  const beneath: Painted[] = [];
  return marksOf(scene).flatMap(({ mark }) => {
    const faults =
      mark.type === "text"
        ? textFaults(mark, beneath, scene)
        : decoration.some((part) => isPart(mark, part))
          ? []
          : markFaults(mark, beneath, scene);
    const painted = fillOf(mark, scene);
    if (painted) beneath.push(painted);
    return faults;
  });
}

function textFaults(mark: TextMark, beneath: readonly Painted[], scene: Scene): string[] {
  return spanBoxes(mark, scene.font).flatMap((box, index) => {
    const color = mark.spans[index]?.fill ?? mark.fill ?? scene.ink;
    return papersAt(box, beneath, scene)
      .filter((paper) => contrast(color, paper) < leastText)
      .map((paper) => `text ${JSON.stringify(box.text)}: ${color} on ${paper}`);
  });
}

function markFaults(mark: Mark, beneath: readonly Painted[], scene: Scene): string[] {
  const box = boxOf(mark);
  if (!box) return [];
  const isLine = mark.type === "rule" || (mark.type === "path" && (mark.fill ?? "none") === "none");
  // A line may end at a mark, or pass one: it is judged by what lies beneath all of it.
  const papers = papersAt(box, isLine ? beneath.filter((layer) => isInside(box, layer)) : beneath, scene);
  const colors = inksOf(mark, scene);
  return papers.flatMap((paper) => {
    const seen = colors.map(({ color, opacity }) => contrast(mixHex(paper, color, opacity) ?? color, paper));
    return seen.length > 0 && Math.max(...seen) < leastMark
      ? [`${mark.part}: ${colors.map(({ color, opacity }) => `${color} at ${String(opacity)}`).join(", ")} on ${paper}`]
      : [];
  });
}

/** The colours of a mark: it is seen by the strongest of them. */
function inksOf(mark: Mark, scene: Scene): { color: string; opacity: number }[] {
  if (mark.type === "rule") return [{ color: mark.stroke, opacity: 1 }];
  if (mark.type === "group" || mark.type === "text") return [];
  const fill = fillOf(mark, scene);
  const stroke = mark.stroke === undefined ? [] : [{ color: mark.stroke, opacity: 1 }];
  return [...(fill && fill.opacity > 0 ? [fill] : []), ...stroke];
}

function fillOf(mark: Mark, scene: Scene): Painted | null {
  if (mark.type === "rule" || mark.type === "group" || mark.type === "text") return null;
  const box = boxOf(mark);
  if (!box || mark.fill === undefined || mark.fill === "none") return null;
  if (typeof mark.fill === "string") return { ...box, color: mark.fill, opacity: mark.fillOpacity ?? 1 };
  const { gradient: id } = mark.fill;
  const gradient = scene.gradients.find((each) => each.id === id);
  return gradient ? { ...box, color: gradient.color, opacity: Math.max(gradient.from, gradient.to) } : null;
}

/** What can be seen beneath a box: each layer that it meets may lie under all of it or under none. */
function papersAt(box: Box, beneath: readonly Painted[], scene: Scene): string[] {
  let papers = new Set([scene.background]);
  for (const layer of beneath) {
    if (layer.opacity === 0 || !meet(box, layer)) continue;
    const over = [...papers].map((paper) => mixHex(paper, layer.color, layer.opacity) ?? paper);
    papers = covers(layer, box) ? new Set(over) : new Set([...papers, ...over]);
  }
  return [...papers];
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}

function covers(layer: Painted, box: Box): boolean {
  return isInside(box, layer) && layer.opacity === 1;
}

function isInside(box: Box, { left, right, top, bottom }: Box): boolean {
  return left <= box.left && right >= box.right && top <= box.top && bottom >= box.bottom;
}

function boxOf(mark: Mark): Box | null {
  switch (mark.type) {
    case "rect":
      return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
    case "circle":
      return { left: mark.x - mark.r, right: mark.x + mark.r, top: mark.y - mark.r, bottom: mark.y + mark.r };
    case "rule":
    case "path": {
      const points = pointsOf(mark);
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    }
    default:
      return null;
  }
}

import type {
  CircleMark,
  Fill,
  GroupMark,
  Mark,
  PathMark,
  RectMark,
  RuleMark,
  Scene,
  TextMark,
  TextSpan,
} from "../scene/scene.js";
import { hasRightToLeft, isPlainRightToLeft } from "../scene/direction.js";

/** Attributes in the order in which they are written; undefined ones are left out. */
export type Attributes = readonly (readonly [name: string, value: string | number | undefined])[];

/** The element that shows a mark. */
export function elementName(mark: Mark): string {
  switch (mark.type) {
    case "group":
      return mark.href === undefined ? "g" : "a";
    case "rule":
      return "line";
    default:
      return mark.type;
  }
}

/** The attributes of a mark's element: the one place that knows SVG's names. */
export function attributesOf(mark: Mark, scene: Scene): Attributes {
  const type = [["class", classOf(mark.part)]] as const;
  switch (mark.type) {
    case "group":
      return [...type, ...groupAttributes(mark)];
    case "rect":
      return [...type, ...rectAttributes(mark), ...painted(mark, scene)];
    case "rule":
      return [...type, ...ruleAttributes(mark)];
    case "circle":
      return [...type, ["cx", mark.x], ["cy", mark.y], ["r", mark.r], ...painted(mark, scene)];
    case "path":
      return [...type, ["d", mark.d], ...painted(mark, scene)];
    case "text":
      return [...type, ...textAttributes(mark)];
  }
}

/** The attributes of the outermost element, without its namespace. */
export function rootAttributes(scene: Scene): Attributes {
  return [
    ["class", "whenline"],
    ["viewBox", `0 0 ${rounded(scene.width)} ${rounded(scene.height)}`],
    ["width", scene.width],
    ["height", scene.height],
    ["lang", scene.lang],
    // Else a page that runs from right to left would turn the ends of lines about.
    ["direction", "ltr"],
    ["role", "graphics-document document"],
    ["font-family", scene.font],
    ["font-size", 14],
    ["fill", scene.ink],
  ];
}

/** The attributes of a piece of a line of text. */
export function spanAttributes({ dx, dy, size, weight, fill }: TextSpan): Attributes {
  return [
    ["dx", dx],
    ["dy", dy],
    ["font-size", size],
    ["font-weight", weight],
    ["fill", fill],
  ];
}

const isolate = { ltr: "\u2066", rtl: "\u2067", end: "\u2069" } as const;

/**
 * The pieces of a line of text as they are written: from left to right, each isolated from the others where it matters.
 *
 * The direction of a line is said by signs of Unicode within its text, not by the attribute `direction`: that
 * would turn `text-anchor` about in some renderers (browsers, librsvg) and not in others (resvg), which heed the signs.
 */
export function piecesOf({ spans, direction }: TextMark): readonly TextSpan[] {
  const isRtl = direction === "rtl";
  const [only] = spans;
  if (isRtl ? spans.length === 1 && only && isPlainRightToLeft(only.text) : !areMixed(spans)) return spans;
  const isolated = spans.map((span) => ({ ...span, text: isolate[isRtl ? "rtl" : "ltr"] + span.text + isolate.end }));
  return isRtl ? reversed(isolated) : isolated;
}

function areMixed(spans: readonly TextSpan[]): boolean {
  return spans.length > 1 && spans.some(({ text }) => hasRightToLeft(text));
}

/** The same line begun at its other end: what stood before a piece stands behind it, what was raised stays raised. */
function reversed(spans: readonly TextSpan[]): TextSpan[] {
  let rise = 0;
  const rises = spans.map(({ dy = 0 }) => (rise += dy));
  const pieces: TextSpan[] = [];
  let at = 0;
  for (let index = spans.length - 1; index >= 0; index--) {
    const span: { -readonly [name in keyof TextSpan]: TextSpan[name] } = { ...(spans[index] as TextSpan) };
    delete span.dx;
    delete span.dy;
    const gap = spans[index + 1]?.dx;
    if (gap !== undefined) span.dx = gap;
    const move = (rises[index] ?? 0) - at;
    if (move !== 0) span.dy = move;
    at += move;
    pieces.push(span);
  }
  return pieces;
}

/** The attributes of a gradient and of its two stops. */
export function gradientAttributes(
  scene: Scene,
): readonly { readonly gradient: Attributes; readonly stops: readonly Attributes[] }[] {
  return scene.gradients.map(({ id, color, from, to, down }) => ({
    gradient: [
      ["id", `${scene.id}-${id}`],
      ["x2", down ? 0 : undefined],
      ["y2", down ? 1 : undefined],
    ],
    stops: [
      [
        ["offset", 0],
        ["stop-color", color],
        ["stop-opacity", from],
      ],
      [
        ["offset", 1],
        ["stop-color", color],
        ["stop-opacity", to],
      ],
    ],
  }));
}

/** A number as all output writes it: at most two decimals. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** An attribute's value as text. */
export function valueText(value: string | number): string {
  return typeof value === "number" ? rounded(value) : value;
}

function classOf(part: string): string {
  return `whenline-${part.replaceAll(" ", " whenline-")}`;
}

function groupAttributes({ event, href }: GroupMark): Attributes {
  return [
    ["data-event", event],
    ["href", href],
  ];
}

function rectAttributes({ x, y, width, height, radius }: RectMark): Attributes {
  return [
    ["x", x],
    ["y", y],
    ["width", width],
    ["height", height],
    ["rx", radius],
  ];
}

function ruleAttributes({ x1, y1, x2, y2, stroke, strokeWidth, dash }: RuleMark): Attributes {
  return [
    ["x1", x1],
    ["y1", y1],
    ["x2", x2],
    ["y2", y2],
    ["stroke", stroke],
    ["stroke-width", strokeWidth],
    ["stroke-dasharray", dash],
  ];
}

function textAttributes({ x, y, size, align, weight, fill, halo, lang }: TextMark): Attributes {
  return [
    ["x", x],
    ["y", y],
    ["font-size", size],
    ["font-weight", weight],
    ["text-anchor", align === "start" ? undefined : align],
    ["fill", fill],
    ["lang", lang],
    ["stroke", halo],
    ["stroke-width", halo === undefined ? undefined : 4],
    ["stroke-linejoin", halo === undefined ? undefined : "round"],
    ["paint-order", halo === undefined ? undefined : "stroke"],
  ];
}

function painted(mark: RectMark | CircleMark | PathMark, scene: Scene): Attributes {
  const { fill, fillOpacity, stroke, strokeWidth, dash } = mark;
  return [
    ["fill", fillText(fill, scene)],
    ["fill-opacity", fillOpacity],
    ["stroke", stroke],
    ["stroke-width", strokeWidth],
    ["stroke-dasharray", dash],
  ];
}

function fillText(fill: Fill | undefined, scene: Scene): string | undefined {
  return typeof fill === "object" ? `url(#${scene.id}-${fill.gradient})` : fill;
}

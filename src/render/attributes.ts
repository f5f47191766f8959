import type {
  CircleMark,
  Fill,
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

/** Takes the attributes of an element one after another, in the order in which they are written; undefined ones are left out. */
export type Put = (name: string, value: string | number | undefined) => void;

/** The attributes of a mark's element. */
export function attributesOf(mark: Mark, scene: Scene): Attributes {
  return gathered((put) => {
    putAttributes(mark, scene, put);
  });
}

function gathered(put: (put: Put) => void): Attributes {
  const attributes: [string, string | number | undefined][] = [];
  put((name, value) => attributes.push([name, value]));
  return attributes;
}

/** Tells the attributes of a mark's element without a list of them: the one place that knows SVG's names. */
export function putAttributes(mark: Mark, scene: Scene, put: Put): void {
  put("class", classOf(mark.part));
  switch (mark.type) {
    case "group":
      put("data-event", mark.event);
      put("href", mark.href);
      break;
    case "rect":
      putRect(mark, put);
      putPaint(mark, scene, put);
      break;
    case "rule":
      putRule(mark, put);
      break;
    case "circle":
      put("cx", mark.x);
      put("cy", mark.y);
      put("r", mark.r);
      putPaint(mark, scene, put);
      break;
    case "path":
      put("d", mark.d);
      putPaint(mark, scene, put);
      break;
    case "text":
      putText(mark, put);
      break;
    default:
      throw new TypeError("not a mark");
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
export function spanAttributes(span: TextSpan): Attributes {
  return gathered((put) => {
    putSpan(span, put);
  });
}

/** Tells the attributes of a piece of a line of text. */
export function putSpan({ dx, dy, size, weight, fill }: TextSpan, put: Put): void {
  put("dx", dx);
  put("dy", dy);
  put("font-size", size);
  put("font-weight", weight);
  put("fill", fill);
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
  if (!isRtl) return spans.map((span) => ({ ...span, text: isolate.ltr + span.text + isolate.end }));
  return reversed(spans.map((span) => ({ ...span, text: isolate.rtl + withSpaces(span.text) + isolate.end })));
}

/** A Latin name or a number with letters from right to left on both sides, a space away. */
const latinWithin =
  /(?<=[\u0590-\u08ff]) (\p{sc=Latn}(?:[\p{sc=Latn}\d .&’'-]*[\p{sc=Latn}\d])?|\d+(?:[.,]\d+)*) (?=[\u0590-\u08ff])/gu;

/** Takes the spaces around such names to them, where they stand as they did: Inkscape would draw them elsewhere. */
function withSpaces(text: string): string {
  return text.replace(latinWithin, `${isolate.ltr} $1 ${isolate.end}`);
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
  const hundredths = Math.round(value * 100);
  // Whole numbers and a table say the same as the shortest digits of a fraction, and sooner.
  if (!(hundredths >= 0 && hundredths < mostHundredths)) return String(hundredths / 100 + 0);
  const whole = Math.trunc(hundredths / 100);
  return String(whole) + (decimals[hundredths - whole * 100] as string);
}

const mostHundredths = 2 ** 30;
/** What stands behind the whole part for each number of hundredths: "", ".01", … ".1", … ".99". */
const decimals = Array.from({ length: 100 }, (_, hundredths) => String(hundredths / 100).slice(1));

/** An attribute's value as text. */
export function valueText(value: string | number): string {
  return typeof value === "number" ? rounded(value) : value;
}

function classOf(part: string): string {
  return part.includes(" ") ? `whenline-${part.replaceAll(" ", " whenline-")}` : `whenline-${part}`;
}

function putRect({ x, y, width, height, radius }: RectMark, put: Put): void {
  put("x", x);
  put("y", y);
  put("width", width);
  put("height", height);
  put("rx", radius);
}

function putRule({ x1, y1, x2, y2, stroke, strokeWidth, dash }: RuleMark, put: Put): void {
  put("x1", x1);
  put("y1", y1);
  put("x2", x2);
  put("y2", y2);
  put("stroke", stroke);
  put("stroke-width", strokeWidth);
  put("stroke-dasharray", dash);
}

function putText({ x, y, size, align, weight, fill, lang }: TextMark, put: Put): void {
  put("x", x);
  put("y", y);
  put("font-size", size);
  put("font-weight", weight);
  put("text-anchor", align === "start" ? undefined : align);
  put("fill", fill);
  put("lang", lang);
}

function putPaint(mark: RectMark | CircleMark | PathMark, scene: Scene, put: Put): void {
  put("fill", fillText(mark.fill, scene));
  put("fill-opacity", mark.fillOpacity);
  put("stroke", mark.stroke);
  put("stroke-width", mark.strokeWidth);
  put("stroke-dasharray", mark.dash);
}

function fillText(fill: Fill | undefined, scene: Scene): string | undefined {
  return typeof fill === "object" ? `url(#${scene.id}-${fill.gradient})` : fill;
}

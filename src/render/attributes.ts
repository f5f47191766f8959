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

function textAttributes({ x, y, size, align, weight, fill, halo, lang, direction }: TextMark): Attributes {
  return [
    ["x", x],
    ["y", y],
    ["font-size", size],
    ["font-weight", weight],
    ["text-anchor", align === "start" ? undefined : align],
    ["fill", fill],
    ["lang", lang],
    ["direction", direction],
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

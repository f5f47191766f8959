import { cssColors } from "./cssColors.js";
import type { Reader } from "./fields.js";
import { report, show } from "./fields.js";

/** A colour of the sRGB space: red, green and blue are 0 to 255, alpha is 0 to 1. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** No colour needs more; a limit keeps every test below short. */
const longest = 64;
const call = /^(rgb|hsl)a?\(([^()]*)\)$/;
const amount = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+))(%|deg)?$/;
const hex = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/;

/**
 * The colour that a text names: hex, rgb(), hsl() or a CSS name; undefined for anything else, such as url(), var() or
 * currentcolor.
 *
 * @example
 * parseColor("#f80"); // { red: 255, green: 136, blue: 0, alpha: 1 }
 * parseColor("url(#a)"); // undefined
 */
export function parseColor(text: string): Rgb | undefined {
  if (text.length > longest) return undefined;
  const plain = text.trim().toLowerCase();
  if (plain.startsWith("#")) return parseHex(plain);
  if (Object.hasOwn(cssColors, plain)) return ofNumber(cssColors[plain] ?? 0, 1);
  const match = call.exec(plain);
  const parts = match ? partsOf(match[2] ?? "") : undefined;
  if (!match || !parts) return undefined;
  return match[1] === "rgb" ? parseRgb(parts) : parseHsl(parts);
}

/**
 * Reads a colour as `#rrggbb`, so that every renderer knows it and contrast can be computed.
 * A translucent one is refused: in a drawing, fading says that something is not known.
 */
export const readColor: Reader<string> = (value, reading) => {
  if (typeof value === "string" && value.trim() === "") return null;
  const color = typeof value === "string" ? parseColor(value) : undefined;
  if (color?.alpha === 1) return hexOf(color);
  const expected = 'expected opaque hex, rgb(), hsl() or a CSS name, such as "#1f77b4" or "teal"';
  return report(reading, "invalid-color", `invalid color: ${show(value)}; ${expected}`);
};

/** A colour as `#rrggbb`, which every renderer knows; alpha is left out. */
export function hexOf({ red, green, blue }: Rgb): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function ofNumber(color: number, alpha: number): Rgb {
  return { red: color >> 16, green: (color >> 8) & 255, blue: color & 255, alpha };
}

function parseHex(text: string): Rgb | undefined {
  if (!hex.test(text)) return undefined;
  const digits = text.length <= 5 ? Array.from(text.slice(1), (digit) => digit + digit).join("") : text.slice(1);
  const alpha = digits.length === 8 ? Number.parseInt(digits.slice(6), 16) / 255 : 1;
  return ofNumber(Number.parseInt(digits.slice(0, 6), 16), alpha);
}

interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** Three amounts and perhaps an alpha: `1, 2, 3, 0.5` or `1 2 3 / 0.5`, not a mixture of both. */
function partsOf(text: string): readonly Amount[] | undefined {
  const parts = text.includes(",") ? text.split(",") : spaced(text);
  if (parts.length < 3 || parts.length > 4) return undefined;
  const amounts: Amount[] = [];
  for (const part of parts) {
    const match = amount.exec(part.trim());
    if (!match) return undefined;
    amounts.push({ value: Number(match[1]), unit: match[2] ?? "" });
  }
  return amounts;
}

function spaced(text: string): readonly string[] {
  const halves = text.split("/");
  const colors = (halves[0] ?? "").trim().split(/\s+/);
  return colors.length === 3 && halves.length <= 2 ? [...colors, ...halves.slice(1)] : [];
}

function parseRgb(parts: readonly Amount[]): Rgb | undefined {
  const alpha = alphaOf(parts[3]);
  const units = new Set(parts.slice(0, 3).map(({ unit }) => unit));
  if (alpha === undefined || units.size > 1 || units.has("deg")) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map(({ value, unit }) => byte(unit === "%" ? value / 100 : value / 255));
  return { red, green, blue, alpha };
}

function parseHsl([hue, saturation, lightness, last]: readonly Amount[]): Rgb | undefined {
  const alpha = alphaOf(last);
  if (!hue || saturation?.unit !== "%" || lightness?.unit !== "%" || hue.unit === "%" || alpha === undefined)
    return undefined;
  const light = within(lightness.value / 100);
  const chroma = within(saturation.value / 100) * Math.min(light, 1 - light);
  const channel = (offset: number) => {
    const turn = (((offset + hue.value / 30) % 12) + 12) % 12;
    return byte(light - chroma * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha };
}

function alphaOf(part: Amount | undefined): number | undefined {
  if (!part) return 1;
  return part.unit === "deg" ? undefined : within(part.unit === "%" ? part.value / 100 : part.value);
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function byte(share: number): number {
  return Math.round(within(share) * 255);
}

import { resolveTheme, type Theme } from "../layout/theme.js";

/** Parts of a theme that custom properties state: `--when-line-ink: #222`. */
const colors = ["paper", "ink", "muted", "grid"] as const;

const prefix = "--when-line-";

/**
 * The theme that the custom properties of an element ask for, on top of another; undefined if they ask for nothing.
 * Colours may be written in any way that CSS has. `probe` is an element whose colour nobody else sets.
 */
export function themeOfStyles(probe: HTMLElement, base: unknown): Theme | undefined {
  const style = getComputedStyle(probe);
  const valueOf = (name: string) => style.getPropertyValue(prefix + name).trim();
  const theme: Record<string, unknown> = {};
  for (const name of colors) {
    const color = hexOf(valueOf(name), probe);
    if (color !== null) theme[name] = color;
  }
  const palette = listOf(valueOf("palette")).flatMap((color) => hexOf(color, probe) ?? []);
  if (palette.length > 0) theme.palette = palette;
  if (valueOf("font") !== "") theme.font = valueOf("font");
  return Object.keys(theme).length === 0 ? undefined : { ...resolveTheme(base), ...theme };
}

/** The parts of a list, whose commas stand outside of brackets. */
function listOf(text: string): string[] {
  return text === "" ? [] : text.split(/,(?![^(]*\))/);
}

/** A colour as hex: what CSS understands, the browser works out. */
function hexOf(text: string, probe: HTMLElement): string | null {
  if (text === "") return null;
  probe.style.color = "";
  probe.style.color = text;
  if (probe.style.color === "") return null;
  const color = getComputedStyle(probe).color;
  probe.style.color = "";
  const pen = probe.ownerDocument.createElement("canvas").getContext("2d");
  if (!pen) return null;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

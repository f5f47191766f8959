import { max, sum } from "d3";
import type { Mark } from "../scene/scene.js";
import type { BandUnits } from "./bands.js";
import type { Context } from "./context.js";
import type { WordsBox } from "./grid.js";
import { textStyles } from "./textStyle.js";
import { wrapName } from "./wrapPhrases.js";

/** The names of bands: to the left of them where the drawing is wide, else in a row above each. */
export interface BandNames {
  /** What the names take of the width on the left. */
  readonly gutter: number;
  /** What the name takes of the height above each band. */
  readonly rows: readonly number[];
  /** The least height of each band, so that its name fits beside it. */
  readonly least: readonly number[];
  /** The sum of the rows. */
  readonly height: number;
  boxes(bands: readonly BandTop[]): WordsBox[];
  draw(bands: readonly BandTop[]): Mark[];
}

/** Where a band begins. */
export interface BandTop {
  readonly top: number;
  readonly line: number;
}

/** Names stand beside their bands from this width on, and take this share of it at most. */
const wide = 640;
const mostShare = 0.18;
const gap = 16;
const { size, weight } = textStyles.date;
const lineHeight = 17;

/** Sets the names of the groups that have bands of their own. */
export function bandNames(bands: readonly BandUnits[], context: Context): BandNames {
  const { options, ruler, margin, brush } = context;
  const named = options.lanes === "group" && bands.some(({ group }) => nameOf(group) !== "");
  const beside = named && options.width >= wide;
  const room = beside ? options.width * mostShare : options.width - 2 * margin;
  const measure = (text: string) => ruler(text, textStyles.date);
  const set = bands.map(({ group }) =>
    named && nameOf(group) !== "" ? wrapName(nameOf(group), { width: room, lines: 3, measure }).lines : [],
  );
  const widths = set.flatMap((lines) => lines.map(measure));
  const rows = set.map((lines) => (beside ? 0 : lines.length * lineHeight + (lines.length > 0 ? 6 : 0)));
  const yOf = ({ top, line }: BandTop, lines: readonly string[]) =>
    beside ? Math.max(top, Math.min(line + 4, line - (lines.length - 1) * lineHeight + 4) - 13) : top;
  return {
    gutter: beside ? (max(widths) ?? 0) + gap : 0,
    rows,
    least: set.map((lines) => (beside ? lines.length * lineHeight : 0)),
    height: sum(rows),
    boxes: (places) =>
      places.flatMap((place, index): WordsBox[] => {
        const lines = set[index] ?? [];
        if (lines.length === 0) return [];
        const start = yOf(place, lines);
        return [
          { left: margin, right: margin + (max(lines, measure) ?? 0), start, end: start + lines.length * lineHeight },
        ];
      }),
    draw: (places) =>
      places.flatMap((place, index): Mark[] => {
        const lines = set[index] ?? [];
        const { group } = bands[index] as BandUnits;
        return lines.map((text, row): Mark => ({
          type: "text",
          key: `band ${group?.id ?? ""} ${String(row)}`,
          part: "band-name",
          x: margin,
          y: yOf(place, lines) + 13 + row * lineHeight,
          size,
          weight,
          fill: brush.colorOf(group?.id),
          spans: [{ text }],
        }));
      }),
  };
}

function nameOf(group: BandUnits["group"]): string {
  return group ? (group.title ?? group.id) : "";
}

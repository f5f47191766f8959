import { sum } from "d3";
import type { Mark, TextMark } from "../scene/scene.js";
import { wrapEvenly } from "./labelText.js";
import { textStyles, type Ruler, type TextStyle } from "./textStyle.js";
import { isIdeographicText, withoutOrphan } from "./wrapPhrases.js";
import { wrapText } from "./wrapText.js";

/** Marks laid out from y = 0 down, and the room they take. */
export interface Block {
  readonly height: number;
  /** The marks, moved down by `y`. */
  draw(y: number): Mark[];
}

/** Nothing, taking no room. */
export const emptyBlock: Block = { height: 0, draw: () => [] };

/** Where a paragraph stands, and how it looks. */
export interface ParagraphOptions {
  readonly key: string;
  readonly part: string;
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
  readonly fill: string;
  /** At most this many lines. @default 12 */
  readonly lines?: number;
  /** Whether lines are made even where the last one would be short: for what is read as a sign. @default false */
  readonly even?: boolean;
}

/** A last line that is shorter than this share of the longest is short. */
const shortLast = 0.5;

function linesOf(text: string, { width, style, lines = 12, even = false }: ParagraphOptions, ruler: Ruler) {
  const measure = (line: string) => ruler(line, style);
  const wrapped = wrapText(text, { width, lines, measure });
  if (wrapped.cut) return wrapped.lines;
  const widths = wrapped.lines.map(measure);
  const isShort = (widths.at(-1) ?? 0) < shortLast * Math.max(...widths);
  if (even && (isShort || isIdeographicText(text))) return wrapEvenly(text, width, lines, measure).lines;
  return withoutOrphan(text, wrapped.lines);
}

/** Text wrapped to a width. */
export function paragraph(text: string, options: ParagraphOptions, ruler: Ruler): Block {
  const { key, part, x, style, fill } = options;
  const wrapped = linesOf(text, options, ruler);
  return {
    height: wrapped.length * style.line,
    draw: (y) =>
      wrapped.map((line, index): TextMark => ({
        type: "text",
        key: `${key}-${String(index)}`,
        part,
        x,
        y: y + index * style.line + Math.round(style.line * 0.75),
        size: style.size,
        ...(style.weight === 400 ? {} : { weight: style.weight }),
        fill,
        spans: [{ text: line }],
      })),
  };
}

/** Blocks one under the other, `gap` pixels apart; those without height leave no gap. */
export function column(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    height: sum(shown, ({ height }) => height) + gap * Math.max(0, shown.length - 1),
    draw: (y) => {
      let top = y;
      return shown.flatMap((block) => {
        const marks = block.draw(top);
        top += block.height + gap;
        return marks;
      });
    },
  };
}

/** Title and subtitle. */
export function heading(
  { title, subtitle }: { readonly title?: string; readonly subtitle?: string },
  span: { readonly x: number; readonly width: number },
  colors: { readonly ink: string; readonly muted: string },
  ruler: Ruler,
): Block {
  const blocks: Block[] = [];
  if (title !== undefined && title !== "") {
    blocks.push(
      paragraph(
        title,
        { key: "title", part: "title", style: textStyles.title, fill: colors.ink, lines: 4, even: true, ...span },
        ruler,
      ),
    );
  }
  if (subtitle !== undefined && subtitle !== "") {
    const style = textStyles.subtitle;
    const options = { key: "subtitle", part: "subtitle", style, fill: colors.muted, even: true, ...span };
    blocks.push(paragraph(subtitle, options, ruler));
  }
  return column(blocks, 3);
}

import type { Timeline } from "../model/timeline.js";
import { spanOf, type Context } from "./context.js";
import { column, emptyBlock, paragraph, type Block } from "./furniture.js";
import type { LabelEntry } from "./labelText.js";
import { legendBlock } from "./legend.js";
import { densityEntry, legendEntries } from "./legendEntries.js";
import { listBlock, notesBlock } from "./notesBlock.js";
import type { Plot } from "./plot.js";
import { scaleEntry } from "./scaleEntry.js";
import { textStyles } from "./textStyle.js";
import { entryOf } from "./words.js";

/** Beneath the plot: what has no date, the legend, the sources, the caption. */
export function layFoot(context: Context, plot: Plot | null): Block {
  const { timeline, units, words, options, ruler, brush, notes } = context;
  const span = spanOf(context);
  const { theme } = options;
  const unknown = listBlock(
    "unknown",
    words.dateNotKnown,
    units.unknown.map((event) => ({ name: context.nameOf(event), ...entryOf(event, context) })),
    span,
    context,
  );
  const undated = listBlock("undated", words.undated, undatedEntries(timeline), span, context);
  // Where the bands have names, the groups need no signs.
  const buttons = options.legend === "buttons";
  const isHidden = (id: string) => buttons && options.hiddenGroups.includes(id);
  const groups = (timeline.groups ?? []).map((group) => ({ hidden: isHidden(group.id), ...group }));
  const named = options.lanes === "group" ? [] : groups;
  const signs =
    options.legend && (plot || named.some(({ hidden }) => hidden))
      ? [
          ...legendEntries(plot?.moments ?? [], plot?.intervals ?? [], named, words.legend, brush),
          plot?.dense ? densityEntry(words.legend.density, brush) : null,
          scaleEntry(context.measure, words, brush),
        ]
      : [];
  const entries = signs.filter((sign) => sign !== null);
  const note = { style: textStyles.note, fill: theme.muted, ...span };
  const caption = timeline.caption ?? "";
  return column(
    [
      unknown,
      undated,
      divided(legendBlock(entries, { buttons, ...span }, brush, ruler), context),
      notesBlock(notes.notes, words, span, context),
      caption === "" ? emptyBlock : paragraph(caption, { key: "caption", part: "caption", ...note }, ruler),
    ],
    12,
  );
}

function undatedEntries({ undated = [] }: Timeline): (LabelEntry & { name: null })[] {
  return undated.map(({ title }, index) => ({ event: `undated ${String(index)}`, title, notes: "", name: null }));
}

/** A block under a thin line. */
function divided(block: Block, context: Context): Block {
  if (block.height === 0) return block;
  const { x, width } = spanOf(context);
  const { grid } = context.options.theme;
  return {
    height: block.height + 12,
    draw: (y) => [
      { type: "rule", key: "divider", part: "divider", x1: x, y1: y, x2: x + width, y2: y, stroke: grid },
      ...block.draw(y + 12),
    ],
  };
}

import type { Mark, TextMark } from "../scene/scene.js";
import type { Words } from "../time/words.js";
import { column, emptyBlock, paragraph, type Block } from "./furniture.js";
import type { LabelEntry } from "./labelText.js";
import { titleRoom, titleSpans, withNotes } from "./labelText.js";
import type { Context } from "./context.js";
import type { SourceNote } from "./sourceNotes.js";
import { textStyles } from "./textStyle.js";
import { wrapName } from "./wrapPhrases.js";

interface Across {
  readonly x: number;
  readonly width: number;
}

/** The sources, numbered: "Source: 1 …" if there is one, else a list under its head. Those with an address are links. */
export function notesBlock(
  notes: readonly SourceNote[],
  words: Words,
  span: Across,
  { options, ruler }: Context,
): Block {
  const [only] = notes;
  if (!only) return emptyBlock;
  const style = { style: textStyles.note, fill: options.theme.muted };
  const note = ({ number, text, url }: SourceNote, before: string): Block => {
    const lines = paragraph(
      `${before}${String(number)} ${text}`,
      { key: "line", part: "source", lines: 6, ...style, ...span },
      ruler,
    );
    const draw = (y: number): Mark[] => [
      {
        type: "group",
        key: `source ${String(number)}`,
        part: "source-note",
        ...(url === undefined ? {} : { href: url }),
        marks: lines.draw(y),
      },
    ];
    return { height: lines.height, draw };
  };
  if (notes.length === 1) return note(only, `${words.source}: `);
  const head = paragraph(
    words.sources,
    { key: "sources", part: "sources-head", ...style, style: textStyles.heading, ...span },
    ruler,
  );
  return column([head, ...notes.map((each) => note(each, ""))], 2);
}

/** A list of events without a place in time, under its head. */
export function listBlock(
  key: string,
  head: string,
  entries: readonly (LabelEntry & { readonly name: string | null })[],
  span: Across,
  { options, ruler }: Context,
): Block {
  if (entries.length === 0) return emptyBlock;
  const { theme } = options;
  const title = paragraph(
    head,
    { key: `${key}-head`, part: `${key}-head`, style: textStyles.heading, fill: theme.muted, ...span },
    ruler,
  );
  return column([title, ...entries.map((entry) => entryBlock(key, entry, span, { options, ruler }))], 2);
}

function entryBlock(
  key: string,
  entry: LabelEntry & { readonly name: string | null },
  { x, width }: Across,
  { options, ruler }: Pick<Context, "options" | "ruler">,
): Block {
  const style = textStyles.event;
  const set = wrapName(entry.title, {
    width: titleRoom(entry.notes, width, ruler),
    lines: 4,
    measure: (text) => ruler(text, style),
  });
  const lines = withNotes(set.lines, entry.notes, width, ruler);
  const draw = (y: number): Mark[] => {
    const texts = lines.map((line, index): TextMark => ({
      type: "text",
      key: `title-${String(index)}`,
      part: "title-line",
      x,
      y: y + index * style.line + 13,
      size: style.size,
      ...(entry.lang === undefined ? {} : { lang: entry.lang }),
      spans: titleSpans(line, options.theme.muted),
    }));
    if (entry.name === null) return [{ type: "group", key: entry.event, part: key, marks: texts }];
    return [
      {
        type: "group",
        key: `event ${entry.event}`,
        part: `event ${key}`,
        event: entry.event,
        name: entry.name,
        marks: texts,
      },
    ];
  };
  return { height: lines.length * style.line, draw };
}

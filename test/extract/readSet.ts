import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseValue, type DayValue } from "./dayValue.js";

/** The half that a grammar's writer may look into, and the half that only judges. */
export type Half = "dev" | "held";

/** One expression of a date, as a careful editor would mark it. */
export interface MarkedDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The values accepted; empty if anything is. */
  readonly values: readonly DayValue[];
  /** Whether leaving it unresolved is accepted. */
  readonly mayBeUnresolved: boolean;
  /** Whether it need not be found. */
  readonly optional: boolean;
}

/** One event, as a careful editor would list it. */
export interface MarkedEvent {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The values accepted; empty for an event that belongs among the undated. */
  readonly values: readonly DayValue[];
  readonly kind: "moment" | "interval" | "either";
  /** Whether it need not be found. */
  readonly optional: boolean;
  /** What a title should hold: of each group, one word that begins so. */
  readonly words: readonly (readonly string[])[];
  /** The titles that an editor would let stand; none where nobody marked them. */
  readonly titles: readonly string[];
}

export interface MarkedText {
  readonly id: string;
  readonly className: string;
  readonly half: Half;
  readonly published: string | null;
  readonly habit: string;
  readonly publisher: string;
  readonly text: string;
  readonly dates: readonly MarkedDate[];
  readonly events: readonly MarkedEvent[];
}

const halves: readonly Half[] = ["dev", "held"];

/** All texts in a folder that holds `dev/*.txt` and `held/*.txt`. */
export function readSet(folder: string): MarkedText[] {
  return halves.flatMap((half) =>
    readdirSync(join(folder, half))
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .flatMap((name) => readTexts(readFileSync(join(folder, half, name), "utf8"), half)),
  );
}

/** The texts of one file; README.md has the format. Throws where the file departs from it. */
export function readTexts(content: string, half: Half): MarkedText[] {
  return content
    .split(/^=== /m)
    .slice(1)
    .map((block) => readText(block, half));
}

function readText(block: string, half: Half): MarkedText {
  const lineEnd = block.indexOf("\n");
  const [id = "", published = "", habit = "", publisher = "", ...more] = cells(block.slice(0, lineEnd));
  if (publisher === "" || more.length > 0) throw new Error(`bad heading: ${block.slice(0, lineEnd)}`);
  const parts = block.slice(lineEnd + 1).split(/^---$/m);
  if (parts.length !== 2) throw new Error(`no line --- or more than one (${id})`);
  const { text, dates } = readMarks((parts[0] ?? "").trim(), id);
  const lines = (parts[1] ?? "").split("\n").filter((line) => line.trim() !== "");
  return {
    id,
    className: id.replace(/-\d+$/, ""),
    half,
    published: published === "-" ? null : published,
    habit,
    publisher,
    text,
    dates,
    events: lines.map((line) => readEvent(line, text, id)),
  };
}

function cells(line: string): string[] {
  return line.split("|").map((cell) => cell.trim());
}

function readMarks(marked: string, id: string): { text: string; dates: MarkedDate[] } {
  const dates: MarkedDate[] = [];
  let text = "";
  let at = 0;
  for (const mark of marked.matchAll(/\{([^{}|]+)\|([^{}|]+)\}/g)) {
    text += marked.slice(at, mark.index);
    const shown = mark[1] ?? "";
    dates.push({ start: text.length, end: text.length + shown.length, text: shown, ...readAccepted(mark[2] ?? "") });
    text += shown;
    at = mark.index + mark[0].length;
  }
  text += marked.slice(at);
  if (/[{}|]/.test(text)) throw new Error(`broken mark (${id})`);
  return { text, dates };
}

function readAccepted(written: string): Pick<MarkedDate, "values" | "mayBeUnresolved" | "optional"> {
  const accepted = written.split(" or ");
  return {
    values: accepted.filter((each) => each !== "?" && each !== "*").map(parseValue),
    mayBeUnresolved: accepted.includes("?"),
    optional: accepted.includes("*"),
  };
}

function readEvent(line: string, text: string, id: string): MarkedEvent {
  const [first = "", kind = "", words = "", quote = "", titles = "", ...more] = cells(line);
  if (kind !== "moment" && kind !== "interval" && kind !== "either") throw new Error(`bad event: ${line} (${id})`);
  const start = text.indexOf(quote);
  if (quote === "" || more.length > 0 || start < 0) throw new Error(`quote not in the text: ${line} (${id})`);
  if (text.includes(quote, start + 1)) throw new Error(`quote more than once in the text: ${line} (${id})`);
  const written = first.replace(/^\? /, "");
  return {
    start,
    end: start + quote.length,
    quote,
    values: written === "undated" ? [] : written.split(" or ").map(parseValue),
    kind,
    optional: first.startsWith("? "),
    words: words === "-" ? [] : words.split(/\s+/).map((group) => group.split("/")),
    titles: titles === "" ? [] : titles.split(" // "),
  };
}

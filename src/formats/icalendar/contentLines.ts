/** One line of iCalendar, unfolded. */
export interface ContentLine {
  /** In capitals. */
  readonly name: string;
  /** Names in capitals. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** Of its beginning, from 1. */
  readonly line: number;
}

const form = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:]*)(?:,(?:"[^"]*"|[^";:]*))*)*):(.*)$/s;

/** The lines of a calendar, those that were folded in one; what is no line of iCalendar is left out and told. */
export function contentLines(text: string): {
  readonly lines: readonly ContentLine[];
  readonly broken: readonly number[];
} {
  const lines: ContentLine[] = [];
  const broken: number[] = [];
  const raw = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < raw.length;) {
    const line = at + 1;
    const parts = [raw[at++] ?? ""];
    while (/^[ \t]/.test(raw[at] ?? "")) parts.push((raw[at++] ?? "").slice(1));
    const whole = parts.join("");
    if (whole.trim() === "") continue;
    const match = form.exec(whole);
    if (match) lines.push(lineOf(match, line));
    else broken.push(line);
  }
  return { lines, broken };
}

function lineOf([, name = "", parameters = "", value = ""]: readonly string[], line: number): ContentLine {
  const pairs = parameters.match(/;[A-Za-z0-9-]+=(?:"[^"]*"|[^";])*/g) ?? [];
  const entries = pairs.map((pair) => {
    const equals = pair.indexOf("=");
    return [pair.slice(1, equals).toUpperCase(), pair.slice(equals + 1).replaceAll('"', "")] as const;
  });
  return { name: name.toUpperCase(), parameters: new Map(entries), value, line };
}

/** A text without its escapes. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? "\n" : letter));
}

/** A text as iCalendar has it. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (letter) => `\\${letter}`).replaceAll("\n", "\\n");
}

/** A line cut into pieces of at most 75 bytes of UTF-8, no letter cut in two. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let bytes = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > 75) {
      pieces.push(piece);
      piece = " ";
      bytes = 1;
    }
    piece += letter;
    bytes += size;
  }
  return `${[...pieces, piece].join("\r\n")}\r\n`;
}

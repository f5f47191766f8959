/** A line of a diagram, trimmed. */
export interface DiagramLine {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A diagram without what stands around it. */
export interface Diagram {
  readonly kind: "timeline" | "gantt" | null;
  /** From the front matter. */
  readonly title: string | undefined;
  readonly lines: readonly DiagramLine[];
  /** What stands around it and says more: directives, keys of the front matter, a direction. */
  readonly aside: readonly (DiagramLine & { readonly what: string })[];
}

const description = /^accDescr\s*\{/i;

/** Takes a diagram out of its front matter, its comments and directives, and a fenced block. */
export function diagramOf(text: string): Diagram {
  const lines = text.split(/\r\n|\n|\r/).map((raw, index) => ({
    text: raw.trim().replace(/^\ufeff/, ""),
    line: index + 1,
    column: raw.length - raw.trimStart().length + 1,
  }));
  const { title, rest, keys } = withoutFrontMatter(withoutFence(lines));
  const told = rest.filter(({ text: each }) => each !== "" && !each.startsWith("%%") && !description.test(each));
  const [first, ...others] = told;
  const [, word = "", direction] = /^(timeline|gantt)(?:\s+(LR|TD))?\s*$/i.exec(first?.text ?? "") ?? [];
  const kind = word.toLowerCase();
  const aside = [
    ...keys,
    ...rest.filter(({ text: each }) => each.startsWith("%%{")).map((line) => ({ ...line, what: "directive" })),
    ...rest.filter(({ text: each }) => description.test(each)).map((line) => ({ ...line, what: "accDescr" })),
    ...(first && direction !== undefined ? [{ ...first, what: "direction" }] : []),
  ];
  return { kind: kind === "timeline" || kind === "gantt" ? kind : null, title, lines: others, aside };
}

function withoutFence(lines: readonly DiagramLine[]): readonly DiagramLine[] {
  const open = lines.findIndex(({ text }) => /^(?:```+|~~~+|:::)\s*\{?mermaid\}?/.test(text));
  if (open < 0) return lines;
  const inner = lines.slice(open + 1);
  const close = inner.findIndex(({ text }) => /^(?:```+|~~~+|:::)$/.test(text));
  return close < 0 ? inner : inner.slice(0, close);
}

function withoutFrontMatter(lines: readonly DiagramLine[]): {
  readonly title: string | undefined;
  readonly rest: readonly DiagramLine[];
  readonly keys: Diagram["aside"];
} {
  const first = lines.findIndex(({ text }) => text !== "");
  const close = lines.findIndex(({ text }, index) => index > first && text === "---");
  if (lines[first]?.text !== "---" || close < 0) return { title: undefined, rest: withoutDirectives(lines), keys: [] };
  const said = lines.slice(first, close).flatMap(({ text }) => /^title:\s*(.+)$/.exec(text)?.[1] ?? []);
  const title = said[0]?.replace(/^(["'])(.*)\1$/, "$2");
  const keys = lines.slice(first, close).flatMap((line) => {
    const key = line.column > 1 ? undefined : /^([A-Za-z]\w{0,40}):/.exec(line.text)?.[1];
    return key === undefined || key === "title" ? [] : [{ ...line, what: `${key} of the front matter` }];
  });
  return { title, rest: withoutDirectives(lines.slice(close + 1)), keys };
}

/** `%%{ … }%%` may run over several lines, as may `accDescr { … }`: of each its first line is left. */
function withoutDirectives(lines: readonly DiagramLine[]): readonly DiagramLine[] {
  let end: string | null = null;
  return lines.filter(({ text }) => {
    if (end !== null) {
      if (text.endsWith(end)) end = null;
      return false;
    }
    const open = text.startsWith("%%{") ? "}%%" : description.test(text) ? "}" : null;
    if (open !== null && !text.endsWith(open)) end = open;
    return true;
  });
}

/** What reads the lines of a kind of diagram. */
export interface LineReader {
  readonly section: (name: string) => void;
  readonly line: (line: DiagramLine) => void;
  readonly end: () => void;
}

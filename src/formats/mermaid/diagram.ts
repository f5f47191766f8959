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
}

/** Takes a diagram out of its front matter, its comments and directives, and a fenced block. */
export function diagramOf(text: string): Diagram {
  const lines = text.split(/\r\n|\n|\r/).map((raw, index) => ({
    text: raw.trim().replace(/^\ufeff/, ""),
    line: index + 1,
    column: raw.length - raw.trimStart().length + 1,
  }));
  const { title, rest } = withoutFrontMatter(withoutFence(lines));
  const told = rest.filter(({ text: each }) => each !== "" && !each.startsWith("%%"));
  const [first, ...others] = told;
  const kind = /^(timeline|gantt)(?:\s+(?:LR|TD))?\s*$/i.exec(first?.text ?? "")?.[1]?.toLowerCase();
  return { kind: kind === "timeline" || kind === "gantt" ? kind : null, title, lines: others };
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
} {
  const first = lines.findIndex(({ text }) => text !== "");
  const close = lines.findIndex(({ text }, index) => index > first && text === "---");
  if (lines[first]?.text !== "---" || close < 0) return { title: undefined, rest: withoutDirectives(lines) };
  const said = lines.slice(first, close).flatMap(({ text }) => /^title:\s*(.+)$/.exec(text)?.[1] ?? []);
  const title = said[0]?.replace(/^(["'])(.*)\1$/, "$2");
  return { title, rest: withoutDirectives(lines.slice(close + 1)) };
}

/** `%%{ … }%%` may run over several lines, as may `accDescr { … }`. */
function withoutDirectives(lines: readonly DiagramLine[]): readonly DiagramLine[] {
  let end: string | null = null;
  return lines.filter(({ text }) => {
    if (end !== null) {
      if (text.endsWith(end)) end = null;
      return false;
    }
    const open = text.startsWith("%%{") ? "}%%" : /^accDescr\s*\{/i.test(text) ? "}" : null;
    if (open !== null && !text.endsWith(open)) end = open;
    return open === null;
  });
}

/** What reads the lines of a kind of diagram. */
export interface LineReader {
  readonly section: (name: string) => void;
  readonly line: (line: DiagramLine) => void;
  readonly end: () => void;
}

/** A line of GEDCOM and the lines beneath it. */
export interface Node {
  readonly tag: string;
  /** `@I1@`, without the signs. */
  readonly id: string | undefined;
  value: string;
  readonly line: number;
  readonly children: Node[];
}

const form = /^\s*(\d{1,2})\s+(?:@([^@\s]{1,40})@\s+)?([A-Za-z_][A-Za-z0-9_]*)(?: (.*))?$/;

/** The records of a file, with continued texts joined; lines that are none are told by number. */
export function recordsOf(text: string): { readonly records: readonly Node[]; readonly broken: readonly number[] } {
  const records: Node[] = [];
  const broken: number[] = [];
  const open: Node[] = [];
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    if (raw.trim() === "") return;
    const match = form.exec(raw.replace(/^\ufeff/, ""));
    const level = Number(match?.[1]);
    if (!match || level > open.length) {
      broken.push(index + 1);
      return;
    }
    open.length = level;
    const node = {
      tag: (match[3] ?? "").toUpperCase(),
      id: match[2],
      value: match[4] ?? "",
      line: index + 1,
      children: [],
    };
    const parent = open[level - 1];
    if (parent && (node.tag === "CONT" || node.tag === "CONC")) {
      parent.value += (node.tag === "CONT" ? "\n" : "") + node.value;
    } else {
      (parent?.children ?? records).push(node);
    }
    open.push(node);
  });
  return { records, broken };
}

/** The first child of a tag. */
export function childOf(node: Node | undefined, tag: string): Node | undefined {
  return node?.children.find((child) => child.tag === tag);
}

/** What an `@I1@` points at. */
export function pointerOf(node: Node | undefined): string | undefined {
  return /^@([^@]+)@$/.exec(node?.value.trim() ?? "")?.[1];
}

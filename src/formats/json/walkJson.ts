/** Places that are looked for in a JSON text, as a tree of keys and indexes. */
export interface Wanted {
  readonly children: Map<string | number, Wanted>;
  /** Where the value begins; undefined until it is found. */
  offset: number | undefined;
}

/** A tree without a place in it. */
export function wantNothing(): Wanted {
  return { children: new Map(), offset: undefined };
}

interface Frame {
  readonly isArray: boolean;
  readonly wanted: Wanted | undefined;
  index: number;
}

const blank = /[ \t\n\r]*/y;
const plainText = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const atom = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

/** The end of what a pattern matches at an offset; the offset itself if it matches nothing. */
function after(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/**
 * Walks over a JSON text, noting the offsets of the values that are wanted.
 *
 * Comes back with the offset of the first flaw, or null; without recursion, and linear in the length of the text.
 */
export function walkJson(text: string, root: Wanted): number | null {
  const frames: Frame[] = [];
  let at = after(blank, text, 0);
  let wanted: Wanted | undefined = root;
  for (;;) {
    if (wanted) wanted.offset = at;
    const open = text.charAt(at);
    if (open === "[" || open === "{") {
      frames.push({ isArray: open === "[", wanted, index: 0 });
      at = after(blank, text, at + 1);
      const isEmpty = text.charAt(at) === (open === "[" ? "]" : "}");
      if (!isEmpty) {
        const next = enter(text, at, frames);
        if (typeof next === "number") return next;
        ({ at, wanted } = next);
        continue;
      }
    } else {
      const end = open === '"' ? stringEnd(text, at) : after(atom, text, at);
      if (end === at) return at;
      if (end < 0) return -end;
      at = after(blank, text, end);
    }
    const left = leave(text, at, frames);
    if (left === null || typeof left === "number") return left;
    ({ at, wanted } = left);
  }
}

interface Step {
  readonly at: number;
  readonly wanted: Wanted | undefined;
}

/** The next value in an array or an object; the offset of a flaw if there is none. */
function enter(text: string, at: number, frames: readonly Frame[]): Step | number {
  const frame = frames.at(-1);
  if (!frame) return at;
  if (frame.isArray) return { at, wanted: frame.wanted?.children.get(frame.index) };
  if (text.charAt(at) !== '"') return at;
  const end = stringEnd(text, at);
  if (end < 0) return -end;
  const colon = after(blank, text, end);
  if (text.charAt(colon) !== ":") return colon;
  const children = frame.wanted?.children;
  const wanted = children && children.size > 0 ? children.get(keyOf(text.slice(at, end))) : undefined;
  return { at: after(blank, text, colon + 1), wanted };
}

function keyOf(quoted: string): string {
  return JSON.parse(quoted) as string;
}

/** Closes what ends here, and steps to what comes next; null at the end of the text, a number at a flaw. */
function leave(text: string, start: number, frames: Frame[]): Step | number | null {
  let at = start;
  for (;;) {
    const frame = frames.at(-1);
    if (!frame) return at === text.length ? null : at;
    if (text.charAt(at) === ",") {
      frame.index++;
      return enter(text, after(blank, text, at + 1), frames);
    }
    if (text.charAt(at) !== (frame.isArray ? "]" : "}")) return at;
    frames.pop();
    at = after(blank, text, at + 1);
  }
}

/** Where a string ends; negative, where it is broken. */
function stringEnd(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    at = after(plainText, text, at);
    if (text.charAt(at) === '"') return at + 1;
    const next = after(escape, text, at);
    if (next === at) return -at;
    at = next;
  }
}

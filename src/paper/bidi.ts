/** A piece of a line whose letters all run one way. */
export interface Run {
  readonly text: string;
  readonly isRtl: boolean;
}

type Kind = "L" | "R" | "AL" | "EN" | "AN" | "ES" | "ET" | "CS" | "NSM" | "N";

/** One letter, or a whole isolate, which is weighed like a sign. */
interface Item {
  readonly text: string;
  readonly inner?: readonly Item[];
  readonly base?: "ltr" | "rtl";
  kind: Kind;
  level: number;
}

const openers: Readonly<Record<string, "ltr" | "rtl" | "auto">> = {
  "\u2066": "ltr",
  "\u2067": "rtl",
  "\u2068": "auto",
};
const mirrored: Readonly<Record<string, string>> = Object.fromEntries(
  ["()", "[]", "{}", "<>", "«»", "‹›", "≤≥", "（）"].flatMap(([a = "", b = ""]) => [
    [a, b],
    [b, a],
  ]),
);

/**
 * The pieces of a line in the order in which they stand from left to right; the line itself runs from left to right unless
 * an isolate says otherwise. Signs of direction are left out, brackets in pieces that run to the left are turned about.
 *
 * Source: Unicode Standard Annex 9. Rules W1–W7, N1, N2, I1, I2, L2 and L4 and isolates; without explicit embeddings
 * and without pairs of brackets (N0), which the library does not write.
 */
export function runsOf(line: string): readonly Run[] {
  const { items } = itemsOf(Array.from(line), 0);
  const flat = resolve(items, 0);
  return reorder(flat).reduce<Run[]>(joined, []);
}

function itemsOf(letters: readonly string[], start: number): { items: Item[]; next: number } {
  const items: Item[] = [];
  let at = start;
  while (at < letters.length && letters[at] !== "\u2069") {
    const text = letters[at++] ?? "";
    const opener = openers[text];
    if (opener === undefined) {
      items.push({ text, kind: kindOf(text), level: 0 });
      continue;
    }
    const { items: inner, next } = itemsOf(letters, at);
    at = next + 1;
    const first =
      opener === "auto" ? inner.find(({ kind }) => kind === "L" || kind === "R" || kind === "AL") : undefined;
    const base = opener === "auto" ? (first && first.kind !== "L" ? "rtl" : "ltr") : opener;
    items.push({ text: "", inner, base, kind: "N", level: 0 });
  }
  return { items, next: at };
}

function kindOf(letter: string): Kind {
  if (/\p{M}/u.test(letter)) return "NSM";
  if (/[0-9\u06f0-\u06f9]/.test(letter)) return "EN";
  if (/[\u0660-\u0669\u066b\u066c]/.test(letter)) return "AN";
  if (/[+\u2212-]/.test(letter)) return "ES";
  if (/[#$%°\u066a\p{Sc}]/u.test(letter)) return "ET";
  if (/[,./:\u00a0\u202f\u060c]/.test(letter)) return "CS";
  if (/[\u0600-\u07bf\u0860-\u08ff\ufb50-\ufdff\ufe70-\ufefe\u061c]/.test(letter) && /[\p{L}\u061c]/u.test(letter))
    return "AL";
  if (/[\u0590-\u05ff\u07c0-\u085f\ufb1d-\ufb4f\u200f\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(letter)) return "R";
  return /[\p{L}\p{Nl}\u200e]/u.test(letter) ? "L" : "N";
}

/** Gives every letter its level, isolates from within. */
function resolve(items: Item[], level: number): Item[] {
  const base: Kind = level % 2 === 0 ? "L" : "R";
  weigh(items, base);
  settleSigns(items, base);
  return items.flatMap((item) => {
    const isOdd = level % 2 === 1;
    const raise = item.kind === "R" ? (isOdd ? 0 : 1) : item.kind === "L" ? (isOdd ? 1 : 0) : isOdd ? 1 : 2;
    if (!item.inner) return [{ ...item, level: level + raise }];
    const own = level + (item.base === "rtl" ? (isOdd ? 2 : 1) : isOdd ? 1 : 2);
    return resolve([...item.inner], own);
  });
}

/** W1–W7: marks, numbers and what separates them. */
function weigh(items: Item[], base: Kind): void {
  let [strong, before]: [Kind, Kind] = [base, base];
  for (const item of items) {
    if (item.kind === "NSM") item.kind = before;
    if (item.kind === "EN" && strong === "AL") item.kind = "AN";
    before = item.kind;
    if (item.kind === "L" || item.kind === "R" || item.kind === "AL") strong = item.kind;
  }
  for (const item of items) if (item.kind === "AL") item.kind = "R";
  items.forEach((item, index) => {
    const [last, next] = [items[index - 1]?.kind, items[index + 1]?.kind];
    if ((item.kind === "ES" || item.kind === "CS") && last === "EN" && next === "EN") item.kind = "EN";
    if (item.kind === "CS" && last === "AN" && next === "AN") item.kind = "AN";
  });
  for (const [index, item] of items.entries()) {
    if (item.kind !== "ET") continue;
    const after = items.slice(index).find(({ kind }) => kind !== "ET")?.kind;
    if (items[index - 1]?.kind === "EN" || after === "EN") item.kind = "EN";
  }
  let last = base;
  for (const item of items) {
    if (item.kind === "ES" || item.kind === "CS" || item.kind === "ET") item.kind = "N";
    if (item.kind === "L" || item.kind === "R") last = item.kind;
    if (item.kind === "EN" && last === "L") item.kind = "L";
  }
}

/** N1, N2: signs go with what stands on both sides of them, else with the line. */
function settleSigns(items: Item[], base: Kind): void {
  const side = (kind: Kind | undefined): Kind => (kind === undefined ? base : kind === "L" ? "L" : "R");
  for (let start = 0; start < items.length; start++) {
    if (items[start]?.kind !== "N") continue;
    let end = start;
    while (items[end]?.kind === "N") end++;
    const [left, right] = [side(items[start - 1]?.kind), side(items[end]?.kind)];
    for (const item of items.slice(start, end)) item.kind = left === right ? left : base;
    start = end - 1;
  }
}

/** L2: from the highest level down, whatever is at least as high is turned about. */
function reorder(items: readonly Item[]): readonly Item[] {
  const order = [...items];
  const highest = Math.max(0, ...items.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while ((order[end]?.level ?? -1) >= level) end++;
      if (end === start) continue;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}

/** Runs hold their letters in the order in which they are read: fonts turn them about themselves. */
function joined(runs: Run[], { text, level }: Item): Run[] {
  const isRtl = level % 2 === 1;
  if (/^[\u200e\u200f\u061c\u2066-\u2069]$/.test(text)) return runs;
  const shown = isRtl ? (mirrored[text] ?? text) : text;
  const last = runs.at(-1);
  if (last?.isRtl !== isRtl) runs.push({ text: shown, isRtl });
  else runs[runs.length - 1] = { text: isRtl ? shown + last.text : last.text + shown, isRtl };
  return runs;
}

import { monthNames } from "./monthNames.js";

/** A phrase about one or two dates. */
export interface Frame {
  readonly kind: "span" | "since" | "from" | "until" | "by" | "not before" | "before" | "after" | "between" | "or";
  readonly dates: readonly string[];
}

/** Phrases about two dates, in the order in which they are tried. */
const pairs: readonly (readonly [Frame["kind"], RegExp])[] = [
  ["between", /^(?:between|zwischen|entre|tra|tussen) (.+?) (?:and|und|et|y|e|en) (.+)$/],
  [
    "span",
    /^(?:from |von |vom |du |de |desde |da |van )?(.+?) (?:to|until|till|through|bis|bis zum|a|au|hasta|al|ate|tot) (.+)$/,
  ],
  ["or", /^(?:either )?(.+?) (?:or|oder|ou) (.+)$/],
  ["span", /^(.+?) ?[\u2013\u2014] ?(.+)$/],
  ["span", /^(.+?) -{1,2} (.+)$/],
  ["span", /^(\d{4}s?) ?- ?(\d{4}s?)$/],
  ["span", /^(\d{1,2}\.?) ?- ?(\d{1,2}\.? \p{L}.*)$/u],
  ["span", /^(\p{L}+\.? \d{1,2}) ?- ?(\d{1,2},? \d{4})$/u],
  ["span", /^(\d{1,4}) ?- ?(\d{1,4} ?(?:b\.?c\.?e?\.?|a\.?d\.?|c\.?e\.?))$/],
];

/** Phrases about one date that look like two. */
const limits: readonly (readonly [Frame["kind"], RegExp])[] = [
  ["by", /^(.+?) or (?:earlier|before)$/],
  ["not before", /^(.+?) or (?:later|after)$/],
];

const singles: readonly (readonly [Frame["kind"], RegExp])[] = [
  ["before", /^(?:before|vor|avant|antes de|prima del?|voor) (.+)$/],
  ["after", /^(?:after|nach|apres|despues de|dopo il|dopo|depois de|na) (.+)$/],
  ["since", /^(?:since|seit|depuis|dal|sinds) (.+)$/],
  ["since", /^(.+?) (?:onwards?|onward)$/],
  ["until", /^(?:until|till|up to|bis|jusqu'en|hasta|fino al|ate|tot) (.+)$/],
  ["by", /^(?:by|no later than|not later than|spatestens) (.+)$/],
  ["from", /^(?:from|ab|a partir de) (.+)$/],
];

const present =
  /^(?:present|the present|now|today|ongoing|heute|jetzt|aujourd'hui|presente|el presente|actualidad|la actualidad|oggi|hoje|heden)$/;

/** What a phrase about dates is about; null if it is one date alone. */
export function splitRange(text: string): Frame | null {
  for (const [kind, pattern] of limits) {
    const date = pattern.exec(text)?.[1];
    if (date !== undefined) return { kind, dates: [date] };
  }
  const [, month = "", later = ""] = /^(\p{L}+)\.? ?- ?(\p{L}.* \d{4})$/u.exec(text) ?? [];
  if (monthNames.has(month)) return { kind: "span", dates: completed(month, later) };
  for (const [kind, pattern] of pairs) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [first, second] = [match[1] ?? "", match[2] ?? ""];
    if (kind === "span" && present.test(second)) return { kind: "since", dates: [first] };
    return { kind, dates: completed(first, second) };
  }
  for (const [kind, pattern] of singles) {
    const date = pattern.exec(text)?.[1];
    if (date !== undefined) return { kind, dates: [date] };
  }
  return null;
}

/** Whether a word says that something still goes on. */
export function saysOngoing(text: string): boolean {
  return present.test(text.trim().toLowerCase());
}

const yearAtEnd = /(?:^|[\s,])(\d{4}|\d{1,4} b\.?c\.?(?:e\.?)?|ad \d{1,4})$/;

/** Gives each date what the other says for both: `march – may 2016`, `3–5 march 2014`, `march 3–5, 2014`. */
function completed(first: string, second: string): readonly string[] {
  if (/^\d{1,2}\.?$/.test(first)) {
    const rest = /^\d{1,2}\.? (\D.*)$/.exec(second)?.[1];
    if (rest !== undefined) return [`${first} ${rest}`, second];
  }
  const month = /^(\p{L}+\.?) \d{1,2}$/u.exec(first)?.[1];
  if (month !== undefined && /^\d{1,2},? \d{4}$/.test(second)) {
    return [`${first}, ${second.slice(-4)}`, `${month} ${second}`];
  }
  const era = /^\d{1,4}(?: ?(?:b\.?c\.?e?\.?|v\. ?chr\.?|av\. ?j\.-?c\.?))$/.exec(second);
  if (era && /^\d{1,4}$/.test(first)) return [`${first} bc`, second];
  const year = yearAtEnd.exec(second)?.[1];
  const isWhole = /\d{3}|\bb\.?c|\bad\b/.test(first);
  return year === undefined || isWhole || !/\p{L}{3}/u.test(first) ? [first, second] : [`${first} ${year}`, second];
}

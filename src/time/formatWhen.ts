import { shown, TimelineError } from "../errors.js";
import { formatDate, formatPair, sayDate, sayEnd } from "./formatDate.js";
import { isLocale, type Locale } from "./locale.js";
import { readStated, type StatedDate } from "./readStated.js";
import { voiceOf, type Voice } from "./voice.js";
import type { Bound, When } from "./when.js";

export type { Locale } from "./locale.js";

/** Written out, with months abbreviated, or as a screen reader says it in a sentence. */
export type WhenStyle = "long" | "short" | "spoken";

/** How {@link formatWhen} writes. */
export interface FormatWhenOptions {
  /**
   * A date-fns Locale. Where we have no words in its language, dates come out as EDTF, with "≥" for "since".
   *
   * @default enGB
   */
  readonly locale?: Locale | undefined;
  /**
   * `short` abbreviates months; `spoken` is what a screen reader says in a sentence: "some time in 2014".
   *
   * @default "long"
   */
  readonly style?: WhenStyle | undefined;
}

/**
 * A date in words, as exact as its source and no more.
 *
 * Years before Christ say so, and years after Christ below 100 ("AD 79"). A date that no words would fit (`156X-12-25`)
 * comes out as its EDTF.
 *
 * Errors: throws TimelineError `invalid-date` for what `parseWhen` did not give, and `invalid-option`.
 *
 * @example
 * formatWhen(parseWhen("2014-01")); // "January 2014"
 * formatWhen(parseWhen("2016-03/2016-05")); // "March – May 2016"
 * formatWhen(parseWhen("2014/..")); // "since 2014"
 * formatWhen(parseWhen("[..2017-02-16]/..")); // "by 16 February 2017, ongoing"
 * formatWhen(parseWhen("-0043")); // "44 BC"
 * formatWhen(parseWhen("2014"), { style: "spoken" }); // "some time in 2014"
 */
export function formatWhen(when: When, options: FormatWhenOptions = {}): string {
  const { locale, style } = checked(options);
  try {
    return wordsOf(when, locale, style);
  } catch (cause) {
    throw new TimelineError("invalid-date", `invalid date: ${shown(when)}; expected what parseWhen gives`, { cause });
  }
}

const styles: readonly unknown[] = ["long", "short", "spoken", undefined];

function checked(options: unknown): FormatWhenOptions {
  if (typeof options !== "object" || options === null) {
    throw new TimelineError("invalid-option", `invalid options: ${shown(options)}; expected an object`);
  }
  const { style, locale } = options as FormatWhenOptions;
  if (!styles.includes(style)) {
    throw new TimelineError("invalid-option", `invalid style: ${shown(style)}; expected one of long, short, spoken`);
  }
  if (locale !== undefined && !isLocale(locale)) {
    throw new TimelineError("invalid-option", `invalid locale: ${shown(locale)}; expected a Locale of date-fns`);
  }
  return { locale, style };
}

function wordsOf(when: When, locale?: Locale, style?: WhenStyle): string {
  const { edtf } = when;
  const voice = voiceOf(locale, style, (!isPlain(when) && hasYearsBeforeChrist(edtf)) || null);
  if (voice === null) return signs(edtf);
  if (when.kind === "interval") return formatInterval(when, voice);
  if (edtf.startsWith("{")) return formatAllOf(edtf, voice);
  if (edtf.startsWith("[")) return formatOneOf(edtf, voice);
  const date = readStated(edtf);
  if (date === null) return edtf;
  return (voice.spoken ? sayDate : formatDate)(date, voice, when.start.part);
}

/** One date of a year after Christ, as most are. */
function isPlain({ kind, edtf }: When): boolean {
  const first = edtf.charCodeAt(0);
  return kind === "moment" && first > 48 && first <= 57;
}

function hasYearsBeforeChrist(edtf: string): boolean {
  return /(?:^|[/[{,]|\.\.)[?~%]?(?:Y?-|000[0X])/.test(edtf);
}

/** EDTF, with signs for the intervals that are said most often. */
function signs(edtf: string): string {
  return edtf.replace(/^([^[/.]+)\/\.\.$/, "≥ $1").replace(/^\.\.\/([^\].]+)$/, "≤ $1");
}

/** One end of an interval, ready to be said; "" if it is missing. */
interface End {
  readonly text: string;
  readonly date: StatedDate | null;
  /** The end of a choice that has no beginning: `[..2017-02-16]`. */
  readonly by: string | null;
}

function formatInterval({ edtf, start, end }: When, voice: Voice): string {
  const { words, spoken } = voice;
  const [from = "", to = ""] = edtf.split("/");
  const first = endOf(from, start, voice);
  const last = endOf(to, end, voice);
  if (start.known === "stated" && end.known === "stated") {
    if (from === to && first.date !== null) return first.text;
    if (spoken || from.startsWith("[") || to.startsWith("[")) return words.fromTo(first.text, last.text);
    if (first.date === null || last.date === null || start.part !== undefined || end.part !== undefined)
      return words.range(first.text, last.text);
    return words.range(...formatPair(first.date, last.date, voice));
  }
  const { ongoing, stillGoingOn, startNotKnown, startOpen, endNotKnown, comma } = words;
  const afterwards = end.known === "open" ? (spoken ? stillGoingOn : ongoing) : endNotKnown;
  if (start.known === "stated") {
    if (first.by !== null) return words.by(first.by) + comma + afterwards;
    if (end.known === "unknown") return words.from(first.text) + comma + afterwards;
    return words.since(first.text) + (spoken ? comma + afterwards : "");
  }
  if (end.known === "stated") {
    return words.until(last.text) + (start.known === "unknown" ? comma + startNotKnown : "");
  }
  return (start.known === "unknown" ? startNotKnown : startOpen) + comma + afterwards;
}

function endOf(edtf: string, { part }: Bound, voice: Voice): End {
  if (edtf.startsWith("[")) {
    const members = membersOf(edtf, voice);
    const [only] = members;
    const by = members.length === 1 && only?.first === "" ? only.lastText : null;
    return {
      text: listed(
        members.map((member) => memberText(member, voice, "or", true)),
        voice,
        "or",
      ),
      date: null,
      by,
    };
  }
  const date = readStated(edtf);
  const text = date === null ? edtf : (voice.spoken ? sayEnd : formatDate)(date, voice, part);
  return { text, date, by: null };
}

/** A member of a set: a date, or a range whose ends may be missing (""). */
interface Member {
  readonly first: string;
  readonly last: string;
  readonly firstText: string;
  readonly lastText: string;
  readonly firstDate: StatedDate | null;
  readonly lastDate: StatedDate | null;
}

function membersOf(edtf: string, voice: Voice): Member[] {
  return edtf
    .slice(1, -1)
    .split(",")
    .map((text) => {
      const [first = "", last = first] = text.split("..");
      const firstDate = readStated(first);
      const lastDate = readStated(last);
      return {
        first,
        last,
        firstText: firstDate === null ? first : formatDate(firstDate, voice),
        lastText: lastDate === null ? last : formatDate(lastDate, voice),
        firstDate,
        lastDate,
      };
    });
}

function memberText(member: Member, voice: Voice, joint: "or" | "and", tight = false): string {
  const { words } = voice;
  const { first, last, firstText, lastText } = member;
  if (first === last) return firstText;
  if (first === "") return lastText + words[joint] + words.earlier;
  if (last === "") return firstText + words[joint] + words.later;
  const pair = pairOf(member, voice);
  if (!tight) return words.range(...pair);
  return /\s/.test(pair.join("")) ? pair.join(" – ") : pair.join("–");
}

function pairOf({ firstText, lastText, firstDate, lastDate }: Member, voice: Voice): [string, string] {
  return firstDate === null || lastDate === null ? [firstText, lastText] : formatPair(firstDate, lastDate, voice);
}

function listed(texts: readonly string[], { words }: Voice, joint: "or" | "and"): string {
  const [last = "", ...rest] = [...texts].reverse();
  return rest.length === 0 ? last : rest.reverse().join(words.listComma) + words[joint] + last;
}

function formatAllOf(edtf: string, voice: Voice): string {
  const members = membersOf(edtf, voice);
  const texts = members.map((member) => memberText(member, voice, "and"));
  const [only] = members;
  if (members.length === 1 && only !== undefined && only.first !== only.last && only.first !== "" && only.last !== "") {
    return voice.words.allOf(texts[0] ?? "");
  }
  return listed(texts, voice, "and");
}

function formatOneOf(edtf: string, voice: Voice): string {
  const { words, spoken } = voice;
  const members = membersOf(edtf, voice);
  const [a, b] = members;
  if (a !== undefined && members.length === 1) {
    const edge = formatEdge(a, voice);
    if (edge !== null) return spoken ? words.some(edge) : edge;
  }
  const two = members.length === 2 && a?.first === a?.last && b?.first === b?.last;
  const texts =
    two && a?.firstDate && b?.firstDate
      ? formatPair(a.firstDate, b.firstDate, voice)
      : members.map((member) => memberText(member, voice, "or"));
  const text = listed(texts, voice, "or");
  if (!spoken) return text;
  return members.some(({ firstDate, lastDate }) => (firstDate ?? lastDate)?.day) ? words.on(text) : words.someIn(text);
}

/** "before 1066", "after 1066", "between 1450 and 1460"; null for a choice without such words. */
function formatEdge(member: Member, voice: Voice): string | null {
  const { words } = voice;
  const { first, last, firstDate, lastDate } = member;
  if (first === last) return null;
  if (first !== "" && last !== "") return words.between(...pairOf(member, voice));
  const date = first === "" ? lastDate : firstDate;
  // The set ends with 1065: before 1066. Of a month or a day, the neighbour would be a date that no source has.
  if (date === null || !/^-?\d{4}$/.test(first + last)) return null;
  const year = first === "" ? date.last + 1 : date.first - 1;
  const text = formatDate({ ...date, first: year, last: year }, voice);
  return first === "" ? words.before(text) : words.after(text);
}

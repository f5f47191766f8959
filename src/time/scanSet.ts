import { TimelineError, shown } from "../errors.js";
import { canonical, char, finish, take, takeDots, unreadable, type Cursor } from "./cursor.js";
import { missingBound, setWhen, statedBound } from "./makeWhen.js";
import { isReversed } from "./offsets.js";
import { finerOf } from "./precision.js";
import { scanDate } from "./scanDate.js";
import type { Bound, Extent, When } from "./when.js";

/**
 * A date of a set, or a range of dates; ranges are kept as they are, never spelt out.
 * What a range can mean ends with its last date, even if its first could be later: `[15XX..1550]` is never 1560.
 */
interface Member {
  readonly first: Bound;
  readonly last: Bound;
}

/** Reads a one-of set after its bracket, as one bound; its members are left in `cursor.alternatives`. */
export function scanOneOf(cursor: Cursor): Bound {
  const members = scanMembers(cursor, char.closeBracket, "]");
  cursor.alternatives = members.length > 1 ? extentsOf(members) : null;
  return summaryOf(members);
}

/** Reads an all-of set after its brace: one event with several dates. */
export function scanSet(cursor: Cursor): When {
  const members = scanMembers(cursor, char.closeBrace, "}");
  finish(cursor);
  let { first, last } = members[0] as Member;
  for (const member of members) {
    if (member.first.earliest < first.earliest) first = member.first;
    if (member.last.latest > last.latest) last = member.last;
  }
  return setWhen(canonical(cursor), first, last, summaryOf(members), extentsOf(members));
}

function scanMembers(cursor: Cursor, close: number, closeSign: string): readonly Member[] {
  const members: Member[] = [];
  do {
    skipSpaces(cursor);
    members.push(scanMember(cursor, members.length === 0, close));
    skipSpaces(cursor);
  } while (take(cursor, char.comma));
  if (!take(cursor, close)) unreadable(cursor, `"," or "${closeSign}"`);
  return members;
}

function scanMember(cursor: Cursor, isFirst: boolean, close: number): Member {
  const at = cursor.at;
  if (isFirst && takeDots(cursor)) return { first: missingBound("open", -Infinity, -Infinity), last: scanDate(cursor) };
  const first = scanDate(cursor);
  if (!takeDots(cursor)) return { first, last: first };
  if (cursor.text.charCodeAt(cursor.at) === close) return { first, last: missingBound("open", Infinity, Infinity) };
  const last = scanDate(cursor);
  const range = cursor.text.slice(at, cursor.at);
  if (!isReversed(range, first, last)) return { first, last };
  throw new TimelineError(
    "reversed-interval",
    `reversed range: ${shown(range)}; expected the end at or after the start`,
  );
}

function skipSpaces(cursor: Cursor): void {
  while (take(cursor, char.space)) cursor.spaced = true;
}

function extentsOf(members: readonly Member[]): readonly Extent[] {
  const extents = members.map(({ first, last }) => ({
    start: first.earliest,
    end: last.latest,
  }));
  return extents.sort((a, b) => (a.start === b.start ? ascending(a.end, b.end) : ascending(a.start, b.start)));
}

// Infinite ends cannot be subtracted.
function ascending(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One bound around all members, with the finest precision and every qualifier among them. */
function summaryOf(members: readonly Member[]): Bound {
  let earliest = Infinity;
  let latest = -Infinity;
  let precision: Bound["precision"] = null;
  let approximate = false;
  let uncertain = false;
  for (const { first, last } of members) {
    earliest = Math.min(earliest, first.earliest);
    latest = Math.max(latest, last.latest);
    precision = finerOf(precision, finerOf(first.precision, last.precision));
    approximate ||= first.approximate || last.approximate;
    uncertain ||= first.uncertain || last.uncertain;
  }
  return statedBound(earliest, latest, precision, approximate, uncertain);
}

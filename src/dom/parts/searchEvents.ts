import type { TimelineEvent } from "../../model/timeline.js";
import type { Locale } from "../../time/locale.js";
import { formatWhen } from "../../time/formatWhen.js";
import type { Catalog, Said } from "../catalog.js";
import type { Sliced } from "../slices/runInSlices.js";

/** What is looked for among events, and what of it is found so far. */
export interface Search extends Sliced {
  readonly query: string;
  /** Ranks in order of time of the events that match. It grows while the search goes on. */
  readonly found: readonly number[];
  /** Whether all events have been looked at. */
  readonly done: boolean;
  readonly matches: (event: TimelineEvent) => boolean;
}

/** What is searched, and with which words dates are said. */
export interface Searched {
  readonly catalog: Catalog;
  readonly isHidden: (index: number) => boolean;
  readonly matches: Matcher;
  readonly clock: () => number;
}

/** Whether the texts of an event hold a query, which is plain already. */
export type Matcher = (event: Said, query: string) => boolean;

/** Events looked at between two looks at the clock. */
const atOnce = 64;
/** Dates in words that are kept: many events share theirs. */
const mostDates = 50_000;

/**
 * Looks for events in slices. A query that goes on where the one before began looks again only at what that found, and at what it
 * had not come to.
 */
export function searchEvents(
  text: string,
  { catalog, isHidden, matches, clock }: Searched,
  before: Search | null,
): Search {
  const query = plain(text).trim();
  const narrows = before !== null && before.query !== "" && query.includes(before.query);
  const last = narrows ? (before as Narrowed) : null;
  const again = last ? [...last.found, ...last.left()] : [];
  let next = last?.next ?? 0;
  const found: number[] = [];
  const look = (rank: number) => {
    const index = catalog.order().indexAt(rank);
    if (!isHidden(index) && matches(catalog.saidAt(index), query)) found.push(rank);
  };
  let seen = 0;
  const isDone = () => query === "" || (seen >= again.length && next >= catalog.count);
  const search: Narrowed = {
    query,
    found,
    matches: (event) => matches(event, query),
    get done() {
      return isDone();
    },
    left: () => again.slice(seen),
    get next() {
      return next;
    },
    advance: (milliseconds) => {
      const until = clock() + milliseconds;
      while (!isDone() && clock() < until) {
        // Many events are brought into order in slices of their own.
        if (!catalog.isOrdered && catalog.count > atOnce && !catalog.advance(until - clock())) break;
        for (let count = 0; count < atOnce && !isDone(); count++) {
          if (seen < again.length) look(again[seen++] as number);
          else look(next++);
        }
      }
      return isDone();
    },
  };
  return search;
}

interface Narrowed extends Search {
  /** Ranks that the search before has found and this one has not looked at. */
  readonly left: () => readonly number[];
  /** The first rank that was not looked at. */
  readonly next: number;
}

/** Looks into titles, descriptions, places, names of groups and dates, whatever their accents and case. */
export function createMatcher(groups: ReadonlyMap<string, string>, locale: Locale | undefined): Matcher {
  const dates = new Map<string, string>();
  const dateOf = ({ when }: Said): string => {
    const known = dates.get(when.edtf);
    if (known !== undefined) return known;
    const words = plain(formatWhen(when, { locale }));
    // What EDTF cannot say is said in words only.
    if (when.start.part === undefined && dates.size < mostDates) dates.set(when.edtf, words);
    return words;
  };
  const names = new Map<string, string>();
  const nameOf = (group: string): string => {
    const name = names.get(group) ?? plain(groups.get(group) ?? group);
    names.set(group, name);
    return name;
  };
  return (event, query) => {
    const { title, description, place, group } = event;
    return (
      plain(title).includes(query) ||
      (description !== undefined && plain(description).includes(query)) ||
      (place !== undefined && plain(place).includes(query)) ||
      (group !== undefined && nameOf(group).includes(query)) ||
      dateOf(event).includes(query)
    );
  };
}

/** Letters without accents and case, and without what is not seen: soft hyphens, marks of direction. */
function plain(text: string): string {
  // Most texts have no letter that could have an accent.
  return /^[\0-\x7f]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFD")
        .replace(/[\p{M}\p{Cf}]/gu, "")
        .toLowerCase();
}

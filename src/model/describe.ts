import { formatCount } from "../time/formatCount.js";
import { formatWhen } from "../time/formatWhen.js";
import { parseWhen } from "../time/parseWhen.js";
import type { When } from "../time/when.js";
import type { Words } from "../time/words.js";
import { figuresOf, type Figures } from "./columns/figures.js";
import type { Group, Timeline, UndatedEvent } from "./timeline.js";
import type { Language, WordOptions } from "./wordOptions.js";
import { resolveWordOptions, usingTimeline } from "./wordOptions.js";
import { isDated, spanOf } from "./spanOf.js";

/** More names than this tell a listener less. */
const mostNames = 12;

/**
 * Says in a few sentences what a timeline holds: how many events, from when to when, in which groups, what is still
 * going on. No date is finer than its source.
 *
 * Errors: throws TimelineError `invalid-option`, and `invalid-timeline` for what `readTimeline` did not give.
 *
 * @example
 * const { timeline } = readTimeline([{ when: "2014", title: "War" }, { when: "2017-02-16", title: "Talks" }]);
 * describe(timeline); // "2 events, 2014 – 16 February 2017."
 */
export function describe(timeline: Timeline, options: WordOptions = {}): string {
  const language = resolveWordOptions(options);
  return usingTimeline(timeline, (known) => describeFigures(figuresOf(known), known, language));
}

/** Says what is known of the events of a timeline. */
export function describeFigures(
  figures: Figures,
  { groups, undated }: Pick<Timeline, "groups" | "undated">,
  language: Language,
): string {
  return [
    countSentence(figures, language),
    groupSentence(figures, groups ?? [], language.words),
    ongoingSentence(figures, language.words),
    restSentence(figures, undated ?? [], language.words),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function countSentence({ count: events, whens }: Figures, { locale, words }: Language): string {
  if (events === 0) return words.noEvents;
  const count = formatCount(events, words, words.events);
  const [only] = whens;
  if (only && events === 1 && isDated(only)) return words.summary(count, formatWhen(only, { locale }));
  const span = spanOf(whens);
  return span ? words.summary(count, spanWords(span, { locale, words })) : `${count}.`;
}

/** One date, or an interval from one to the other; two choices of many dates would be too long for one. */
function spanWords([first, last]: readonly [When, When], { locale, words }: Language): string {
  const from = formatWhen(first, { locale });
  const to = formatWhen(last, { locale });
  if (from === to) return from;
  const joins = first.edtf.length + last.edtf.length < 200;
  return joins ? formatWhen(parseWhen({ start: first, end: last }), { locale }) : words.fromTo(from, to);
}

/** Names the groups that have events, in the order in which they are listed. */
function groupSentence({ groups: used }: Figures, groups: readonly Group[], words: Words): string {
  const names = groups.filter(({ id }) => used.has(id)).map(({ id, title = id }) => title);
  return names.length === 0 ? "" : words.groups(listed(names, words));
}

function listed(names: readonly string[], { comma, and }: Words): string {
  if (names.length > mostNames) return `${names.slice(0, mostNames).join(comma)}${comma}…`;
  return names.length === 1 ? names.join("") : `${names.slice(0, -1).join(comma)}${and}${names.slice(-1).join("")}`;
}

/** A lone event has said so with its date. */
function ongoingSentence({ count, ongoing }: Figures, words: Words): string {
  return ongoing === 0 || count === 1
    ? ""
    : words.summary(formatCount(ongoing, words, words.events), words.stillGoingOn);
}

/** What has no place on the axis. */
function restSentence({ unknown }: Figures, undated: readonly UndatedEvent[], words: Words): string {
  return [
    unknown === 0 ? "" : `${words.dateNotKnown}: ${String(unknown)}.`,
    undated.length === 0 ? "" : `${words.undated}: ${String(undated.length)}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

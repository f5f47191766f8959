import { formatWhen } from "../time/formatWhen.js";
import { parseWhen } from "../time/parseWhen.js";
import type { When } from "../time/when.js";
import type { Words } from "../time/words.js";
import type { Timeline, TimelineEvent } from "./timeline.js";
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
  return usingTimeline(timeline, (known) =>
    [
      countSentence(known.events, language),
      groupSentence(known, language.words),
      ongoingSentence(known.events, language.words),
      restSentence(known, language.words),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  );
}

function countSentence(events: readonly TimelineEvent[], { locale, words }: Language): string {
  if (events.length === 0) return words.noEvents;
  const count = words.events(events.length);
  const [only] = events;
  if (only && events.length === 1 && isDated(only.when)) return words.summary(count, formatWhen(only.when, { locale }));
  const span = spanOf(events.map(({ when }) => when));
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
function groupSentence({ events, groups = [] }: Timeline, words: Words): string {
  const used = new Set(events.map(({ group }) => group));
  const names = groups.filter(({ id }) => used.has(id)).map(({ id, title = id }) => title);
  return names.length === 0 ? "" : words.groups(listed(names, words));
}

function listed(names: readonly string[], { comma, and }: Words): string {
  if (names.length > mostNames) return `${names.slice(0, mostNames).join(comma)}${comma}…`;
  return names.length === 1 ? names.join("") : `${names.slice(0, -1).join(comma)}${and}${names.slice(-1).join("")}`;
}

/** A lone event has said so with its date. */
function ongoingSentence(events: readonly TimelineEvent[], words: Words): string {
  const count = events.filter(({ when }) => when.end.known === "open" && isDated(when)).length;
  return count === 0 || events.length === 1 ? "" : words.summary(words.events(count), words.stillGoingOn);
}

/** What has no place on the axis. */
function restSentence({ events, undated = [] }: Timeline, words: Words): string {
  const unknown = events.filter(({ when }) => !isDated(when)).length;
  return [
    unknown === 0 ? "" : `${words.dateNotKnown}: ${String(unknown)}.`,
    undated.length === 0 ? "" : `${words.undated}: ${String(undated.length)}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

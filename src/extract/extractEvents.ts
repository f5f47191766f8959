import { TimelineError, shown } from "../errors.js";
import type { Problem } from "../errors.js";
import { createIds } from "../model/ids.js";
import { cleanLine } from "../model/text.js";
import type { Source, TimelineEvent, UndatedEvent } from "../model/timeline.js";
import { safeUrl } from "../model/urls.js";
import type { When, WhenInput } from "../time/when.js";
import { type Clause, clausesOf, hasVerb } from "./clauses.js";
import { afterDateline } from "./dateline.js";
import { en } from "./en/en.js";
import { eventWhen } from "./eventWhen.js";
import type { ExtractResult, ExtractedData } from "./extracted.js";
import { foundDate } from "./extractDates.js";
import { type Mention, type Paragraph, findMentions } from "./findMentions.js";
import { isTold } from "./isTold.js";
import type { Mode } from "./context.js";
import type { Language } from "./language.js";
import { mergeEvents } from "./merge.js";
import type { Stretch } from "./paragraphs.js";
import { mainAfterOpening, openingPiece } from "./opening.js";
import { pieceOf } from "./piece.js";
import type { Point } from "./point.js";
import { readGiven } from "./readGiven.js";
import { readReference } from "./readReference.js";
import { sentencesOf } from "./sentences.js";
import { titleOf } from "./titleOf.js";

/** What {@link extractEvents} knows of a text besides its words. */
export interface ExtractEventsOptions {
  /** The day the text was published on, as for `extractDates`; goes into the sources too. */
  readonly published?: WhenInput | undefined;
  /**
   * The language of the text: `en`, `de`, `fr` or `es`, each exported beside this function.
   * @default en
   */
  readonly locale?: Language | undefined;
  /**
   * As for `extractDates`.
   * @default "auto"
   */
  readonly mode?: Mode | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
}

interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly reference: Point | null;
  readonly source: Source;
  readonly problems: Problem[];
}

/** An event before it has its id. */
type Draft = Omit<TimelineEvent<ExtractedData>, "id">;

/**
 * Draws the dated events out of a text: each with a short title of the text's own words, a date as exact as they are, the
 * sentence that tells it and where that stands, and how sure the reading is (`confidence`, with `basis` for the reason). The
 * words that dated it are in its `data`, so that an interface can mark them and show which were worked out.
 *
 * Events come in the order of their dates; told twice, an event has both sentences as its sources. A sentence whose date
 * cannot be worked out goes to `undated`, with a problem that says why.
 * Errors: throws TimelineError as `extractDates` does; a `url` that is not safe to link to is a problem.
 *
 * @example
 * const { timeline } = extractEvents("The harbour froze in January 1942. It has been free of ice since 1951.");
 * timeline.events.map(({ when, title }) => `${when.edtf}: ${title}`); // ["1942-01: The harbour froze", "1951/..: It has been free of ice"]
 * timeline.events[0].data.dates[0]; // { start: 21, end: 33, text: "January 1942", stated: "explicit", basis: "written in full" }
 */
export function extractEvents(text: string, options: ExtractEventsOptions = {}): ExtractResult {
  const { published, locale: language = en, mode = "auto" } = options;
  if (typeof text !== "string")
    throw new TimelineError("invalid-option", `invalid text: ${shown(text)}; expected text`);
  const reference = published === undefined ? null : readReference(published);
  const problems: Problem[] = [];
  const source = sourceOf(options, problems);
  const reading: Reading = { text, language, reference, source, problems };
  const drafts: Draft[] = [];
  const undated: UndatedEvent[] = [];
  for (const paragraph of findMentions(text, language, reference, mode)) {
    if (paragraph.mentions.length > 0) readParagraph(paragraph, reading, drafts, undated);
  }
  const ids = createIds();
  const events = mergeEvents(drafts.map((draft) => ({ id: "", ...draft })))
    .sort((a, b) => inOrder(a.when, b.when))
    .map((event) => ({ ...event, id: ids.make(event.when.edtf, event.title) }));
  return { timeline: { events, ...(undated.length > 0 && { undated }) }, problems };
}

/** As `compareWhen`, for dates that are whole: by the earliest start, then the latest end. */
function inOrder(a: When, b: When): number {
  const [left, right] =
    a.start.earliest === b.start.earliest ? [a.end.latest, b.end.latest] : [a.start.earliest, b.start.earliest];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sourceOf({ published, publisher, url, title }: ExtractEventsOptions, problems: Problem[]): Source {
  const given = published === undefined ? null : readGiven(published);
  const safe = url === undefined ? undefined : safeUrl(url);
  if (url !== undefined && safe === undefined) {
    const message = `unsafe url: ${shown(url)}; expected http, https, mailto or a relative address`;
    problems.push({ code: "unsafe-url", message, at: "url" });
  }
  return {
    ...(title !== undefined && { title: cleanLine(title) }),
    ...(safe !== undefined && { url: safe }),
    ...(publisher !== undefined && { publisher: cleanLine(publisher) }),
    ...(given && { published: given }),
  };
}

function readParagraph(paragraph: Paragraph, reading: Reading, drafts: Draft[], undated: UndatedEvent[]): void {
  const { tokens, mentions } = paragraph;
  let at = 0;
  let next = 0;
  for (const sentence of sentencesOf(reading.text, paragraph, reading.language)) {
    while ((tokens[at]?.start ?? sentence.end) < sentence.start) at++;
    let end = at;
    while ((tokens[end]?.start ?? sentence.end) < sentence.end) end++;
    const own: Mention[] = [];
    for (let mention = mentions[next]; mention && mention.start < sentence.end; mention = mentions[++next])
      own.push(mention);
    if (own.length > 0) readSentence({ tokens, at, end, sentence, mentions: own }, reading, drafts, undated);
    at = end;
  }
}

interface SentenceTokens extends Clause {
  readonly tokens: Paragraph["tokens"];
  readonly sentence: Stretch;
}

function readSentence(whole: SentenceTokens, reading: Reading, drafts: Draft[], undated: UndatedEvent[]): void {
  const { tokens, end, sentence } = whole;
  const { language, text } = reading;
  const at = afterDateline(text, tokens, whole.at, end);
  const told = whole.mentions.filter((mention) => mention.match.at >= at && isTold(tokens, whole, mention, language));
  const count = drafts.length;
  const main = mainAfterOpening(tokens, { ...whole, at }, language);
  const opening = { at, end: main, mentions: told.filter(({ match }) => match.at < main) };
  const rest = clausesOf(tokens, main, end, told.slice(opening.mentions.length), language);
  for (const clause of opening.mentions.length > 0 ? [opening, ...rest] : rest) {
    const verb = clause === opening || hasVerb(tokens, clause, language);
    if (!verb && !/[.!?]$/.test(text.slice(sentence.start, sentence.end))) continue;
    for (const mention of clause.mentions) {
      const when = eventWhen(tokens, clause, mention, language);
      const piece =
        clause === opening
          ? openingPiece(tokens, clause, language)
          : pieceOf(tokens, { ...whole, at: main }, clause, mention, language);
      const title = cleanLine(titleOf(text, tokens, piece, whole.mentions, language));
      if (when && title !== "") drafts.push(draftOf(mention, when, title, verb, sentence, reading));
    }
  }
  const open = whole.mentions.find(({ resolved }) => typeof resolved === "string");
  if (drafts.length > count || !open) return;
  const clause = { at, end, mentions: whole.mentions };
  const { basis } = foundDate(text, open, reading.reference);
  const words = text.slice(open.start, open.end);
  const message = `cannot work out date: ${shown(words)}; ${basis}`;
  reading.problems.push({ code: "unresolved-date", message, at: `text[${open.start}..${open.end}]` });
  undated.push({
    title: cleanLine(titleOf(text, tokens, { ...clause, subject: [] }, whole.mentions, language)),
    sources: [quoted(sentence, reading)],
  });
}

function quoted({ start, end }: Stretch, { text, source }: Reading): Source {
  return { ...source, quote: text.slice(start, end), text: { start, end } };
}

const trust: Readonly<Record<string, number>> = { explicit: 0.9, published: 0.8, story: 0.6 };

function draftOf(
  mention: Mention,
  when: When,
  title: string,
  verb: boolean,
  sentence: Stretch,
  reading: Reading,
): Draft {
  const { start, end, text, stated, basis } = foundDate(reading.text, mention, reading.reference);
  const future = mention.tense > 0;
  const confidence = Math.round(((trust[stated] ?? 0.5) - (verb ? 0 : 0.3) - (future ? 0.2 : 0)) * 100) / 100;
  const words = JSON.stringify(text.replace(/\s+/g, " "));
  const told = [`${words}: ${basis}`, ...(future ? ["announced"] : []), ...(verb ? [] : ["no verb beside it"])];
  const data = { dates: [{ start, end, text, stated, basis }] };
  return { when, title, sources: [quoted(sentence, reading)], confidence, basis: told.join("; "), data };
}

import { shown, TimelineError, type Problem } from "../errors.js";
import { type ExtractedData, type Language, de, en, es, extractEvents, fr } from "../extract/index.js";
import { textOfHtml } from "../formats/html/textOfHtml.js";
import { placeAt, placeText } from "../formats/place.js";
import type { Source, Timeline } from "../model/timeline.js";
import { written, writtenFormat } from "./convert.js";
import { usageFault, type ExitCode } from "./fault.js";
import { readInput } from "./files.js";
import { checkOutput, extensionOf, finish, onlyFile, textOption, titled, type Job } from "./job.js";
import { typedText } from "./typedText.js";

/** `whenline extract`: offsets in the sources are those of the file, also where that is HTML. */
export async function extract(job: Job): Promise<ExitCode> {
  const path = onlyFile(job);
  const target = writtenFormat(job);
  checkOutput(job);
  const locale = languageFor(textOption(job, "locale") ?? "en");
  const { file, text, problems: inLetters } = await readInput(path);
  const isHtml =
    /^html?$/.test(extensionOf(path) ?? "") || /^\ufeff?\s*<(?:!doctype|html|article|body|p\b)/i.test(text);
  const { text: article, offsetIn } = isHtml ? textOfHtml(text) : { text, offsetIn: (offset: number) => offset };
  const { timeline, problems } = extracted(job, article, locale);
  const none = {
    code: "no-text",
    message: "nothing to read: the text is empty",
    at: placeText({ line: 1, column: 1 }),
  };
  const placed = (article.trim() === "" ? [none] : problems).map((problem) => placedIn(text, problem, offsetIn));
  const moved = titled(job, moveOffsets(timeline, offsetIn));
  const { text: output, problems: losses } = written(target, moved);
  // What cannot be dated is kept, without a date: nothing is lost by it.
  const [open, flaws] = [true, false].map((isOpen) =>
    placed.filter(({ code }) => (code === "unresolved-date") === isOpen),
  );
  return finish(job, file, {
    content: output,
    problems: [...inLetters, ...(flaws ?? [])],
    losses: [...(open ?? []), ...losses],
  });
}

/** The languages of texts that can be read. */
const languages: readonly Language[] = [en, de, fr, es];

/** The language of a tag, whatever its region: `de-AT`. */
function languageFor(tag: string): Language {
  const language = languages.find((each) => each.tag === tag.toLowerCase().split("-")[0]);
  if (language) return language;
  const known = languages.map((each) => each.tag).join(", ");
  throw usageFault(
    `unknown locale: ${typedText(tag)}; expected one of ${known}, the languages of texts that can be read`,
  );
}

function extracted(job: Job, text: string, locale: Language): ReturnType<typeof extractEvents> {
  const [published, publisher, url] = ["published", "publisher", "url"].map((name) => textOption(job, name));
  try {
    return extractEvents(text, { published, publisher, url, locale });
  } catch (error) {
    if (!(error instanceof TimelineError)) throw error;
    throw usageFault(`invalid --published: ${shown(published)}; ${error.message}`);
  }
}

/** `text[12..30]` as line and column of the file. */
function placedIn(text: string, problem: Problem, offsetIn: (offset: number) => number): Problem {
  const start = /^text\[(\d+)\.\./.exec(problem.at)?.[1];
  return start === undefined ? problem : { ...problem, at: placeText(placeAt(text, offsetIn(Number(start)))) };
}

type Told = Timeline<ExtractedData>;

function moveOffsets({ events, undated, ...rest }: Told, offsetIn: (offset: number) => number): Told {
  const moved = <T extends { readonly sources?: readonly Source[] }>(told: T): T => ({
    ...told,
    ...(told.sources && {
      sources: told.sources.map((source) =>
        source.text ? { ...source, text: inFile(source.text, offsetIn) } : source,
      ),
    }),
  });
  const datedBy = (event: Told["events"][number]): Told["events"][number] => ({
    ...event,
    ...(event.data && { data: { dates: event.data.dates.map((date) => ({ ...date, ...inFile(date, offsetIn) })) } }),
  });
  return {
    ...rest,
    events: events.map((event) => datedBy(moved(event))),
    ...(undated && { undated: undated.map(moved) }),
  };
}

/** A stretch of the text as one of the file, up to the last letter's own place: what follows it in a page may be markup. */
function inFile(
  { start, end }: { readonly start: number; readonly end: number },
  offsetIn: (offset: number) => number,
): { readonly start: number; readonly end: number } {
  return { start: offsetIn(start), end: end > start ? offsetIn(end - 1) + 1 : offsetIn(start) };
}

import { formatWhen } from "../../time/formatWhen.js";
import type { Locale } from "../../time/locale.js";
import type { Source, TimelineEvent } from "../../model/timeline.js";
import { addElement } from "./part.js";
import type { PartWords } from "./partWords.js";

/** Fills a card with what is known of an event: everything as text, addresses only those that reading has let pass. */
export function fillCard(card: Element, event: TimelineEvent, words: PartWords, locale: Locale | undefined): void {
  const say = (when: TimelineEvent["when"]) => capital(formatWhen(when, { locale }));
  const { title, description, place, image, url, sources = [], claims = [], lang } = event;
  addElement(card, "p", "card-date", say(event.when));
  const heading = addElement(card, "h3", "", title);
  if (lang !== undefined) heading.lang = lang;
  for (const claim of claims) {
    const by = claim.source?.publisher ?? claim.source?.title;
    addElement(card, "p", "source-line", by === undefined ? say(claim.when) : `${say(claim.when)} (${by})`);
  }
  if (image) addImage(card, image);
  if (description !== undefined) addElement(card, "p", "card-text", description);
  if (place !== undefined) addElement(card, "p", "card-place", place);
  for (const source of sources) addSource(card, source, locale);
  if (url !== undefined) addLink(addElement(card, "p", ""), url, words.more);
}

function addImage(card: Element, { url, alt, credit }: NonNullable<TimelineEvent["image"]>): void {
  const figure = addElement(card, "figure", "");
  const image = addElement(figure, "img", "");
  image.loading = "lazy";
  image.alt = alt;
  image.src = url;
  if (credit !== undefined) addElement(figure, "figcaption", "", credit);
}

function addSource(
  card: Element,
  { title, publisher, published, url, quote }: Source,
  locale: Locale | undefined,
): void {
  if (quote !== undefined) addElement(card, "blockquote", "", quote);
  const rest = [publisher, published && formatWhen(published, { locale })].filter((each) => each !== undefined);
  const line = addElement(card, "p", "source-line");
  const name = title ?? rest.shift() ?? url ?? "";
  if (url === undefined) line.append(name);
  else addLink(line, url, name);
  if (rest.length > 0) line.append(`, ${rest.join(", ")}`);
}

function addLink(parent: Element, url: string, text: string): void {
  const link = addElement(parent, "a", "", text);
  link.href = url;
  link.rel = "noopener";
}

/** Words at the start of a line: "since 2014" becomes "Since 2014". */
function capital(words: string): string {
  const [first = ""] = words;
  return words.charAt(first.length) === "." ? words : first.toUpperCase() + words.slice(first.length);
}

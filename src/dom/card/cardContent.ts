import { claimWords } from "../../layout/claimWords.js";
import { sentence } from "../../layout/words.js";
import { dateInWords } from "../../model/dateInWords.js";
import type { EventImage, Source, TimelineEvent } from "../../model/timeline.js";
import { formatWhen } from "../../time/formatWhen.js";
import { defaultLocale, type Locale } from "../../time/locale.js";
import type { When } from "../../time/when.js";
import { wordsFor, type Words } from "../../time/words.js";
import { en } from "../../time/words/en.js";
import { addElement } from "../parts/part.js";

/** How a card says what it says. */
export interface CardVoice {
  readonly locale: Locale | undefined;
  /** The language of the drawing, which may be another than that of the buttons. */
  readonly lang: string;
  readonly more: string;
}

/** Fills an element with what is known of an event. Returns its title. */
export function fillCard(root: Element, event: TimelineEvent, voice: CardVoice): HTMLElement {
  const body = addElement(root, "div", "card-body");
  body.lang = voice.lang;
  const { title, description, place, image, basis, url, sources = [], lang } = event;
  addElement(body, "p", "card-date", sentence(dateInWords(event.when, { locale: voice.locale })));
  const head = addText(body, "h2", "card-title", title, lang);
  const claims = claimWords(event, (when) => spell(when, voice), wordsOf(voice));
  if (claims !== null) addText(body, "p", "card-claims", sentence(claims));
  if (place !== undefined) addText(body, "p", "card-place", place);
  if (description !== undefined) addText(body, "p", "card-description", description, lang);
  if (image) addImage(body, image);
  if (basis !== undefined) addText(body, "p", "card-basis", basis);
  if (url !== undefined) addLink(addElement(body, "p", "card-link"), url, voice.more);
  const claimed = event.claims?.flatMap(({ source }) => (source ? [source] : [])) ?? [];
  addSources(body, [...sources, ...claimed], voice);
  return head;
}

function wordsOf({ locale = defaultLocale }: CardVoice): Words {
  return wordsFor(locale) ?? en;
}

function spell(when: When, { locale }: CardVoice): string {
  return formatWhen(when, locale ? { locale } : {});
}

/** Text finds its own direction. */
function addText<Name extends keyof HTMLElementTagNameMap>(
  parent: Element,
  name: Name,
  part: string,
  text: string,
  lang?: string,
): HTMLElementTagNameMap[Name] {
  const element = addElement(parent, name, part, text);
  element.dir = "auto";
  if (lang !== undefined) element.lang = lang;
  return element;
}

function addImage(parent: Element, { url, alt, credit }: EventImage): void {
  const figure = addElement(parent, "figure", "card-figure");
  const image = addElement(figure, "img", "card-image");
  image.loading = "lazy";
  image.alt = alt;
  image.src = url;
  if (credit !== undefined) addText(figure, "figcaption", "card-credit", credit);
}

function addLink(parent: Element, url: string, text: string): void {
  const link = addElement(parent, "a", "card-anchor", text);
  link.href = url;
  // The page that is linked to is told where from only as far as the page wants it.
  link.rel = "noopener";
}

function addSources(parent: Element, sources: readonly Source[], voice: CardVoice): void {
  if (sources.length === 0) return;
  const list = addElement(parent, "ul", "card-sources");
  for (const source of sources) {
    const { quote, url } = source;
    const item = addElement(list, "li", "card-source");
    if (quote !== undefined) addText(item, "blockquote", "card-quote", quote);
    const name = nameOf(source, voice);
    if (url !== undefined) addLink(addElement(item, "p", "card-link"), url, name || url);
    else if (name !== "") addText(item, "p", "card-name", name);
  }
}

function nameOf({ title, publisher, published }: Source, voice: CardVoice): string {
  const date = published && spell(published, voice);
  return [title, publisher, date].filter((piece) => piece !== undefined && piece !== "").join(wordsOf(voice).comma);
}

import { formatWhen } from "whenline";
import { element } from "./dom.js";
import { linesOf, sentencesOf } from "./sentences.js";
import type { Certainty, Item, Span, Status, Work } from "./work.js";

const certainties: Readonly<Record<Certainty, string>> = {
  stated: "written in full",
  counted: "counted from another date",
  doubtful: "doubtful",
  unknown: "date not known",
};

const statuses: Readonly<Record<Status, string>> = {
  proposed: "to check",
  accepted: "accepted",
  rejected: "rejected",
  aside: "no event",
};

/** Writes the article: sentences, and in them each date as a button. One of the buttons is in the tab order. */
export function writeArticle(host: HTMLElement, work: Work, selected: string | null): void {
  const items = inOrder(work.items);
  const sentences = sentencesOf(
    work.text,
    work.items.flatMap(({ passages }) => passages),
    work.items.flatMap(({ marks }) => marks),
    work.about.language,
  );
  const paragraphs = linesOf(work.text).map((line) => {
    const paragraph = element("p");
    let at = line.start;
    for (const sentence of sentences.filter(({ start, end }) => start >= line.start && end <= line.end)) {
      paragraph.append(work.text.slice(at, sentence.start), sentenceElement(work, sentence, items));
      at = sentence.end;
    }
    paragraph.append(work.text.slice(at, line.end));
    return paragraph;
  });
  host.replaceChildren(...paragraphs);
  showSelected(host, selected);
}

/** The sentences of which no event tells and which no date is in. */
export function plainSentences({ text, items, about }: Work): Span[] {
  const passages = items.flatMap((item) => item.passages);
  const all = sentencesOf(
    text,
    passages,
    items.flatMap(({ marks }) => marks),
    about.language,
  );
  return all.filter((each) => !passages.some(({ start, end }) => start < each.end && each.start < end));
}

/** Marks what belongs to the selected event, and lets Tab reach it. */
export function showSelected(host: HTMLElement, selected: string | null): void {
  const marks = [...host.querySelectorAll<HTMLElement>("[data-item]")];
  for (const mark of marks) mark.setAttribute("aria-pressed", String(mark.dataset.item === selected));
  for (const sentence of host.querySelectorAll<HTMLElement>("[data-told]")) {
    const told = JSON.parse(sentence.dataset.told ?? "[]") as string[];
    sentence.classList.toggle("told", selected !== null && told.includes(selected));
  }
  const current = marks.find(({ dataset }) => dataset.item === selected) ?? marks[0];
  for (const mark of marks) mark.tabIndex = mark === current ? 0 : -1;
}

interface Marked extends Span {
  readonly item: Item;
}

function inOrder(items: readonly Item[]): Marked[] {
  const all = items.flatMap((item) => item.marks.map(({ start, end }) => ({ start, end, item })));
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

function sentenceElement({ text, items }: Work, { start, end }: Span, marks: readonly Marked[]): HTMLElement {
  const told = items.filter(({ passages }) => passages.some((span) => span.start < end && start < span.end));
  const made = element("span", { class: "sentence", "data-start": String(start), "data-end": String(end) });
  if (told.length > 0) made.dataset.told = JSON.stringify(told.map(({ id }) => id));
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    made.append(text.slice(at, mark.start), markElement(text.slice(mark.start, mark.end), mark.item));
    at = mark.end;
  }
  made.append(text.slice(at, end));
  return made;
}

function markElement(words: string, item: Item): HTMLElement {
  const date = item.when === null ? "no date" : formatWhen(item.when);
  const rest = item.status === "aside" ? "" : `: ${item.title}`;
  const name = `${words}, ${date}, ${certainties[item.certainty]}, ${statuses[item.status]}${rest}`;
  return element(
    "span",
    {
      role: "button",
      class: `mark ${item.certainty} ${item.status}`,
      "data-item": item.id,
      "aria-label": name,
      "aria-pressed": "false",
      title: `${date}, ${certainties[item.certainty]}, ${statuses[item.status]}`,
    },
    words,
  );
}

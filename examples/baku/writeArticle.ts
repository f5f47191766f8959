/** A sentence that states an event: where it stands in the article. The end is excluded. */
export interface Mention {
  readonly event: string;
  readonly group: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between two paragraphs where offsets count in one text. */
const between = "\n\n".length;

/** Writes the paragraphs, each sentence of a mention as a button that stays a part of its line. */
export function writeArticle(host: Element, paragraphs: readonly string[], mentions: readonly Mention[]): void {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  let offset = 0;
  for (const paragraph of paragraphs) {
    const first = offset;
    const last = first + paragraph.length;
    const own = inOrder.filter(({ start, end }) => start >= first && end <= last);
    host.append(paragraphElement(paragraph, first, own));
    offset = last + between;
  }
}

function paragraphElement(text: string, offset: number, mentions: readonly Mention[]): HTMLParagraphElement {
  const element = document.createElement("p");
  let done = 0;
  for (const mention of mentions) {
    const start = mention.start - offset;
    const end = mention.end - offset;
    element.append(text.slice(done, start), mentionElement(text.slice(start, end), mention));
    done = end;
  }
  element.append(text.slice(done));
  return element;
}

function mentionElement(text: string, { event, group }: Mention): HTMLSpanElement {
  const element = document.createElement("span");
  element.className = "mention";
  element.textContent = text;
  element.dataset.mention = event;
  element.dataset.group = group;
  element.tabIndex = 0;
  element.setAttribute("role", "button");
  element.setAttribute("aria-pressed", "false");
  return element;
}

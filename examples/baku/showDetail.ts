import { formatWhen, type Source, type TimelineEvent } from "whenline";

/** Fills the box under the drawing with one event: its date as known, what happened, and who says so. */
export function showDetail(box: HTMLElement, event: TimelineEvent | null): void {
  if (event === null) {
    box.replaceChildren(line("hint", "Choose an event or a sentence to see what is known of it."));
    return;
  }
  const { when, title, description, sources = [] } = event;
  const date = line("date", sentence(formatWhen(when)));
  const edtf = document.createElement("code");
  edtf.textContent = when.edtf;
  date.append(" ", edtf);
  box.replaceChildren(date, heading(title), ...(description === undefined ? [] : [line("about", description)]));
  box.append(...sources.map(sourceLine));
}

/** Words at the start of a line: "since 2014" becomes "Since 2014". */
function sentence([first = "", ...rest]: string): string {
  return first.toUpperCase() + rest.join("");
}

function sourceLine({ title, publisher, published }: Source): HTMLElement {
  const parts = [title, publisher, published && formatWhen(published)];
  return line("source", `Source: ${parts.filter((part) => part !== undefined).join(", ")}`);
}

function line(name: string, text: string): HTMLParagraphElement {
  const element = document.createElement("p");
  element.className = name;
  element.textContent = text;
  return element;
}

function heading(text: string): HTMLHeadingElement {
  const element = document.createElement("h2");
  element.textContent = text;
  return element;
}

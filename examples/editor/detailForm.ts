import { formatWhen } from "whenline";
import type { Revision } from "./actions.js";
import { isTyping, option, part } from "./dom.js";
import { readDate } from "./readDate.js";
import type { Item, Work } from "./work.js";

/** What the form asks for. */
export interface DetailActions {
  readonly save: (revision: Revision) => void;
  readonly accept: () => void;
  readonly reject: () => void;
  readonly merge: (other: string) => void;
  readonly leave: () => void;
}

/** The form of the selected event. */
export interface DetailForm {
  readonly show: (item: Item | null, work: Work) => void;
  readonly focus: (field: "date" | "title" | "group" | "merge") => void;
}

/** Makes the form work that puts one event right. */
export function mountDetailForm(root: ParentNode, actions: DetailActions): DetailForm {
  const form = part(root, "detail", HTMLFormElement);
  const date = part(root, "date", HTMLInputElement);
  const preview = part(root, "date-preview", HTMLElement);
  const title = part(root, "title", HTMLInputElement);
  const group = part(root, "group", HTMLInputElement);
  const others = part(root, "merge", HTMLSelectElement);
  let published = "";
  let language = "en";
  const check = (): void => {
    const typed = readDate(date.value, published, language);
    preview.textContent = typed.when === null ? sentence(typed.problem) : withEdtf(typed.words, typed.when.edtf);
    preview.classList.toggle("error", typed.when === null);
    date.setAttribute("aria-invalid", String(typed.when === null));
  };
  const save = (): boolean => {
    const typed = readDate(date.value, published, language);
    const name = title.value.trim();
    title.setAttribute("aria-invalid", String(name === ""));
    if (typed.when === null || name === "") {
      (typed.when === null ? date : title).focus();
      return false;
    }
    actions.save({ when: typed.when, title: name, group: group.value });
    return true;
  };
  date.addEventListener("input", check);
  form.addEventListener("submit", (submitted) => {
    submitted.preventDefault();
    // Enter in a field leads back to the article, so that the next key is for the next date.
    if (save() && isTyping(document.activeElement)) actions.leave();
  });
  form.addEventListener("keydown", (key) => {
    if (key.key === "Escape") actions.leave();
  });
  part(root, "accept", HTMLButtonElement).addEventListener("click", actions.accept);
  part(root, "reject", HTMLButtonElement).addEventListener("click", actions.reject);
  part(root, "merge-now", HTMLButtonElement).addEventListener("click", ({ detail }) => {
    actions.merge(others.value);
    // Pressed by a key, it leads back to the article: pressed again, it would merge the next event, which nobody chose.
    if (detail === 0) actions.leave();
  });
  const fields = { date, title, group, merge: others };
  return {
    focus: (field) => fields[field].focus(),
    show: (item, work) => {
      part(root, "detail-hint", HTMLElement).hidden = item !== null;
      form.hidden = item === null;
      if (item === null) return;
      ({ published, language } = work.about);
      date.value = item.when === null ? "" : typedDate(item);
      title.value = item.title;
      title.setAttribute("aria-invalid", "false");
      group.value = item.group;
      check();
      fill(root, item, work, others);
    },
  };
}

/** What to type for the date that an event has: its EDTF, or words where EDTF says less. */
function typedDate({ when }: Item): string {
  if (when === null) return "";
  const again = readDate(when.edtf).when;
  const whole = again !== null && formatWhen(again) === formatWhen(when);
  return whole ? when.edtf : formatWhen(when);
}

function fill(root: ParentNode, item: Item, work: Work, others: HTMLSelectElement): void {
  const quotes = item.passages.map(({ start, end }) => work.text.slice(start, end));
  part(root, "quote", HTMLElement).textContent = quotes.join(" … ");
  const sure = item.confidence === null ? "" : ` (${String(Math.round(item.confidence * 100))} of 100 sure)`;
  part(root, "basis", HTMLElement).textContent = `${item.basis}${item.status === "accepted" ? "" : sure}`;
  const rest = work.items.filter(({ id, status }) => id !== item.id && status !== "rejected");
  others.replaceChildren(
    ...rest.map(({ id, title, when }) => option(id, `${when === null ? "no date" : formatWhen(when)}: ${title}`)),
  );
  part(root, "merge-now", HTMLButtonElement).disabled = rest.length === 0;
  const names = [...new Set(work.items.map((each) => each.group))].filter((name) => name !== "");
  part(root, "groups", HTMLDataListElement).replaceChildren(...names.map((name) => option(name, "")));
}

/** Words and EDTF, said once where they are the same: "2014". */
function withEdtf(words: string, edtf: string): string {
  return words === edtf ? words : `${words} (${edtf})`;
}

function sentence([first = "", ...rest]: string): string {
  return first.toUpperCase() + rest.join("");
}

import type { When } from "whenline";
import { option, part } from "./dom.js";
import { guessLanguage } from "./guessLanguage.js";
import { languages } from "./languages.js";
import { readDate } from "./readDate.js";
import type { About, Work } from "./work.js";

/** Makes the box work in which an article is pasted. */
export function mountPaste(
  root: ParentNode,
  read: (text: string, about: About) => void,
): { readonly show: (work: Work) => void } {
  const box = part(root, "paste", HTMLFormElement);
  const text = part(root, "text", HTMLTextAreaElement);
  const headline = part(root, "headline", HTMLInputElement);
  const publisher = part(root, "publisher", HTMLInputElement);
  const published = part(root, "published", HTMLInputElement);
  const note = part(root, "published-preview", HTMLElement);
  const language = part(root, "language", HTMLSelectElement);
  language.replaceChildren(...languages.map(({ code, name }) => option(code, name)));
  let shown: Work | null = null;
  let isChosen = false;
  const check = (): string | null => {
    const typed = published.value.trim() === "" ? null : readDate(published.value);
    const day = typed?.when && isDay(typed.when) ? typed : null;
    const wrong = typed !== null && day === null;
    note.textContent = typed === null ? noDay : (day?.words ?? "Not a day; expected one such as 16 May 2024.");
    note.classList.toggle("error", wrong);
    published.setAttribute("aria-invalid", String(wrong));
    return wrong ? null : (day?.when.edtf ?? "");
  };
  published.addEventListener("input", check);
  language.addEventListener("change", () => (isChosen = true));
  // The day of the article before would date another one, and nobody would see it.
  text.addEventListener("input", () => {
    if (shown === null || !isOther(text.value, shown.text)) return;
    const { about } = shown;
    if (headline.value === about.headline) headline.value = "";
    if (publisher.value === about.publisher) publisher.value = "";
    if (published.value === about.published) published.value = "";
    if (!isChosen) language.value = guessLanguage(text.value) ?? language.value;
    check();
  });
  box.addEventListener("submit", (submitted) => {
    submitted.preventDefault();
    const day = check();
    if (day === null) {
      published.focus();
      return;
    }
    const about = { headline: headline.value.trim(), publisher: publisher.value.trim(), published: day };
    read(text.value, { ...about, language: language.value });
    part(root, "paste-box", HTMLDetailsElement).open = false;
    part(root, "article", HTMLElement).querySelector<HTMLElement>("[tabindex='0']")?.focus();
  });
  return {
    show: (work) => {
      const { text: own, about } = work;
      if (shown?.text === own && shown.about === about) return;
      shown = work;
      isChosen = false;
      text.value = own;
      headline.value = about.headline;
      publisher.value = about.publisher;
      published.value = about.published;
      language.value = about.language;
      check();
      part(root, "article", HTMLElement).lang = about.language;
      part(root, "article-headline", HTMLElement).textContent = about.headline;
      const dated = about.published === "" ? null : readDate(about.published);
      const line = [about.publisher, dated?.when ? dated.words : ""].filter((words) => words !== "");
      part(root, "dateline", HTMLElement).textContent = line.join(" · ");
    },
  };
}

/** How much of an article's beginning or end shows that it is the same one, changed. */
const enough = 40;

function isOther(text: string, before: string): boolean {
  return !text.includes(before.slice(0, enough)) && !text.includes(before.slice(-enough));
}

function isDay({ precision, kind }: When): boolean {
  return precision === "day" && kind === "moment";
}

const noDay = "Without it, “on Thursday” cannot be worked out.";

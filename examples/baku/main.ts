import { bindText, createTimeline, mountCard, mountSearch, mountStory } from "whenline";
import { article, dateline, headline, paragraphs, publisher } from "./article.js";
import { baku } from "./data.js";

part("headline").textContent = headline;
part("dateline").textContent = `${publisher} · ${dateline}`;
part("text").append(...paragraphs.map(paragraph));

const view = createTimeline(part("drawing"), baku, { theme: "auto" });
mountSearch(view);
mountStory(view);
mountCard(view);
// The article's own elements stay as they are: passages are found by the quotes of the events' sources.
bindText(view, part("text"), { text: article });

function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement("p");
  element.textContent = words;
  return element;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element with the id ${id}`);
  return element;
}

import {
  bindText,
  createTimeline,
  mountCard,
  mountControls,
  mountPassages,
  mountSearch,
  mountStory,
  toHash,
} from "whenline";
import { article, dateline, headline, paragraphs, publisher } from "./article.js";
import { baku } from "./data.js";

/** Fills the page: the article, its timeline, and what ties the two. Returns the way to undo it. */
export function mountBaku(document: Document): () => void {
  const part = (id: string) => partOf(document, id);
  part("headline").textContent = headline;
  part("dateline").textContent = `${publisher} · ${dateline}`;
  part("text").replaceChildren(...paragraphs.map((words) => paragraph(document, words)));

  const view = createTimeline(part("drawing"), baku, { theme: "auto", state: location.hash });
  mountControls(view);
  mountSearch(view);
  mountStory(view);
  mountCard(view);
  // The article's own elements stay as they are: passages are found by the quotes of the events' sources.
  bindText(view, part("text"), { text: article });
  mountPassages(view, { parent: part("drawing") });

  // The address of the page holds what is in view and selected, so that it can be sent to somebody.
  const follow = () => view.update(undefined, { state: location.hash });
  view.on("state", ({ state }) => history.replaceState(null, "", `#${toHash(state)}`));
  addEventListener("hashchange", follow);
  return () => {
    removeEventListener("hashchange", follow);
    view.destroy();
  };
}

function paragraph(document: Document, words: string): HTMLParagraphElement {
  const element = document.createElement("p");
  element.textContent = words;
  return element;
}

function partOf(document: Document, id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element with the id ${id}`);
  return element;
}

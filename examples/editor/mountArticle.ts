import { actionOf, stepOf, type ArticleKey } from "./articleKeys.js";

/** What is done with the dates of the article. */
export interface ArticleActions {
  /** A date has the focus. */
  readonly choose: (id: string) => void;
  readonly key: (key: ArticleKey) => void;
  /** A sentence was clicked. */
  readonly sentence: (start: string, end: string) => void;
}

/** The dates of the article, for the keyboard. */
export interface ArticleMarks {
  readonly all: () => readonly HTMLElement[];
  readonly focus: (id: string | null) => void;
}

/** Lets pointer and keyboard go through the dates of the article. */
export function mountArticle(article: HTMLElement, actions: ArticleActions): ArticleMarks {
  const all = (): HTMLElement[] => [...article.querySelectorAll<HTMLElement>("[data-item]")];
  article.addEventListener("keydown", (key) => {
    const mark = markAt(key.target);
    if (!mark) return;
    const marks = all();
    const to = key.ctrlKey || key.metaKey || key.altKey ? null : stepOf(key.key, marks.indexOf(mark), marks.length);
    const action = actionOf(key);
    if (to === null && action === null) return;
    key.preventDefault();
    if (to !== null) {
      marks[to]?.focus();
      return;
    }
    if (action !== "leave" && action !== "next") actions.choose(mark.dataset.item ?? "");
    if (action !== null) actions.key(action);
  });
  article.addEventListener("focusin", ({ target }) => {
    const mark = markAt(target);
    if (!mark) return;
    for (const each of all()) each.tabIndex = each === mark ? 0 : -1;
    actions.choose(mark.dataset.item ?? "");
  });
  article.addEventListener("click", ({ target }) => {
    const sentence = target instanceof Element ? target.closest<HTMLElement>(".sentence") : null;
    const mark = markAt(target);
    if (mark) {
      mark.focus();
      actions.choose(mark.dataset.item ?? "");
    } else if (sentence) actions.sentence(sentence.dataset.start ?? "", sentence.dataset.end ?? "");
  });
  const focus = (id: string | null): void =>
    all()
      .find(({ dataset }) => dataset.item === id)
      ?.focus();
  return { all, focus };
}

function markAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-item]") : null;
}

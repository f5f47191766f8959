import { createTimeline } from "whenline";
import { accept, add, addedId, merge, reject, revise } from "./actions.js";
import { actionOf, stepOf, turnOf, type ArticleKey } from "./articleKeys.js";
import { plainSentences, showSelected, writeArticle } from "./articleView.js";
import { mountDetailForm } from "./detailForm.js";
import { isTyping, option, part } from "./dom.js";
import { redo, startHistory, step, undo } from "./history.js";
import { mountKeeping } from "./mountKeeping.js";
import { mountOutputs } from "./mountOutputs.js";
import { mountPaste } from "./mountPaste.js";
import { readArticle } from "./readArticle.js";
import { sample } from "./sample.js";
import { toTimeline } from "./toTimeline.js";
import { isDrawn, isOpen, type Work } from "./work.js";

/** Makes the page an editor. Gives back what ends it. */
export function mountEditor(root: ParentNode): () => void {
  const listeners = new AbortController();
  const article = part(root, "article", HTMLElement);
  const status = part(root, "status", HTMLElement);
  const undoButton = part(root, "undo", HTMLButtonElement);
  const redoButton = part(root, "redo", HTMLButtonElement);
  const sentences = part(root, "sentences", HTMLSelectElement);
  const keeping = mountKeeping(root, say);
  let history = startHistory(keeping.kept() ?? readArticle(sample.text, { ...sample, language: "en" }));
  let selected: string | null = null;
  const view = createTimeline(part(root, "drawing", HTMLElement), toTimeline(history.present), { theme: "auto" });
  const form = mountDetailForm(root, {
    save: (revision) => act((work, id) => revise(work, id, revision), "Saved"),
    accept: () => act(accept, "Accepted"),
    reject: () => act(reject, "Rejected"),
    merge: (other) => act((work, id) => merge(work, id, other), "Merged"),
    leave: () => focusMark(selected),
  });
  const outputs = mountOutputs(root, {
    timeline: () => toTimeline(history.present),
    options: () => ({ onProblem: () => undefined }),
    say,
  });
  const paste = mountPaste(root, (text, about) => {
    select(null);
    commit(readArticle(text, about), "New article");
  });

  function say(words: string): void {
    status.textContent = words;
  }

  function draw(): void {
    const work = history.present;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.item : undefined;
    if (!work.items.some(({ id }) => id === selected)) selected = null;
    writeArticle(article, work, selected);
    if (focused !== undefined) focusMark(focused);
    view.update(toTimeline(work));
    view.select(work.items.some((item) => item.id === selected && isDrawn(item)) ? selected : null);
    undoButton.disabled = history.past.length === 0;
    redoButton.disabled = history.future.length === 0;
    part(root, "count", HTMLElement).textContent = countWords(work);
    sentences.replaceChildren(
      ...plainSentences(work).map(({ start, end }) => option(`${start}-${end}`, work.text.slice(start, end))),
    );
    part(root, "add", HTMLButtonElement).disabled = sentences.length === 0;
    form.show(work.items.find(({ id }) => id === selected) ?? null, work);
    paste.show(work);
    keeping.keep(work);
    outputs();
  }

  function commit(work: Work, name: string): void {
    history = step(history, work, name);
    draw();
    say(`${name}. ${countWords(work)}`);
  }

  function act(by: (work: Work, id: string) => Work, name: string): void {
    if (selected === null) return;
    const before = history.present;
    const work = by(before, selected);
    if (work === before || same(before, work, selected)) {
      say("Nothing changed. An event needs a date before it can be accepted.");
      form.focus("date");
      return;
    }
    const title = work.items.find(({ id }) => id === selected)?.title ?? "";
    commit(work, `${name}: ${title}`);
  }

  function turn(by: typeof undo<Work>, name: string): void {
    const from = history;
    history = by(history);
    if (history === from || history.present === from.present) {
      say("Nothing more to take back.");
      return;
    }
    draw();
    const done = by === undo ? from.past.at(-1)?.name : from.future[0]?.name;
    say(`${name}: ${done ?? ""}`);
  }

  function select(id: string | null): void {
    selected = id;
    const work = history.present;
    showSelected(article, id);
    view.select(work.items.some((item) => item.id === id && isDrawn(item)) ? id : null);
    form.show(work.items.find((item) => item.id === id) ?? null, work);
  }

  function marks(): HTMLElement[] {
    return [...article.querySelectorAll<HTMLElement>("[data-item]")];
  }

  function focusMark(id: string | null): void {
    marks()
      .find(({ dataset }) => dataset.item === id)
      ?.focus({ preventScroll: false });
  }

  function next(): void {
    const open = new Set(history.present.items.filter(isOpen).map(({ id }) => id));
    const all = marks();
    const at = all.findIndex(({ dataset }) => dataset.item === selected);
    const found = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(({ dataset }) => open.has(dataset.item ?? ""));
    if (!found) {
      say("Nothing is left to check.");
      return;
    }
    select(found.dataset.item ?? null);
    focusMark(selected);
  }

  const keys: Readonly<Record<ArticleKey, () => void>> = {
    open: () => form.focus("date"),
    accept: () => act(accept, "Accepted"),
    reject: () => act(reject, "Rejected"),
    date: () => form.focus("date"),
    title: () => form.focus("title"),
    group: () => form.focus("group"),
    merge: () => form.focus("merge"),
    next,
    leave: () => select(null),
  };

  article.addEventListener("keydown", (key) => {
    const mark = markAt(key.target);
    if (!mark) return;
    const all = marks();
    const to = key.ctrlKey || key.metaKey || key.altKey ? null : stepOf(key.key, all.indexOf(mark), all.length);
    const action = actionOf(key);
    if (to === null && action === null) return;
    key.preventDefault();
    if (to !== null) return all[to]?.focus();
    if (action !== "leave" && action !== "next") select(mark.dataset.item ?? null);
    if (action !== null) keys[action]();
  });
  article.addEventListener("focusin", ({ target }) => {
    const mark = markAt(target);
    if (!mark) return;
    for (const each of marks()) each.tabIndex = each === mark ? 0 : -1;
    if (mark.dataset.item !== selected) select(mark.dataset.item ?? null);
  });
  article.addEventListener("click", ({ target }) => {
    const mark = markAt(target);
    if (mark) {
      mark.focus();
      return;
    }
    const sentence = target instanceof Element ? target.closest<HTMLElement>(".sentence") : null;
    const value = `${sentence?.dataset.start ?? ""}-${sentence?.dataset.end ?? ""}`;
    if ([...sentences.options].some((each) => each.value === value)) sentences.value = value;
  });
  view.on("select", ({ event }) => {
    select(event?.id ?? null);
    const mark = marks().find(({ dataset }) => dataset.item === selected);
    mark?.closest(".sentence")?.scrollIntoView({ block: "nearest" });
  });
  part(root, "add", HTMLButtonElement).addEventListener("click", () => {
    const [start = 0, end = 0] = sentences.value.split("-").map(Number);
    selected = addedId({ start, end });
    commit(add(history.present, { start, end }), "Event added; type its date");
    form.focus("date");
  });
  part(root, "next", HTMLButtonElement).addEventListener("click", next);
  undoButton.addEventListener("click", () => turn(undo, "Undone"));
  redoButton.addEventListener("click", () => turn(redo, "Done again"));
  const turnByKey = (key: KeyboardEvent): void => {
    const way = isTyping(key.target) ? null : turnOf(key);
    if (way === null) return;
    key.preventDefault();
    turn(way === "undo" ? undo : redo, way === "undo" ? "Undone" : "Done again");
  };
  document.addEventListener("keydown", turnByKey, { signal: listeners.signal });
  draw();
  return () => {
    listeners.abort();
    view.destroy();
  };
}

function markAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-item]") : null;
}

/** Whether an action has left the item as it was. */
function same(before: Work, after: Work, id: string): boolean {
  const of = ({ items }: Work) => items.find((item) => item.id === id);
  return before.items.length === after.items.length && of(before) === of(after);
}

function countWords({ items }: Work): string {
  const events = items.filter(isDrawn).length;
  const open = items.filter(isOpen).length;
  const rejected = items.filter(({ status }) => status === "rejected").length;
  const words = [`${events} ${events === 1 ? "event" : "events"}`, `${open} to check`];
  return `${words.join(", ")}${rejected === 0 ? "" : `, ${rejected} rejected`}.`;
}

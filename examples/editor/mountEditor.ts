import { createTimeline, type TimelineView } from "whenline";
import { accept, add, addedId, merge, reject, revise } from "./actions.js";
import { turnOf, type ArticleKey } from "./articleKeys.js";
import { plainSentences, showSelected, writeArticle } from "./articleView.js";
import { mountDetailForm, type DetailForm } from "./detailForm.js";
import { isTyping, option, part } from "./dom.js";
import { mountArticle, type ArticleMarks } from "./mountArticle.js";
import { mountKeeping } from "./mountKeeping.js";
import { mountOutputs } from "./mountOutputs.js";
import { mountPaste } from "./mountPaste.js";
import { mountQuick } from "./mountQuick.js";
import { readArticle } from "./readArticle.js";
import { sample } from "./sample.js";
import { countWords, createSession, type Session } from "./session.js";
import { toTimeline } from "./toTimeline.js";
import { isDrawn, isOpen, type Item, type Work } from "./work.js";

/** The page at work: what it works on, its parts, and how they are brought up to date. */
interface Editor {
  readonly root: ParentNode;
  readonly session: Session;
  readonly view: TimelineView;
  readonly marks: ArticleMarks;
  readonly form: DetailForm;
  /** Shows an event in the form, and in the bar under the article. */
  readonly show: () => void;
  readonly say: (words: string) => void;
  /** Draws all of it anew, and says what was done. */
  readonly draw: (words: string) => void;
  readonly select: (id: string | null) => void;
}

/** Makes the page an editor. Gives back what ends it. */
export function mountEditor(root: ParentNode): () => void {
  const listeners = new AbortController();
  const status = part(root, "status", HTMLElement);
  const article = part(root, "article", HTMLElement);
  const say = (words: string): void => void (status.textContent = words);
  const keeping = mountKeeping(root, say);
  const session = createSession(keeping.kept() ?? readArticle(sample.text, { ...sample, language: "en" }));
  const view = createTimeline(part(root, "drawing", HTMLElement), toTimeline(session.work), { theme: "auto" });
  const act = (by: (work: Work, id: string) => Work, name: string): void => actIn(editor, by, name);
  const form = mountDetailForm(root, {
    save: (revision) => act((work, id) => revise(work, id, revision), "Saved"),
    accept: () => act(accept, "Accepted"),
    reject: () => act(reject, "Rejected"),
    merge: (other) => act((work, id) => merge(work, id, other), "Merged"),
    leave: () => editor.marks.focus(session.selected),
  });
  const marks = mountArticle(article, {
    choose: (id) => {
      if (id !== session.selected) editor.select(id);
    },
    key: (key) => keys[key](editor),
    sentence: (start, end) => chooseSentence(root, `${start}-${end}`),
  });
  const outputs = mountOutputs(root, {
    timeline: () => toTimeline(session.work),
    options: () => ({ onProblem: () => undefined }),
    say,
  });
  const paste = mountPaste(root, (text, about) => {
    session.selected = null;
    editor.draw(session.commit(readArticle(text, about), "New article"));
  });
  const quick = mountQuick(root, {
    accept: () => act(accept, "Accepted"),
    reject: () => act(reject, "Rejected"),
    correct: () => form.focus("date"),
  });
  const show = (): void => {
    form.show(selectedItem(session), session.work);
    quick.show(selectedItem(session));
  };
  const editor: Editor = {
    ...{ root, session, view, marks, form, show, say },
    draw: (words) => {
      drawEditor(editor, article);
      paste.show(session.work);
      keeping.keep(session.work);
      outputs();
      say(words);
    },
    select: (id) => {
      session.selected = id;
      showSelected(article, id);
      view.select(drawnId(session));
      show();
    },
  };
  mountCommands(editor, listeners.signal);
  editor.draw("");
  return () => {
    listeners.abort();
    view.destroy();
  };
}

const keys: Readonly<Record<ArticleKey, (editor: Editor) => void>> = {
  open: ({ form }) => form.focus("date"),
  accept: (editor) => actIn(editor, accept, "Accepted"),
  reject: (editor) => actIn(editor, reject, "Rejected"),
  date: ({ form }) => form.focus("date"),
  title: ({ form }) => form.focus("title"),
  group: ({ form }) => form.focus("group"),
  merge: ({ form }) => form.focus("merge"),
  next: nextToCheck,
  leave: ({ select }) => select(null),
};

/** The buttons above, the keys for undo and redo, the picture, and the list of sentences. */
function mountCommands(editor: Editor, signal: AbortSignal): void {
  const { root, session, view, marks, form, draw, say, select } = editor;
  const turn = (way: "undo" | "redo"): void => {
    const words = session.turn(way);
    if (words === null) say(way === "undo" ? "Nothing to undo." : "Nothing to redo.");
    else draw(words);
  };
  const onClick = (id: string, act: () => void): void => {
    part(root, id, HTMLButtonElement).addEventListener("click", act);
  };
  onClick("undo", () => turn("undo"));
  onClick("redo", () => turn("redo"));
  onClick("next", () => nextToCheck(editor));
  onClick("add", () => {
    const [start = 0, end = 0] = part(root, "sentences", HTMLSelectElement).value.split("-").map(Number);
    const words = session.commit(add(session.work, { start, end }), "Event added; type its date");
    session.selected = addedId({ start, end });
    draw(words);
    form.focus("date");
  });
  const turnByKey = (key: KeyboardEvent): void => {
    const way = isTyping(key.target) ? null : turnOf(key);
    if (way === null) return;
    key.preventDefault();
    turn(way);
  };
  document.addEventListener("keydown", turnByKey, { signal });
  view.on("select", ({ event }) => {
    select(event?.id ?? null);
    const mark = marks.all().find(({ dataset }) => dataset.item === session.selected);
    mark?.closest(".sentence")?.scrollIntoView({ block: "nearest" });
  });
}

function drawEditor({ root, session, view, marks, show }: Editor, article: HTMLElement): void {
  const { work } = session;
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.item : undefined;
  writeArticle(article, work, session.selected);
  if (focused !== undefined) marks.focus(focused);
  view.update(toTimeline(work));
  view.select(drawnId(session));
  const [undo, redo] = [part(root, "undo", HTMLButtonElement), part(root, "redo", HTMLButtonElement)];
  const pressed = document.activeElement;
  undo.disabled = !session.canUndo;
  redo.disabled = !session.canRedo;
  // A button that is switched off under the focus would lose it to the top of the page.
  if (pressed === undo && undo.disabled) redo.focus();
  if (pressed === redo && redo.disabled) undo.focus();
  part(root, "count", HTMLElement).textContent = countWords(work);
  const plain = plainSentences(work);
  const choices = plain.map(({ start, end }) => option(`${start}-${end}`, work.text.slice(start, end)));
  part(root, "sentences", HTMLSelectElement).replaceChildren(...choices);
  part(root, "add", HTMLButtonElement).disabled = plain.length === 0;
  show();
}

function actIn({ session, draw, say, form }: Editor, by: (work: Work, id: string) => Work, name: string): void {
  const words = session.act(by, name);
  if (words !== null) {
    draw(words);
    return;
  }
  say("Nothing changed. An event needs a date before it can be accepted.");
  form.focus("date");
}

function nextToCheck({ session, marks, select, say }: Editor): void {
  const open = new Set(session.work.items.filter(isOpen).map(({ id }) => id));
  const all = marks.all();
  const at = all.findIndex(({ dataset }) => dataset.item === session.selected);
  const found = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(({ dataset }) => open.has(dataset.item ?? ""));
  if (!found) {
    say("Nothing is left to check.");
    return;
  }
  select(found.dataset.item ?? null);
  marks.focus(session.selected);
}

function chooseSentence(root: ParentNode, value: string): void {
  const sentences = part(root, "sentences", HTMLSelectElement);
  if ([...sentences.options].some((each) => each.value === value)) sentences.value = value;
}

function selectedItem({ work, selected }: Session): Item | null {
  return work.items.find(({ id }) => id === selected) ?? null;
}

/** The selected event, if it is in the picture. */
function drawnId(session: Session): string | null {
  const item = selectedItem(session);
  return item !== null && isDrawn(item) ? item.id : null;
}

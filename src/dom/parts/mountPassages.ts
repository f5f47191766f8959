import { bringIntoPage, visit } from "./inPage.js";
import { TimelineError } from "../../errors.js";
import { listenAll } from "../listenAll.js";
import type { TimelineView } from "../timelineView.js";
import { bindingsOf, type Binding } from "../text/bindings.js";
import type { BoundPassage } from "../text/passageAt.js";
import { addButton, addStatus, createPart, type Part, type PartOptions } from "./part.js";

/**
 * Puts buttons over a drawing that go through the passages of the texts that `bindText` has tied to it, in their order: each is
 * brought into view and marked with its event, and its words are read out; the third button selects the event. So what a pointer
 * does in a text can be done by keyboard, and nothing in the text is changed.
 *
 * Errors: throws TimelineError `invalid-option`, `unknown-option`, `invalid-view`, and `no-text` if no text is tied to the view.
 *
 * @example
 * const view = createTimeline(container, [{ id: "a", when: "2014", title: "A", sources: [{ quote: "annexed in 2014" }] }]);
 * const article = document.createElement("p");
 * article.append("It was annexed in 2014.");
 * bindText(view, article);
 * const passages = mountPassages(view);
 * passages.stop();
 * view.destroy();
 */
export function mountPassages(view: TimelineView, options: PartOptions = {}): Part {
  const part = createPart(view, "passages-bar", "before", options);
  const { root, words, backstage, undo } = part;
  const bindings = bindingsOf(backstage);
  if (bindings.size === 0) {
    part.stop();
    throw new TimelineError("no-text", "no text is tied to this view; expected bindText before it");
  }
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", words.passages);
  const all = () => [...bindings].flatMap((binding) => binding.passages().map((passage) => ({ binding, passage })));
  let at = -1;
  let shown: { readonly binding: Binding; readonly passage: BoundPassage } | null = null;
  const leave = () => {
    shown?.binding.point(null);
    shown = null;
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!root.contains(relatedTarget as Node | null)) leave();
  };
  const go = (by: 1 | -1) => () => {
    const passages = all();
    const wanted = at < 0 ? (by > 0 ? 0 : passages.length - 1) : at + by;
    const next = passages[wanted];
    if (!next) return;
    leave();
    at = wanted;
    shown = next;
    next.binding.scrollTo(next.passage);
    next.binding.point(next.passage);
    update();
  };
  const choose = () => {
    const passage = all()[at]?.passage;
    if (!passage) return;
    visit(backstage, passage.event);
    bringIntoPage(backstage, passage.event);
  };
  const previous = addButton(part, root, words.previousPassage, "‹", go(-1));
  const next = addButton(part, root, words.nextPassage, "›", go(1));
  const open = addButton(part, root, words.showEvent, null, choose);
  const status = addStatus(root, "passage-words");
  const update = () => {
    const passages = all();
    at = Math.min(at, passages.length - 1);
    const passage = passages[at]?.passage;
    status.textContent = passage
      ? `${words.place(at + 1, passages.length)}: ${passage.range.toString().replace(/\s+/g, " ").trim()}`
      : "";
    previous.setAttribute("aria-disabled", String(passages.length === 0 || at === 0));
    next.setAttribute("aria-disabled", String(passages.length === 0 || at === passages.length - 1));
    open.setAttribute("aria-disabled", String(!passage));
  };
  undo.push(leave, listenAll(root, [["focusout", onBlur]]), backstage.onData(update));
  update();
  return { stop: part.stop };
}

import { element, part } from "../editor/dom.js";
import { placeIn } from "./placeIn.js";
import type { Reading } from "./readSource.js";

/** No list of problems on the page is longer. */
const listed = 200;

/** Lists the problems; those with a place in the text are buttons that lead there. */
export function listProblems(root: ParentNode, { problems }: Reading, source: HTMLTextAreaElement): void {
  const rows = problems.slice(0, listed).map(({ message, at, code }) => {
    const words = [element("strong", {}, at), " ", message, " ", element("code", {}, code)];
    const place = placeIn(source.value, at);
    if (!place) return element("li", {}, ...words);
    const button = element("button", { type: "button", class: "problem" }, ...words);
    button.addEventListener("click", () => showPlace(source, place.start, place.end));
    return element("li", {}, button);
  });
  const more = problems.length - rows.length;
  if (more > 0) rows.push(element("li", {}, `and ${more.toLocaleString("en")} more`));
  part(root, "problems", HTMLUListElement).replaceChildren(...rows);
  part(root, "no-problems", HTMLElement).hidden = problems.length > 0;
}

/** Selects a stretch of the text and has the browser scroll to it, which it does where the caret stands alone. */
function showPlace(source: HTMLTextAreaElement, start: number, end: number): void {
  source.focus();
  source.setSelectionRange(start, start);
  source.blur();
  source.focus();
  const lines = source.value.slice(0, start).split("\n").length;
  const height = Number.parseFloat(getComputedStyle(source).lineHeight);
  source.scrollTop = Math.max(0, (lines - 4) * height);
  source.setSelectionRange(start, end);
}

import type { TimelineEvent, TimelineView } from "whenline";

/** The two sides that are tied together, and what happens when an event is chosen on either. */
export interface Linked {
  readonly drawing: HTMLElement;
  readonly article: HTMLElement;
  readonly view: Pick<TimelineView, "select" | "on">;
  readonly onSelect: (id: string | null) => void;
}

/**
 * Ties the sentences of an article to the events of a drawing: what the pointer is over, or what has the focus, on one
 * side is marked on the other, and what is selected on either is selected on both.
 *
 * Gives back the function that unties them.
 */
export function linkMentions({ drawing, article, view, onSelect }: Linked): () => void {
  const listeners = new AbortController();
  const listen = (types: readonly string[], listener: (happened: Event) => void): void => {
    for (const type of types) article.addEventListener(type, listener, { signal: listeners.signal });
  };
  const mark = (id: string | null): void => markEvent(drawing, article, id ?? mentionAt(document.activeElement));
  const choose = (id: string | null): void => {
    press(article, id);
    onSelect(id);
  };
  const select = (id: string): void => {
    view.select(id);
    choose(id);
  };
  listen(["pointerover", "focusin"], ({ target }) => mark(mentionAt(target)));
  listen(["pointerleave", "focusout"], () => mark(null));
  listen(["click", "keydown"], (happened) => {
    const id = isChoice(happened) ? mentionAt(happened.target) : null;
    if (id === null) return;
    happened.preventDefault();
    select(id);
  });
  const offs = [
    view.on("hover", ({ event }) => mark(idOf(event))),
    view.on("select", ({ event }) => choose(idOf(event))),
  ];
  return () => {
    for (const off of offs) off();
    listeners.abort();
    markEvent(drawing, article, null);
  };
}

function idOf(event: TimelineEvent | null): string | null {
  return event?.id ?? null;
}

/** A click, or one of the keys that press a button. */
function isChoice(happened: Event): boolean {
  return happened instanceof KeyboardEvent ? happened.key === "Enter" || happened.key === " " : true;
}

/** The id of the event that the sentence at a place states. */
function mentionAt(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest("[data-mention]") : null;
  return element?.getAttribute("data-mention") ?? null;
}

/** Marks the event and its sentence, and nothing else; null marks nothing. */
function markEvent(drawing: HTMLElement, article: HTMLElement, id: string | null): void {
  for (const element of drawing.querySelectorAll("[data-event]")) {
    element.toggleAttribute("data-marked", element.getAttribute("data-event") === id);
  }
  for (const element of article.querySelectorAll("[data-mention]")) {
    element.toggleAttribute("data-marked", element.getAttribute("data-mention") === id);
  }
  drawing.toggleAttribute("data-marking", drawing.querySelector("[data-marked]") !== null);
}

/** Shows which sentence is the selected one, and brings it into view. */
function press(article: HTMLElement, id: string | null): void {
  for (const element of article.querySelectorAll("[data-mention]")) {
    const pressed = element.getAttribute("data-mention") === id;
    element.setAttribute("aria-pressed", String(pressed));
    if (!pressed) continue;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ block: "nearest", behavior: still ? "instant" : "smooth" });
  }
}

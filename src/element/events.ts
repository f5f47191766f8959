import { warnOf } from "../dom/content.js";
import type { TimelineView, ViewEvents } from "../dom/timelineView.js";
import type { Problem } from "../errors.js";

/** The events of `<when-line>`: they bubble, and leave shadow trees. */
export interface WhenLineEventMap {
  "when-line-select": CustomEvent<ViewEvents["select"]>;
  "when-line-hover": CustomEvent<ViewEvents["hover"]>;
  "when-line-viewport": CustomEvent<ViewEvents["viewport"]>;
  /** How much is done of reading and planning more than 5,000 events, from 0 to 1. */
  "when-line-progress": CustomEvent<ViewEvents["progress"]>;
  /** What the element's `state` says is different and rests for a moment. */
  "when-line-state": CustomEvent<ViewEvents["state"]>;
  /** Flaws in the data, in an attribute or a state, or in loading. `preventDefault` keeps the console from warning of them. */
  "when-line-problem": CustomEvent<ViewEvents["problem"]>;
  /** Data has been read and is drawn. */
  "when-line-load": CustomEvent<null>;
}

/** Tells of something; returns whether nobody has prevented what would follow. */
export function tell<Type extends keyof WhenLineEventMap>(
  element: HTMLElement,
  type: Type,
  detail: WhenLineEventMap[Type]["detail"],
): boolean {
  return element.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: type === "when-line-problem" }),
  );
}

/** Tells of problems, else the console does. */
export function tellProblems(element: HTMLElement, problems: readonly Problem[]): void {
  if (problems.length > 0 && tell(element, "when-line-problem", { problems }))
    warnOf(problems, element, "listen to when-line-problem");
}

/** Tells what a view tells. */
export function relay(view: TimelineView, element: HTMLElement): void {
  view.on("select", (happened) => tell(element, "when-line-select", happened));
  view.on("hover", (happened) => tell(element, "when-line-hover", happened));
  view.on("viewport", (happened) => tell(element, "when-line-viewport", happened));
  view.on("progress", (happened) => tell(element, "when-line-progress", happened));
  view.on("state", (happened) => tell(element, "when-line-state", happened));
  // The element has told of those in the data already, with their places in the file.
  view.on("problem", ({ problems }) =>
    tellProblems(
      element,
      problems.filter(({ at }) => /^state\b/.test(at)),
    ),
  );
}

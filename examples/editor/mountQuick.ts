import { formatWhen } from "whenline";
import { part } from "./dom.js";
import type { Item } from "./work.js";

/** What the bar asks for. */
export interface QuickActions {
  readonly accept: () => void;
  readonly reject: () => void;
  readonly correct: () => void;
}

/** Makes the bar work that stands under the article where the form is far below: on a narrow screen. */
export function mountQuick(root: ParentNode, actions: QuickActions): { readonly show: (item: Item | null) => void } {
  const bar = part(root, "quick", HTMLElement);
  for (const name of ["accept", "reject", "correct"] as const)
    part(root, `quick-${name}`, HTMLButtonElement).addEventListener("click", actions[name]);
  return {
    show: (item) => {
      bar.hidden = item === null;
      if (item === null) return;
      const date = item.when === null ? "No date" : formatWhen(item.when);
      part(root, "quick-name", HTMLElement).textContent = `${date}: ${item.title}`;
    },
  };
}

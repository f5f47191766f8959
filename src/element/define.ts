import type { WhenLineEventMap } from "./events.js";
import { WhenLineElement } from "./whenLineElement.js";

/** Registers `<when-line>`, if there are elements here and the name is free: of two versions on a page, the first has it. */
export function define(registry = (globalThis as Partial<typeof globalThis>).customElements): void {
  if (registry && !registry.get("when-line")) registry.define("when-line", WhenLineElement);
}

declare global {
  interface HTMLElementTagNameMap {
    "when-line": WhenLineElement;
  }
  interface HTMLElementEventMap {
    "when-line-select": WhenLineEventMap["when-line-select"];
    "when-line-hover": WhenLineEventMap["when-line-hover"];
    "when-line-viewport": WhenLineEventMap["when-line-viewport"];
    "when-line-progress": WhenLineEventMap["when-line-progress"];
    "when-line-state": WhenLineEventMap["when-line-state"];
    "when-line-problem": WhenLineEventMap["when-line-problem"];
    "when-line-load": WhenLineEventMap["when-line-load"];
  }
}

define();

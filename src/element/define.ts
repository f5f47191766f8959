import { WhenLineElement } from "./whenLineElement.js";

/** Registers `<when-line>`, if there are elements here and the name is free: of two versions on a page, the first has it. */
export function define(registry = (globalThis as Partial<typeof globalThis>).customElements): void {
  if (registry && !registry.get("when-line")) registry.define("when-line", WhenLineElement);
}

declare global {
  interface HTMLElementTagNameMap {
    "when-line": WhenLineElement;
  }
}

define();

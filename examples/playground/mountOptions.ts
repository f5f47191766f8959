import type { LayoutOptions } from "whenline";
import { option, part } from "../editor/dom.js";
import { locales } from "./locales.js";
import { choices, toOptions } from "./toOptions.js";

/** Fills the lists of options, and tells of each change that is allowed. */
export function mountOptions(root: ParentNode, change: (options: LayoutOptions) => void): void {
  const form = part(root, "options", HTMLFormElement);
  const problem = part(root, "option-problem", HTMLElement);
  for (const [name, values] of Object.entries(choices)) {
    part(root, name, HTMLSelectElement).replaceChildren(...values.map((value) => option(value, value)));
  }
  part(root, "locale", HTMLSelectElement).replaceChildren(...locales.map(({ id, title }) => option(id, title)));
  form.addEventListener("submit", (submitted) => submitted.preventDefault());
  form.addEventListener("input", () => {
    const fields = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === "string" ? value : ""]),
    );
    const read = toOptions(fields, locales.find(({ id }) => id === fields.locale)?.locale);
    problem.textContent = read.problem ?? "";
    part(root, "width", HTMLInputElement).setAttribute("aria-invalid", String(read.problem !== null));
    if (read.options) change(read.options);
  });
}

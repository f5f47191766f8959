import type { TimelineView } from "../../../src/index.js";
import { emulate, frames, newContainer } from "../dom/page.js";
import type { Example } from "./examples.js";
import { mountAll } from "./mount.js";

/** Themes that are drawn, each on a page of its kind. */
export const themes = ["light", "dark", "print", "contrast"] as const;

/** Draws an example with every part on a page in the colours of a theme, or in forced colours. */
export async function drawOn(
  { data, options }: Example,
  theme: (typeof themes)[number] | "forced colours",
): Promise<{ readonly container: HTMLElement; readonly view: TimelineView }> {
  const isForced = theme === "forced colours";
  const scheme = theme === "dark" ? "dark" : "light";
  await emulate({ "prefers-color-scheme": scheme, ...(isForced ? { "forced-colors": "active" } : {}) });
  const container = newContainer(900);
  const [background, color] = theme === "dark" ? ["#15171c", "#ececf1"] : ["#ffffff", "#1b1b1f"];
  Object.assign(container.style, { background, color, colorScheme: scheme, padding: "12px" });
  const view = mountAll(container, data, { ...options, theme: isForced ? "light" : theme });
  await frames();
  return { container, view };
}

import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import type { TimelineView } from "../../../src/index.js";
import { emulate, frames, newContainer } from "../dom/page.js";
import { eventsOf, examples, type Example } from "./examples.js";
import { mountAll } from "./mount.js";

let view: TimelineView;

afterEach(async () => {
  view.destroy();
  await emulate();
});

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Of the page around it; and one that joins the lines of a label in SVG without a space between them.
const others = ["landmark-one-main", "page-has-heading-one", "region", "label-content-name-mismatch", "heading-order"];
const rules = {
  "target-size": { enabled: true },
  ...Object.fromEntries(others.map((id) => [id, { enabled: false }])),
};
/** Of those rules, the ones that other colours can break. */
const ofColors = ["color-contrast", "link-in-text-block", "target-size", "css-orientation-lock"];
const media: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ["light", {}, tags],
  ["dark", { "prefers-color-scheme": "dark" }, ofColors],
  ["forced colours", { "forced-colors": "active" }, ofColors],
];

async function look(
  { data, options }: Example,
  features: Readonly<Record<string, string>>,
  wanted: readonly string[],
): Promise<axe.AxeResults> {
  await emulate(features);
  const container = newContainer(900);
  view = mountAll(container, data, { theme: "auto", ...options });
  const [first] = view.timeline.events;
  if (first) view.select(first.id);
  await frames(1);
  const run = wanted === tags ? { runOnly: tags, rules } : { runOnly: [...wanted] };
  return axe.run(container, { ...run, resultTypes: ["violations", "incomplete"] });
}

/** What axe cannot decide, by rule and kind of element, and who does instead. */
const reviewed: readonly string[] = [
  // Words of a drawing, and the card on it: measured on the picture, by A3.
  "color-contrast text",
  "color-contrast tspan",
  "color-contrast card",
];

function kindsOf({ incomplete }: axe.AxeResults): string[] {
  const kindOf = (target: unknown) => {
    const element = document.querySelector(String(target));
    return element?.closest(".whenline-card") ? "card" : (element?.localName ?? String(target));
  };
  return incomplete.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${kindOf(target[0])}`));
}

const all: readonly Example[] = [
  ...examples,
  ...[0, 1, 12, 2000].map((count) => ({ name: `${String(count)} events`, data: eventsOf(count) })),
];

describe.each(media)("A1 A2 %s", (_, features, wanted) => {
  test.each(all)("axe finds no fault, and leaves open only what is judged elsewhere: $name", async (example) => {
    const results = await look(example, features, wanted);
    expect(results.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect([...new Set(kindsOf(results))].filter((kind) => !reviewed.includes(kind))).toEqual([]);
  });
});

import {
  createTimeline,
  mountCard,
  mountControls,
  mountExport,
  mountFilter,
  mountOverview,
  mountSearch,
  mountStory,
  mountTable,
  type TimelineView,
  type ViewOptions,
} from "../../../src/index.js";

/** Every part that can be put around a drawing in its own container. */
export const parts = [
  mountControls,
  mountSearch,
  mountFilter,
  mountOverview,
  mountStory,
  mountExport,
  mountCard,
  mountTable,
];

/** A live timeline with every part. */
export function mountAll(container: Element, data: unknown, options: ViewOptions = {}): TimelineView {
  const view = createTimeline(container, data, { onProblem: () => undefined, ...options });
  for (const mount of parts) mount(view);
  return view;
}

/** All that can be pressed, moved or written into, and is shown. */
export function targetsIn(root: ParentNode): Element[] {
  const all = root.querySelectorAll<HTMLElement>("a, button, input, summary, [role=button], [role=slider]");
  return [...all].filter((each) => each.checkVisibility({ checkVisibilityCSS: true }));
}

/** Adds rules to the page; returns the way to take them away. */
export function withRules(rules: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

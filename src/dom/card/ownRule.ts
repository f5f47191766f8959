let count = 0;

/** One rule for one element, which can be changed without a style attribute. */
export interface OwnRule {
  readonly set: (declarations: string) => void;
  readonly stop: () => void;
}

/** Adopts a sheet with one rule of no specificity for an element. */
export function createOwnRule(element: Element): OwnRule {
  const root = element.getRootNode() as Partial<DocumentOrShadowRoot>;
  const window = element.ownerDocument.defaultView;
  const name = "data-whenline-place";
  if (!window || !root.adoptedStyleSheets) return { set: () => undefined, stop: () => undefined };
  const sheet = new window.CSSStyleSheet();
  const number = String(++count);
  element.setAttribute(name, number);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return {
    set: (declarations) => sheet.replaceSync(`:where([${name}="${number}"]){${declarations}}`),
    stop: () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets?.filter((each) => each !== sheet) ?? [];
    },
  };
}

/**
 * What is inside of a `<when-line>`: a slot that shows its children until there is a drawing, and the place of the drawing.
 *
 * The tree is a shadow tree, so that children stay the author's (data, or what is shown without scripts), whom no
 * framework that made them finds changed; the drawing is ours, and no rule that a page has for all its text moves a letter
 * of it. Its parts are named, for `::part()`. A strict Content-Security-Policy needs no exception: the one rule of the host
 * is in an adopted sheet, and the drawing has none.
 */
export interface Shade {
  /** Where the drawing is. */
  readonly stage: HTMLElement;
  /** An element for asking about styles. */
  readonly probe: HTMLElement;
  /** Whether the page is dark or light now. */
  readonly page: () => "light" | "dark";
  /** Shows the children, or the drawing. */
  readonly show: (what: "children" | "drawing") => void;
  readonly stop: () => void;
}

const sheets = new WeakMap<Window, CSSStyleSheet>();

/** Makes the tree inside of an element, or takes that over which a server has declared. */
export function createShade(host: HTMLElement, page: Shade["page"]): Shade {
  const document = host.ownerDocument;
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  adoptRules(root, document.defaultView);
  const stage = root.querySelector<HTMLElement>("[part=stage]") ?? document.createElement("div");
  const probe = document.createElement("span");
  const slot = document.createElement("slot");
  stage.setAttribute("part", "stage");
  probe.hidden = true;
  // Of another making, such as a drawing that is declared without a place of its own.
  stage.append(...[...root.childNodes].filter((child) => child.nodeName === "svg"));
  root.replaceChildren(...(stage.hasChildNodes() ? [] : [slot]), stage, probe);
  const naming = nameParts(stage);
  return {
    stage,
    probe,
    page,
    show: (what) => {
      if (what === "children") root.prepend(slot);
      else slot.remove();
    },
    stop: naming,
  };
}

/** Moves a drawing that a server has put among the children of an element to where drawings are. */
export function bringDrawing(host: HTMLElement, stage: HTMLElement): void {
  const written = [...host.children].find((child) => child.localName === "svg" && child.classList.contains("whenline"));
  if (written && !stage.hasChildNodes()) stage.append(written);
}

/** Gives each element of the drawing its classes as parts: `.whenline-date` is also `::part(date)`. */
function nameParts(stage: HTMLElement): () => void {
  const name = (element: Element) => {
    const parts = (element.getAttribute("class") ?? "").replaceAll("whenline-", "").replace(/^whenline$/, "drawing");
    if (parts !== "" && element.getAttribute("part") !== parts) element.setAttribute("part", parts);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, type, addedNodes } of records) {
      if (type === "attributes") name(target as Element);
      for (const node of addedNodes) {
        if (node.nodeType !== 1) continue;
        name(node as Element);
        for (const each of (node as Element).querySelectorAll("[class]")) name(each);
      }
    }
  });
  for (const each of stage.querySelectorAll("[class]")) name(each);
  observer.observe(stage, { subtree: true, childList: true, attributeFilter: ["class"] });
  return () => observer.disconnect();
}

function adoptRules(root: ShadowRoot, window: (Window & typeof globalThis) | null): void {
  if (!window) return;
  const sheet = sheets.get(window) ?? new window.CSSStyleSheet();
  sheets.set(window, sheet);
  if (sheet.cssRules.length === 0)
    sheet.replaceSync(":host{display:block}:host([hidden]:not([hidden=until-found])){display:none}");
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((each) => each !== sheet), sheet];
}

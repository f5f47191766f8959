/**
 * The looks of what the reader does: focus, selection, pointing; forced colours; print. One constructed style sheet for
 * each colour of ink, adopted by the document or shadow root in which a view lives, so that a strict
 * Content-Security-Policy needs no exception. All rules have no specificity: any rule of the page wins.
 */

interface Adopted {
  readonly sheet: CSSStyleSheet;
  users: number;
}

const adopted = new WeakMap<Node, Map<string, Adopted>>();

const hexColor = /^#[0-9a-f]{3,8}$/i;

/**
 * Gives the root in which an element lives the rules for drawings in one ink. Returns the way to undo it; the last to do
 * so takes the sheet away. Does nothing in a tree without a document and in browsers without constructed style sheets.
 */
function adoptSheet(root: Node, ink: string): () => void {
  const window = root.ownerDocument?.defaultView ?? (root as Document).defaultView;
  if (!hasSheets(root) || !window || typeof window.CSSStyleSheet !== "function") return () => undefined;
  const sheets = adopted.get(root) ?? new Map<string, Adopted>();
  adopted.set(root, sheets);
  const own = sheets.get(ink) ?? { sheet: new window.CSSStyleSheet(), users: 0 };
  sheets.set(ink, own);
  if (own.users++ === 0) {
    own.sheet.replaceSync(rulesFor(ink));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, own.sheet];
  }
  let done = false;
  return () => {
    if (done) return;
    done = true;
    if (--own.users > 0) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== own.sheet);
    sheets.delete(ink);
  };
}

/** The sheet of one drawing, which may move from one root to another and change its ink. */
export interface OwnSheet {
  readonly follow: (element: Element, ink: string) => void;
  readonly release: () => void;
}

/** Adopts a sheet wherever the drawing is. */
export function createOwnSheet(): OwnSheet {
  let root: Node | null = null;
  let ink = "";
  let undo = (): void => undefined;
  return {
    follow: (element, wanted) => {
      const found = element.getRootNode();
      if (found === root && wanted === ink) return;
      undo();
      undo = adoptSheet(found, wanted);
      root = found;
      ink = wanted;
    },
    release: () => undo(),
  };
}

function hasSheets(root: Node): root is Node & DocumentOrShadowRoot {
  return "adoptedStyleSheets" in root;
}

/** The rules for live drawings whose ink is `ink`. */
function rulesFor(ink: string): string {
  const live = `.whenline[role="group"][fill="${hexColor.test(ink) ? ink : "none"}"]`;
  const event = `${live} [data-event]`;
  // An event without words of its own in a stack has nothing to show: its stack shows the state for it.
  const bare = (state: string) => `${live} .whenline-stack:has(> ${state}:empty)`;
  const focused = `${event}:focus-visible,${bare(":focus-visible")}`;
  const pressed = `[aria-pressed="true"]`;
  const box = (state: string) => `${live} ${state} > .whenline-hit`;
  const chosen = `${box(pressed)},${bare(pressed)} > .whenline-hit`;
  const boxless = `${live} ${pressed}:not(:has(> .whenline-hit)):not(:empty)`;
  return `
:where(${live}){color:${hexColor.test(ink) ? ink : "inherit"};max-width:100%;height:auto}
:where(${event},${live} .whenline-stack){cursor:pointer}
:where(${box("[data-event]:hover")}){stroke:currentColor;stroke-opacity:.4}
:where(${chosen}){stroke:currentColor;stroke-opacity:1;stroke-width:1.5}
:where(${live} ${pressed} .whenline-title-line){text-decoration:underline 2px}
:where(${boxless}){outline:2px dotted currentColor;outline-offset:3px}
:where(${focused}){outline:2px solid currentColor;outline-offset:3px}
:where(${boxless}:focus-visible){outline:5px double currentColor}
@media (forced-colors:active){
:where(${live}){color:CanvasText;forced-color-adjust:none}
:where(${live},${live} :is(text,tspan)){fill:CanvasText}
:where(${live} a){color:LinkText}
:where(${live} a :is(text,tspan)){fill:LinkText}
:where(${live} text[stroke]){stroke:Canvas}
:where(${live} :is(rect,circle,path):not([fill="none"])){fill:CanvasText}
:where(${live} :is(line,path[stroke],rect[stroke],circle[stroke])){stroke:CanvasText}
:where(${live} :is(.whenline-grid,.whenline-divider)){stroke-opacity:.4}
:where(${live} stop){stop-color:CanvasText}
:where(${live} .whenline-paper,${live} .whenline-soft:not(rect)){fill:Canvas}
:where(${live} circle:not(.whenline-soft)){stroke:Canvas}
:where(${chosen}){stroke:Highlight}
:where(${focused},${boxless}){outline-color:Highlight}
}
@media print{
:where(${focused}){outline:none}
:where(${live}){break-inside:avoid}
}`;
}

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
 * Gives the root in which an element lives some rules, once for each key. Returns the way to undo it; the last to do
 * so takes the sheet away. Does nothing in a tree without a document and in browsers without constructed style sheets.
 */
export function adoptSheet(root: Node, key: string, rules: () => string): () => void {
  const window = root.ownerDocument?.defaultView ?? (root as Document).defaultView;
  if (!hasSheets(root) || !window || typeof window.CSSStyleSheet !== "function") return () => undefined;
  const sheets = adopted.get(root) ?? new Map<string, Adopted>();
  adopted.set(root, sheets);
  const own = sheets.get(key) ?? { sheet: new window.CSSStyleSheet(), users: 0 };
  sheets.set(key, own);
  if (own.users++ === 0) {
    own.sheet.replaceSync(rules());
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, own.sheet];
  }
  let done = false;
  return () => {
    if (done) return;
    done = true;
    if (--own.users > 0) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== own.sheet);
    sheets.delete(key);
  };
}

/** The sheet of one drawing, which may move from one root to another and change its ink. */
export interface OwnSheet {
  readonly follow: (element: Element, ink: string) => void;
  readonly stop: () => void;
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
      undo = adoptSheet(found, wanted, () => rulesFor(wanted));
      root = found;
      ink = wanted;
    },
    stop: () => undo(),
  };
}

function hasSheets(root: Node): root is Node & DocumentOrShadowRoot {
  return "adoptedStyleSheets" in root;
}

/** Firefox and Safari do not draw every outline in a drawing; other browsers are told from them by a property that neither has. */
const withoutOutlines = "@supports not (-webkit-app-region:none)";

/** The rules for live drawings whose ink is `ink`. Only what would be printed twice is hidden whatever the page says. */
function rulesFor(ink: string): string {
  const live = `.whenline[role="group"][fill="${hexColor.test(ink) ? ink : "none"}"]`;
  const event = `${live} [data-event]`;
  const pressed = `[aria-pressed="true"]`;
  const focused = ":focus-visible";
  // Whatever shows the state of an event: the box of its words, without words all of it, or the stack that it is in.
  const boxOf = (state: string) =>
    `${event}${state} > .whenline-hit,${event}${state}:not(:has(> .whenline-hit),:empty),${stackOf(`${state}:empty`)}`;
  const stackOf = (state: string) => `${live} .whenline-stack:has(> ${state})`;
  const own = (part: string) => {
    const owners = [pressed, focused].flatMap((state) => [`${event}${state}`, stackOf(state)]);
    return owners.map((owner) => `${owner} > ${part}`).join(",");
  };
  return `
:where(${live}){color:${hexColor.test(ink) ? ink : "inherit"};max-width:100%;height:auto}
:where(${live}[data-time="across"]){touch-action:pan-y}
:where(${live}[data-time="down"]){touch-action:pan-x pan-y}
:where(${live}[data-time]){cursor:grab;user-select:none;-webkit-user-select:none}
:where(${event},${live} .whenline-stack){cursor:pointer}
:where(${event}[data-light="dim"]){opacity:.3}
:where(${live} .whenline-stack:has(> [data-light="dim"]):not(:has(> [data-light="match"]))){opacity:.3}
:where(${live}:has([data-light]) > .whenline-leader){opacity:.3}
:where(${event}[data-light="match"] > text:not(.whenline-date)){text-decoration-line:underline;text-decoration-thickness:2px}
:where(${event}:focus){outline:none}
:where(${event}:hover > .whenline-hit){outline:1px dotted currentColor;outline-offset:1px}
:where(${boxOf(pressed)}){outline:1.5px solid currentColor;outline-offset:1px}
:where(${boxOf(focused)}){outline:3px solid currentColor;outline-offset:1px}
:where(${boxOf(pressed + focused)}){outline:5px double currentColor;outline-offset:1px}
:where(${live} .whenline-member > .whenline-hit){outline-offset:0}
:where(${event}${pressed} > text:not(.whenline-date)){text-decoration-line:underline;text-decoration-thickness:2px}
:where(${own(":is(circle,path.whenline-dot,rect.whenline-extent)[stroke]")}){stroke:currentColor;stroke-width:2}
:where(${own(".whenline-leader")}){stroke-width:2}
${withoutOutlines}{
:where(${event}${pressed} > rect){stroke:currentColor;stroke-width:1}
:where(${event}${focused} > rect){stroke:currentColor;stroke-width:3}
:where(${event}${focused} > text){text-decoration-line:underline;text-decoration-thickness:3px}
}
@media (forced-colors:active){
:where(${live}){color:CanvasText;forced-color-adjust:none}
:where(${live},${live} :is(text,tspan)){fill:CanvasText}
:where(${live} a :is(text,tspan)){fill:LinkText}
:where(${live} text[stroke]){stroke:Canvas}
:where(${live} stop){stop-color:CanvasText}
:where(${live} :is(rect,circle,path):not([fill="none"],[fill^="url"])){fill:CanvasText}
:where(${live} :is(line,path,rect,circle)[stroke]){stroke:CanvasText}
:where(${live} :is(.whenline-grid,.whenline-divider)){stroke-opacity:.4}
:where(${live} .whenline-paper,${live} :is(circle,path.whenline-dot)[stroke-dasharray]){fill:Canvas}
:where(${live} :is(circle,path.whenline-dot):not([stroke-dasharray]),${live} .whenline-interval ~ .whenline-hatch){stroke:Canvas}
:where(${boxOf(pressed)},${boxOf(focused)}){outline-color:Highlight}
}
:where(.whenline-print){display:none}
@media print{
:where(.whenline[role="group"]:has(+ .whenline-print)){display:none!important}
:where(.whenline-print){display:block}
:where(.whenline-print > svg){display:block;max-width:100%;max-height:96vh;height:auto;break-inside:avoid}
:where(${boxOf(focused)}){outline:none}
:where(${live}){break-inside:avoid}
}`;
}

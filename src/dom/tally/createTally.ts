import { createOwnRule, type OwnRule } from "../card/ownRule.js";
import { listenAll } from "../listenAll.js";
import { adoptSheet } from "../sheet.js";
import { viewRules } from "../viewRules.js";
import type { Tally, TallyAt } from "./tallyGround.js";

/** Says what a column of a strip counts while a pointer is on it. */
export interface TallyBox {
  /** Something else is drawn under the pointer. */
  readonly refresh: () => void;
  readonly stop: () => void;
}

/** Where a drawing is. */
export interface TallyStage {
  readonly container: Element;
  readonly svg: SVGSVGElement;
  /** Of the drawing in its own pixels. */
  readonly width: () => number;
  readonly down: () => boolean;
}

/**
 * Shows what is counted under a mouse or pen beside the column. A pointer may move onto the words, and Escape takes them away until
 * it is on another column. A finger does not hover.
 */
export function createTally(stage: TallyStage, at: TallyAt): TallyBox {
  const { svg } = stage;
  let last: PointerEvent | null = null;
  let dismissed: string | null = null;
  const show = () => {
    const tally = last && at(placeOf(last, stage));
    if (tally?.period !== dismissed) dismissed = null;
    box.show(dismissed === null ? tally : null);
  };
  const point = (pointer: PointerEvent | null) => {
    last = pointer && pointer.pointerType !== "touch" && pointer.buttons === 0 ? pointer : null;
    show();
  };
  const box = createBox(stage, {
    leave: ({ relatedTarget }) => {
      if (!svg.contains(relatedTarget as Node | null)) point(null);
    },
    escape: (key) => {
      if (key.key !== "Escape") return;
      dismissed = box.period;
      box.show(null);
      // Whatever else Escape does here waits for another one.
      key.stopPropagation();
      key.preventDefault();
    },
  });
  const leave = ({ relatedTarget }: PointerEvent) => {
    if (!box.contains(relatedTarget)) point(null);
  };
  const stop = listenAll(svg, [
    ["pointermove", point],
    ["pointerdown", () => point(null)],
    ["pointerleave", leave],
  ]);
  return {
    refresh: show,
    stop: () => {
      box.show(null);
      stop();
    },
  };
}

/** A pointer in the drawing's own pixels. */
function placeOf({ clientX, clientY }: PointerEvent, { svg, width }: TallyStage): { x: number; y: number } {
  const { left, top, width: shown } = svg.getBoundingClientRect();
  const size = shown > 0 ? width() / shown : 1;
  return { x: (clientX - left) * size, y: (clientY - top) * size };
}

interface Box {
  /** What it says, the first of it. */
  readonly period: string | null;
  readonly show: (tally: Tally | null) => void;
  readonly contains: (target: EventTarget | null) => boolean;
}

/** What the reader does while the words are shown. */
interface Answers {
  readonly leave: (pointer: PointerEvent) => void;
  readonly escape: (key: KeyboardEvent) => void;
}

/** The words, which are in the page only while they are shown. */
function createBox(stage: TallyStage, { leave, escape }: Answers): Box {
  const { container, svg } = stage;
  const document = container.ownerDocument;
  let root: HTMLElement | null = null;
  let period: string | null = null;
  let rule: OwnRule | null = null;
  let undo: (() => void)[] = [];
  const attach = (): HTMLElement => {
    const element = document.createElement("div");
    element.className = "whenline-part whenline-tally";
    element.append(document.createElement("b"), document.createElement("span"));
    svg.after(element);
    rule = createOwnRule(element);
    undo = [
      adoptSheet(element.getRootNode(), "view", viewRules),
      rule.stop,
      listenAll(element, [["pointerleave", leave]]),
      listenAll(document, [["keydown", escape, { capture: true }]]),
      () => element.remove(),
    ];
    if (!container.classList.contains("whenline-around")) {
      container.classList.add("whenline-around");
      undo.push(() => container.classList.remove("whenline-around"));
    }
    return element;
  };
  const hide = () => {
    root = period = rule = null;
    for (const each of undo.splice(0)) each();
  };
  return {
    get period() {
      return period;
    },
    contains: (target) => target !== null && (root?.contains(target as Node) ?? false),
    show: (tally) => {
      if (!tally || svg.parentNode !== container) {
        if (root) hide();
        return;
      }
      root ??= attach();
      period = tally.period;
      const [said, count] = root.children;
      if (said && said.textContent !== tally.period) said.textContent = tally.period;
      if (count && count.textContent !== tally.count) count.textContent = tally.count;
      rule?.set(declarationsOf(tally, root, stage));
    },
  };
}

/** Above the strip, its middle over the column; where time runs down, beside it: always touching, so that a pointer can get there. */
function declarationsOf(tally: Tally, root: Element, { container, svg, width, down }: TallyStage): string {
  const around = container.getBoundingClientRect();
  const drawn = svg.getBoundingClientRect();
  const size = width() > 0 ? drawn.width / width() : 1;
  const own = root.getBoundingClientRect();
  const [dx, dy] = [drawn.left - around.left - container.clientLeft, drawn.top - around.top - container.clientTop];
  const within = (start: number, length: number, most: number) => Math.max(0, Math.min(most - length, start));
  if (down()) {
    const middle = ((tally.top + tally.bottom) / 2) * size - own.height / 2;
    const isRoom = tally.right * size + own.width <= drawn.width;
    const left = isRoom ? tally.right * size : tally.left * size - own.width;
    return `left:${Math.round(dx + left)}px;top:${Math.round(dy + within(middle, own.height, drawn.height))}px`;
  }
  const left = within(((tally.left + tally.right) / 2) * size - own.width / 2, own.width, drawn.width);
  return `left:${Math.round(dx + left)}px;top:${Math.round(dy + tally.top * size - own.height)}px`;
}

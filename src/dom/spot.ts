import { createOwnRule, type OwnRule } from "./card/ownRule.js";
import { setAll } from "./nameGroups.js";
import { viewRules } from "./viewRules.js";
import { adoptSheet } from "./sheet.js";

/** An event in words. */
export interface SpotWords {
  readonly date: string;
  readonly title: string;
  /** Both as they are read aloud. */
  readonly name: string;
  /** Where it stands among all; null while that is not known. */
  readonly place: string | null;
}

/** What a spot needs to know of the drawing. */
export interface SpotGround {
  /** How far along time an event stands, as a share of the drawing's width, or height where time runs down; null out of view. */
  readonly placeOf: (id: string) => number | null;
  readonly wordsOf: (id: string) => SpotWords | null;
  /** Whether time runs down. */
  readonly down: () => boolean;
}

/** Shows one event that is only counted in the drawing: as a button at its date, which can have focus. */
export interface Spot {
  /** The event shown. */
  readonly id: string | null;
  /** Shows an event, if it has a place in view; null shows none. Returns whether it is shown. */
  show(id: string | null): boolean;
  focus(): void;
  readonly hasFocus: () => boolean;
  readonly contains: (target: EventTarget | null) => boolean;
  readonly press: (isPressed: boolean) => void;
  readonly stop: () => void;
}

/** Pixels between the words and the line at the date. */
const apart = 8;

/** Prepares the spot; its button is in the page only while it shows something. */
export function createSpot(container: Element, svg: SVGSVGElement, ground: SpotGround): Spot {
  const document = container.ownerDocument;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "whenline-part whenline-spot";
  const date = document.createElement("span");
  const title = document.createElement("span");
  date.className = "whenline-spot-date";
  title.className = "whenline-spot-title";
  button.append(date, title);
  let id: string | null = null;
  let undo: (() => void)[] = [];
  let rule: OwnRule | null = null;
  const hide = () => {
    id = null;
    button.remove();
    for (const each of undo.splice(0)) each();
  };
  const attach = () => {
    svg.after(button);
    rule = createOwnRule(button);
    undo = [adoptSheet(button.getRootNode(), "view", viewRules), rule.stop];
    if (container.classList.contains("whenline-around")) return;
    container.classList.add("whenline-around");
    undo.push(() => container.classList.remove("whenline-around"));
  };
  return {
    get id() {
      return id;
    },
    show: (wanted) => {
      const place = wanted === null ? null : ground.placeOf(wanted);
      const words = wanted === null ? null : ground.wordsOf(wanted);
      if (place === null || words === null || svg.parentNode !== container) {
        hide();
        return false;
      }
      if (button.parentNode === null) attach();
      if (id !== wanted) {
        id = wanted;
        date.textContent = words.date;
        title.textContent = words.title;
        button.setAttribute("aria-label", words.name);
      }
      setAll(button, { "aria-description": words.place });
      rule?.set(declarationsOf(container, svg, place, ground.down()));
      return true;
    },
    focus: () => {
      button.focus({ preventScroll: true });
      // Also when it has the focus already, for another event.
      button.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
    hasFocus: () => (button.getRootNode() as Partial<DocumentOrShadowRoot>).activeElement === button,
    contains: (target) => target !== null && button.contains(target as Node),
    press: (isPressed) => button.setAttribute("aria-pressed", String(isPressed)),
    stop: hide,
  };
}

/** Where the button stands: over the axis at the date, its words on the side where there is more room. */
function declarationsOf(container: Element, svg: SVGSVGElement, place: number, down: boolean): string {
  const around = container.getBoundingClientRect();
  const box = svg.getBoundingClientRect();
  const [dx, dy] = [box.left - around.left - container.clientLeft, box.top - around.top - container.clientTop];
  if (down) return `top:${Math.round(dy + place * box.height)}px;left:${Math.round(dx + box.width / 3)}px`;
  const axis = svg.querySelector(".whenline-axis")?.getBoundingClientRect();
  const bottom = around.bottom - (axis ? axis.top : box.bottom);
  const x = dx + place * box.width;
  const isLeft = place <= 0.5;
  const edge = isLeft ? x : around.width - x;
  const room = Math.max(place, 1 - place) * box.width - apart;
  const side = isLeft ? "left" : "right";
  const sides = `border-${side}-width:2px;padding-${side}:${apart}px`;
  return `bottom:${Math.round(bottom)}px;${side}:${Math.round(edge)}px;max-width:${Math.round(Math.min(360, room))}px;${sides}`;
}

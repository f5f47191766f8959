import { formatNumber } from "../../time/formatYear.js";
import { wordsFor } from "../../time/words.js";
import { viewRules } from "../viewRules.js";
import { progressWords } from "./progressWords.js";
import { adoptSheet } from "../sheet.js";

/** Shows how far reading and planning have come. */
export interface Progress {
  /** From 0 to 1; 1 while nothing goes on. */
  readonly value: number;
  /** Null: nothing goes on. */
  readonly show: (progress: number | null) => void;
  readonly stop: () => void;
}

/** What progress is of, and who is told. */
export interface ProgressOf {
  readonly count: () => number;
  readonly language: () => string;
  /** Whether something is drawn already: what goes on is then only announced, and shown as a line. */
  readonly isDrawn: () => boolean;
  readonly tell: (progress: number) => void;
}

/** What is over sooner is not worth a word. Milliseconds. */
const patience = 300;
/** It is announced so many times on the way, and so many milliseconds apart: a sentence takes that long. */
const announced = 4;
const apart = 1500;

/** Progress over a drawing, as a line and in a polite live region; both come when they are first needed. */
export function createProgress(container: Element, svg: Element, of: ProgressOf): Progress {
  const window = container.ownerDocument.defaultView;
  let value = 1;
  let line: Line | null = null;
  let isShown = false;
  let begun = 0;
  let [said, saidAt] = [-1, -Infinity];
  const say = (text: string) => {
    const words = text.replace(/\s+/g, " ");
    if (line && line.status.textContent !== words) line.status.textContent = words;
  };
  const end = () => {
    if (value === 1) return;
    value = 1;
    [said, saidAt] = [-1, -Infinity];
    of.tell(1);
    if (!isShown) return;
    isShown = false;
    line?.draw(null);
    const { words, lang } = progressWords(of.language());
    say(words.ready(grouped(of.count(), lang)));
  };
  const show = (progress: number | null) => {
    if (progress === null) {
      end();
      return;
    }
    const now = window?.performance.now() ?? 0;
    if (value === 1) begun = now;
    else if (progress < value + 0.01) return;
    value = Math.min(progress, 0.99);
    of.tell(value);
    if (now - begun < patience && !isShown) return;
    isShown = true;
    line ??= createLine(container, svg);
    line.draw(value, !of.isDrawn());
    const step = Math.floor(value * announced);
    if (step === said || now - saidAt < apart) return;
    [said, saidAt] = [step, now];
    const { words, lang } = progressWords(of.language());
    say(words.preparing(grouped(of.count(), lang), Math.round((step / announced) * 100)));
  };
  return {
    get value() {
      return value;
    },
    show,
    stop: () => line?.stop(),
  };
}

interface Line {
  readonly status: HTMLElement;
  draw(value: number | null, isAlone?: boolean): void;
  readonly stop: () => void;
}

function createLine(container: Element, svg: Element): Line {
  const document = container.ownerDocument;
  const make = (name: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, text] of Object.entries(attributes)) element.setAttribute(key, text);
    return element;
  };
  const root = document.createElement("div");
  root.className = "whenline-part whenline-progress";
  const line = make("svg", { viewBox: "0 0 100 1", preserveAspectRatio: "none", "aria-hidden": "true" });
  const done = make("rect", { height: "1", width: "0" });
  line.append(done);
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  root.append(line, status);
  container.insertBefore(root, svg.parentNode === container ? svg : null);
  const undo = adoptSheet(root.getRootNode(), "view", viewRules);
  return {
    status,
    draw: (value, isAlone = false) => {
      line.toggleAttribute("hidden", value === null);
      done.setAttribute("width", String(Math.round((value ?? 0) * 100)));
      status.className = isAlone && value !== null ? "whenline-status" : "whenline-hidden-status";
    },
    stop: () => {
      undo();
      root.remove();
    },
  };
}

/** Not by Intl: it takes as long as a frame until it has its first number. */
function grouped(count: number, lang: string): string {
  const words = wordsFor({ code: lang });
  if (Number.isNaN(count)) return "";
  return words ? formatNumber(count, { words }) : String(count);
}

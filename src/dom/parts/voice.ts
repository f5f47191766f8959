import { addStatus, type Workshop } from "./part.js";

/** What the parts of a view say by themselves: one sentence for each thing that happens, whichever parts have something to say of it. */
export interface Voice {
  readonly say: (text: string) => void;
  /** What was said is no longer so. */
  readonly hush: () => void;
  /** How many sentences have been said. */
  readonly count: () => number;
}

interface Shared extends Voice {
  readonly element: HTMLElement;
  users: number;
}

const voices = new WeakMap<Element, Shared>();

/** The voice of a view, which goes with the last part that uses it. */
export function voiceOf({ backstage, undo }: Pick<Workshop, "backstage" | "undo">): Voice {
  const { container } = backstage;
  const voice = voices.get(container) ?? createVoice(container);
  voices.set(container, voice);
  voice.users++;
  undo.push(() => {
    if (--voice.users > 0) return;
    voice.element.remove();
    voices.delete(container);
  });
  return voice;
}

/** What is said in one go is joined. */
function createVoice(container: Element): Shared {
  const element = addStatus(container, "hidden-status");
  let count = 0;
  let waiting: string[] = [];
  const speak = () => {
    if (waiting.length === 0) return;
    element.textContent = waiting.join(", ");
    waiting = [];
    count++;
  };
  const say = (text: string) => {
    if (text === "") return;
    if (waiting.length === 0) queueMicrotask(speak);
    waiting.push(text);
  };
  const hush = () => {
    waiting = [];
    element.textContent = "";
  };
  return { element, users: 0, say, hush, count: () => count };
}

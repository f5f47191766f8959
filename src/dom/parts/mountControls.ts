import type { TimelineView } from "../timelineView.js";
import { lengthOf } from "../moves.js";
import { createRest } from "../rest.js";
import { addButton, addElement, createPart, listen, type Part, type PartOptions } from "./part.js";
import { voiceOf } from "./voice.js";

/** Milliseconds of a move by button, and until what is in view is said. */
const moveTime = 250;
const quiet = 600;
const factor = 1.6;
const panShare = 0.5;

/**
 * Puts buttons over a drawing for everything that gestures do: earlier, later, zoom in and out, show all; and one that lists keys and
 * gestures, which `?` does too. What is in view is said to screen readers once it rests.
 *
 * @example
 * const view = createTimeline(container, [{ when: "2014", title: "Russia annexes Crimea" }]);
 * const controls = mountControls(view);
 * controls.stop();
 * view.destroy();
 */
export function mountControls(view: TimelineView, options: PartOptions = {}): Part {
  const part = createPart(view, "controls", "before", options);
  const { root, words, backstage, undo } = part;
  const { stage } = backstage;
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", words.controls);
  const move = { duration: moveTime };
  const pan = (share: number) => {
    if (stage.axis) view.panBy(share * lengthOf(stage.axis), move);
  };
  const unless = (isOff: () => boolean, act: () => void) => () => {
    if (!isOff()) act();
  };
  const whole = () => stage.moves.whole;
  // Where a page is read from right to left, these signs are mirrored as letters are.
  const earlier = addButton(
    part,
    root,
    words.earlier,
    "‹",
    unless(whole, () => pan(-panShare)),
  );
  const later = addButton(
    part,
    root,
    words.later,
    "›",
    unless(whole, () => pan(panShare)),
  );
  const zoomOut = addButton(
    part,
    root,
    words.zoomOut,
    "−",
    unless(whole, () => view.zoomBy(1 / factor, undefined, move)),
  );
  const zoomIn = addButton(part, root, words.zoomIn, "+", () => view.zoomBy(factor, undefined, move));
  const fit = addButton(
    part,
    root,
    words.showAll,
    null,
    unless(whole, () => view.fit(move)),
  );
  const help = addHelp(part);
  const update = () => {
    for (const button of [earlier, later, zoomOut, fit]) button.setAttribute("aria-disabled", String(whole()));
    // Without a time there is nothing to come nearer to.
    zoomIn.setAttribute("aria-disabled", String(stage.axis === null));
  };
  undo.push(backstage.on("draw", update));
  sayView(part);
  listen(part, backstage.container, "keydown", (key) => {
    if (!/^[?؟？]$/.test(key.key) || isTyping(key.target)) return;
    key.preventDefault();
    help();
  });
  update();
  return { stop: part.stop };
}

/** Says how many events are in view once that rests: of another stretch of time, or of other groups. */
function sayView(part: ReturnType<typeof createPart>): void {
  const { view, words, undo, document, backstage } = part;
  const voice = voiceOf(part);
  let before = 0;
  const say = () => {
    // What is in view is not all there yet.
    if (view.progress < 1) {
      rest.ask(quiet);
      return;
    }
    // Whoever has said something of the same move has said enough.
    if (voice.count() !== before) return;
    const counts = view.scene?.counts;
    if (counts) voice.say(words.inView(counts.drawn + counts.counted));
  };
  const rest = createRest(say, () => document.defaultView?.performance.now() ?? 0);
  const moved = () => {
    before = voice.count();
    rest.ask(quiet);
  };
  let hidden = backstage.options().hiddenGroups;
  const changed = () => {
    const now = backstage.options().hiddenGroups;
    if (String(now) !== String(hidden)) moved();
    hidden = now;
  };
  undo.push(view.on("viewport", moved), backstage.onData(changed), rest.stop);
}

/** The list of keys, and the button that shows it. Returns the way to go to it by a key, and back again. */
function addHelp(part: ReturnType<typeof createPart>): () => void {
  const { root, words, document } = part;
  const box = document.createElement("div");
  box.className = "whenline-help";
  box.hidden = true;
  box.tabIndex = -1;
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", words.help);
  const list = addElement(box, "dl", "");
  for (const [keys, does] of words.keys) {
    addElement(list, "dt", "", keys);
    addElement(list, "dd", "", does);
  }
  const toggle = () => {
    box.hidden = !box.hidden;
    button.setAttribute("aria-expanded", String(!box.hidden));
  };
  const press = () => {
    cameFrom = button;
    toggle();
  };
  const button = addButton(part, root, words.help, "?", press);
  button.setAttribute("aria-expanded", "false");
  root.append(box);
  let cameFrom: Element | null = button;
  const close = () => {
    toggle();
    ((cameFrom?.isConnected ? cameFrom : button) as HTMLElement).focus();
  };
  const open = () => {
    cameFrom = (root.getRootNode() as Document).activeElement;
    toggle();
    // It is read aloud, and comes into view wherever the reader was.
    box.focus();
  };
  listen(part, root, "keydown", (key) => {
    if (key.key !== "Escape" || box.hidden) return;
    key.preventDefault();
    key.stopPropagation();
    close();
  });
  return () => (box.hidden ? open : close)();
}

function isTyping(target: EventTarget | null): boolean {
  return target !== null && "tagName" in target && /^(INPUT|TEXTAREA|SELECT)$/.test(String(target.tagName));
}

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTimeline } from "../../../src/dom/createTimeline.js";
import { collectGarbage, elementOf, frames, newContainer } from "./page.js";

/** What is held: listeners by target and type, observers that observe, frames that are awaited. */
const held = { listeners: new Map<string, number>(), observed: 0, frames: 0, asked: (): void => undefined };
const undo: (() => void)[] = [];

function patch<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  by: (was: Owner[Name]) => Owner[Name],
): void {
  const was = owner[name];
  owner[name] = by(was);
  undo.push(() => (owner[name] = was));
}

function count(target: EventTarget, type: string, step: number): void {
  const name = `${target.constructor.name} ${type}`;
  held.listeners.set(name, (held.listeners.get(name) ?? 0) + step);
}

beforeAll(() => {
  patch(
    EventTarget.prototype,
    "addEventListener",
    (was) =>
      function (this: EventTarget, ...rest) {
        count(this, rest[0], 1);
        was.apply(this, rest);
      },
  );
  patch(
    EventTarget.prototype,
    "removeEventListener",
    (was) =>
      function (this: EventTarget, ...rest) {
        count(this, rest[0], -1);
        was.apply(this, rest);
      },
  );
  patch(
    ResizeObserver.prototype,
    "observe",
    (was) =>
      function (this: ResizeObserver, ...rest) {
        held.observed++;
        was.apply(this, rest);
      },
  );
  patch(
    ResizeObserver.prototype,
    "disconnect",
    (was) =>
      function (this: ResizeObserver) {
        held.observed--;
        was.apply(this);
      },
  );
  patch(globalThis, "requestAnimationFrame", (was) => (act) => {
    held.frames++;
    held.asked();
    return was.call(globalThis, (time) => {
      held.frames--;
      act(time);
    });
  });
  patch(globalThis, "cancelAnimationFrame", (was) => (frame) => {
    held.frames--;
    was.call(globalThis, frame);
  });
});

afterAll(() => {
  for (const each of undo) each();
});

const data = [
  { id: "a", when: "2001", title: "First" },
  { id: "b", when: "2005/2009", title: "Second" },
];

describe("mounted and destroyed a thousand times", () => {
  test("leaves no node, listener, observer, frame or style sheet", async () => {
    const container = newContainer(400);
    await frames();
    const before = {
      nodes: document.querySelectorAll("*").length,
      listeners: new Map(held.listeners),
      observed: held.observed,
    };
    const ids = new Set<string | undefined>();
    for (let i = 0; i < 1000; i++) {
      const view = createTimeline(container, data, { theme: i % 2 ? "auto" : "dark" });
      if (i === 0) expect(held.listeners).not.toEqual(before.listeners);
      if (i % 100 === 0) {
        elementOf(container, "a").focus();
        container.style.width = `${400 + i}px`;
        await frames(1);
        view.update(data.slice(0, 1));
      }
      if (i > 990) ids.add(view.scene?.id);
      view.destroy();
    }
    await frames();
    expect(document.querySelectorAll("*").length).toBe(before.nodes);
    expect([...held.listeners].filter(([name, number]) => number !== (before.listeners.get(name) ?? 0))).toEqual([]);
    expect(held.observed).toBe(before.observed);
    expect(held.frames).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect(container.childNodes).toHaveLength(0);
    // Ids do not go on counting: two, for two themes.
    expect(ids.size).toBe(2);
  });

  test("a view destroyed before the frame for which it waits draws no more", async () => {
    const container = newContainer(400);
    const view = createTimeline(container, data);
    await frames();
    container.style.width = "700px";
    await new Promise<void>((done) => (held.asked = done));
    expect(held.frames).toBe(1);
    view.destroy();
    expect(held.frames).toBe(0);
    await frames();
    expect(container.childNodes).toHaveLength(0);
    expect(view.scene?.width).toBe(400);
  });

  test("the drawings can be forgotten", async () => {
    const container = newContainer(400);
    const gone: WeakRef<Element>[] = [];
    for (let i = 0; i < 20; i++) {
      const view = createTimeline(container, data, { theme: "auto" });
      gone.push(new WeakRef(container.querySelector("svg")!));
      view.destroy();
    }
    await frames();
    await collectGarbage();
    // The last may still be in a register of this function.
    expect(gone.filter((each) => each.deref()).length).toBeLessThan(2);
  });
});

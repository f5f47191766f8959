import { expect, test } from "vitest";
// The recipe is a script, as notebooks load it.
// @ts-expect-error it has no types
import widget from "../../recipes/anywidget.js";

type Listener = () => void;

/** A model as a notebook gives it. */
function createModel(state: Record<string, unknown>) {
  const listeners = new Map<string, Set<Listener>>();
  const saved: unknown[] = [];
  return {
    saved,
    get: (name: string) => state[name],
    set: (name: string, value: unknown) => {
      state[name] = value;
      for (const listener of listeners.get(`change:${name}`) ?? []) listener();
    },
    save_changes: () => saved.push(state.selected),
    on: (name: string, listener: Listener) => listeners.set(name, new Set([...(listeners.get(name) ?? []), listener])),
    off: (name: string, listener: Listener) => listeners.get(name)?.delete(listener),
    count: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

test("a widget of a notebook draws, follows its model, tells what is selected, and goes", () => {
  const el = document.createElement("div");
  document.body.append(el);
  const model = createModel({ events: [{ id: "a", when: "2014", title: "First" }] });
  const { render } = widget as { render: (given: object) => () => void };
  const stop = render({ model, el });
  expect(el.textContent).toContain("First");
  model.set("events", [{ id: "b", when: "2015", title: "Second" }]);
  expect(el.textContent).toContain("Second");
  el.querySelector("[data-event=b]")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(model.saved).toEqual(["b"]);
  stop();
  expect([el.childElementCount, model.count()]).toEqual([0, 0]);
  el.remove();
});

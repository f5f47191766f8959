import { expect, test, vi } from "vitest";
import { createNextFrame } from "../../../src/dom/nextFrame.js";

function fakeWindow(): { window: Window; draw: () => void; waiting: Map<number, () => void> } {
  const waiting = new Map<number, () => void>();
  let number = 0;
  const window = {
    requestAnimationFrame: (act: () => void) => {
      waiting.set(++number, act);
      return number;
    },
    cancelAnimationFrame: (frame: number) => waiting.delete(frame),
  } as unknown as Window;
  const draw = () => {
    const due = [...waiting.values()];
    waiting.clear();
    for (const act of due) act();
  };
  return { window, draw, waiting };
}

test("createNextFrame(window, act) acts once a frame, however often it is asked", () => {
  const { window, draw } = fakeWindow();
  const act = vi.fn();
  const frame = createNextFrame(window, act);
  frame.ask();
  frame.ask();
  expect(act).not.toHaveBeenCalled();
  draw();
  draw();
  expect(act).toHaveBeenCalledTimes(1);
  frame.ask();
  draw();
  expect(act).toHaveBeenCalledTimes(2);
});

test("createNextFrame(window, act) can be stopped, asked or not", () => {
  const { window, draw, waiting } = fakeWindow();
  const act = vi.fn();
  const frame = createNextFrame(window, act);
  frame.stop();
  frame.ask();
  frame.stop();
  draw();
  expect([act.mock.calls.length, waiting.size]).toEqual([0, 0]);
});

test("createNextFrame(null, act) never acts", () => {
  const act = vi.fn();
  const frame = createNextFrame(null, act);
  frame.ask();
  frame.stop();
  expect(act).not.toHaveBeenCalled();
});

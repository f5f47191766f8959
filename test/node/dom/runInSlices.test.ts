import { expect, test, vi } from "vitest";
import { runInSlices } from "../../../src/dom/slices/runInSlices.js";

/** A window whose messages and frames come when they are told to. */
function fakeWindow() {
  const messages: (() => void)[] = [];
  const frames = new Map<number, () => void>();
  let number = 0;
  class MessageChannel {
    readonly port1 = { onmessage: (): void => undefined, close: () => undefined };
    readonly port2 = { postMessage: () => messages.push(() => this.port1.onmessage()) };
  }
  const window = {
    MessageChannel,
    requestAnimationFrame: (act: () => void) => {
      frames.set(++number, act);
      return number;
    },
    cancelAnimationFrame: (frame: number) => frames.delete(frame),
  } as unknown as Window & typeof globalThis;
  const frame = () => {
    const due = [...frames.values()];
    frames.clear();
    for (const act of due) act();
  };
  return { window, frames, frame, work: () => messages.splice(0).forEach((act) => act()) };
}

/** Work that is done after so many slices, and what is said after each. */
function slicesOf(count: number) {
  let left = count;
  return { advance: () => --left === 0, after: vi.fn<(done: boolean) => boolean>() };
}

test("runInSlices(window, work, after) goes on, slice after slice, until all is done", () => {
  const { window, frames, work } = fakeWindow();
  const { after, ...job } = slicesOf(3);
  runInSlices(window, job, after);
  for (let i = 0; i < 5; i++) work();
  expect(after.mock.calls).toEqual([[false], [false], [true]]);
  expect(frames.size).toBe(0);
});

test("runInSlices(window, work, after) rests until what is to be seen is on the screen", () => {
  const { window, frame, work } = fakeWindow();
  const { after, ...job } = slicesOf(3);
  after.mockReturnValueOnce(true);
  runInSlices(window, job, after);
  for (let i = 0; i < 3; i++) work();
  expect(after).toHaveBeenCalledTimes(1);
  frame();
  work();
  expect(after).toHaveBeenCalledTimes(1);
  frame();
  for (let i = 0; i < 3; i++) work();
  expect(after).toHaveBeenCalledTimes(3);
});

test("runInSlices(window, work, after) goes on where there are no frames", () => {
  vi.useFakeTimers();
  try {
    const { window, work } = fakeWindow();
    const { after, ...job } = slicesOf(2);
    after.mockReturnValue(true);
    runInSlices(window, job, after);
    work();
    vi.advanceTimersByTime(1000);
    work();
    expect(after).toHaveBeenCalledTimes(2);
  } finally {
    vi.useRealTimers();
  }
});

test("what runInSlices returns ends the work, at rest too, and leaves no frame", () => {
  const { window, frames, frame, work } = fakeWindow();
  const { after, ...job } = slicesOf(9);
  after.mockReturnValue(true);
  const stop = runInSlices(window, job, after);
  work();
  stop();
  expect(frames.size).toBe(0);
  frame();
  work();
  expect(after).toHaveBeenCalledTimes(1);
});

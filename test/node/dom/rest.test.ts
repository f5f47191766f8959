import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRest } from "../../../src/dom/rest.js";

const clock = () => performance.now();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("acts once, so long after it was last asked for, with two timers for a hundred questions", () => {
  const act = vi.fn();
  const timers = vi.spyOn(globalThis, "setTimeout");
  const rest = createRest(act, clock);
  for (let frame = 0; frame < 100; frame++) {
    rest.ask(150);
    vi.advanceTimersByTime(1);
  }
  vi.advanceTimersByTime(148);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3);
  expect([act.mock.calls.length, timers.mock.calls.length]).toEqual([1, 2]);
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledOnce();
});

test("may be asked for sooner than before, or later, and again once it has acted", () => {
  const act = vi.fn();
  const rest = createRest(act, clock);
  rest.ask(450);
  rest.ask(150);
  vi.advanceTimersByTime(151);
  expect(act).toHaveBeenCalledTimes(1);
  rest.ask(150);
  rest.ask(450);
  vi.advanceTimersByTime(400);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60);
  expect(act).toHaveBeenCalledTimes(2);
});

test("stopped, it does nothing and leaves no timer", () => {
  const act = vi.fn();
  const rest = createRest(act, clock);
  rest.ask(10);
  rest.stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(100);
  expect(act).not.toHaveBeenCalled();
});

import { afterEach, expect, test, vi } from "vitest";
import { createProgress } from "../../../src/dom/slices/progress.js";
import { newContainer } from "./page.js";

afterEach(() => vi.restoreAllMocks());

test("progress of what is over soon is neither shown nor announced, though there was more to do before", () => {
  const clock = vi.spyOn(performance, "now").mockReturnValue(0);
  const container = newContainer(300);
  const svg = container.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  const told: number[] = [];
  const progress = createProgress(container, svg, {
    count: () => 10_000,
    language: () => "en",
    isDrawn: () => true,
    tell: (share) => told.push(share),
  });
  const said = () => container.querySelector("[role=status]")?.textContent;
  const isLineShown = () => container.querySelector(".whenline-progress svg")?.hasAttribute("hidden") === false;
  const at = (time: number, share: number | null) => {
    clock.mockReturnValue(time);
    progress.show(share);
    return [said(), isLineShown()];
  };
  expect(at(0, 0.1)).toEqual([undefined, false]);
  expect(at(400, 0.6)).toEqual([expect.stringMatching(/10,000/), true]);
  expect(at(450, null)).toEqual(["10,000 events are ready", false]);
  container.querySelector("[role=status]")!.textContent = "";
  expect(at(1000, 0.1)).toEqual(["", false]);
  expect(at(1200, 0.6)).toEqual(["", false]);
  expect(at(1250, null)).toEqual(["", false]);
  expect(at(2000, 0.1)).toEqual(["", false]);
  expect(at(2400, 0.6)).toEqual([expect.stringMatching(/10,000/), true]);
  expect(told).toEqual([0.1, 0.6, 1, 0.1, 0.6, 1, 0.1, 0.6]);
  progress.stop();
});

test("progress is announced no oftener than a sentence takes", () => {
  const clock = vi.spyOn(performance, "now").mockReturnValue(0);
  const container = newContainer(300);
  const svg = container.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  const rest = { count: () => 10_000, language: () => "en", isDrawn: () => true, tell: () => undefined };
  const progress = createProgress(container, svg, rest);
  const said = [0, 400, 700, 1200, 2000, 2100].map((time, step) => {
    clock.mockReturnValue(time);
    progress.show(step / 6);
    return /\d+ %/.exec(container.querySelector("[role=status]")?.textContent ?? "")?.[0];
  });
  expect(said).toEqual([undefined, "0 %", "0 %", "0 %", "50 %", "50 %"]);
  progress.stop();
});

import type { CDPSession, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "../../security/serve.js";

let served: Served;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  served = await serve("scroll.ts");
  ({ page } = await served.open(false));
  session = await page.context().newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 });
  await page.waitForFunction(() => document.querySelectorAll("when-line").length === 2);
  await page.waitForTimeout(300);
}, 120_000);
afterAll(() => served.close());

/** Brings a timeline to the top of the window; where its middle is. */
async function goTo(selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted)!;
    element.scrollIntoView({ block: "start" });
    const { left, width, top, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: Math.min(350, top + height / 2) };
  }, selector);
}

const scrolled = () => page.evaluate(() => scrollY);

const places = ["#across", "#down", "#element-across", "#element-down", "#across .whenline-overview"];

describe("a long page scrolls on", () => {
  test.each(places)("under a plain wheel over %s", async (selector) => {
    const { x, y } = await goTo(selector);
    const before = await scrolled();
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 240);
    await expect.poll(async () => (await scrolled()) - before).toBe(240);
  });

  test.each(places)("under a finger that swipes over %s", async (selector) => {
    const { x, y } = await goTo(selector);
    const before = await scrolled();
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y: at }] });
    await touch("touchStart", y);
    for (let step = 1; step <= 20; step++) {
      await touch("touchMove", y - step * 10);
      await page.waitForTimeout(8);
    }
    await touch("touchEnd", y - 200);
    await page.waitForTimeout(50);
    expect((await scrolled()) - before).toBeGreaterThan(120);
  });
});

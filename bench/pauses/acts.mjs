/** What a reader and a page do, one after the other, with a view of very many events. */
import { domain } from "../peers/data.mjs";

const day = 86_400_000;
const length = domain.end - domain.start;
const at = (share) => domain.start + share * length;

const act = (name, doing, prepare) => ({ name, act: doing, prepare });
const run =
  (...args) =>
  (page) =>
    page.evaluate((all) => window.pauses.run(...all), args);
const press = (key) => (page) => page.keyboard.press(key);
const focus = (selector) => (page) => page.focus(selector);
const clickOn = (selector) => async (page) => {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  await page.mouse.click(box.x + Math.min(8, box.width / 2), box.y + box.height / 2);
};
const inTurn =
  (...all) =>
  async (page) => {
    for (const each of all) await each(page);
  };
const wait = (milliseconds) => (page) => page.waitForTimeout(milliseconds);
const settle = (page) => page.evaluate(() => window.pauses.settle());

/** A word typed letter by letter, each with its answer before the next. */
const typed = (word, says) =>
  [...word].map((letter, index) =>
    act(`search: ${says}, "${word.slice(0, index + 1)}"`, press(letter), index === 0 ? focus("input") : undefined),
  );
const cleared = act("search: cleared", press("Escape"), focus("input"));

const event = ".whenline-event .whenline-hit";
const button = (part, number) => `.whenline-${part} > .whenline-button:nth-of-type(${number})`;

const keys = (where) =>
  [
    "ArrowRight",
    "ArrowLeft",
    "ArrowDown",
    "ArrowUp",
    "PageDown",
    "PageUp",
    "End",
    "ArrowLeft",
    "Home",
    "ArrowRight",
  ].map((key) => act(`key ${key}, ${where}`, press(key)));

/** Drags from one share of the strip's width to another, in steps. */
const drag = (selector, from, to) => async (page) => {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const box = await page.locator(selector).boundingBox();
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + from * box.width, y);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++)
    await page.mouse.move(box.x + (from + ((to - from) * step) / 12) * box.width, y);
  await page.mouse.up();
};
const wheel = (delta, times) => async (page) => {
  await page.locator("svg.whenline").scrollIntoViewIfNeeded();
  const box = await page.locator("svg.whenline").boundingBox();
  await page.mouse.move(box.x + box.width * 0.4, box.y + 100);
  await page.keyboard.down("Control");
  for (let step = 0; step < times; step++) {
    await page.mouse.wheel(0, delta);
    await page.waitForTimeout(30);
  }
  await page.keyboard.up("Control");
};

const table = "summary";
const pages = (which) => `.whenline-pages button:nth-of-type(${which})`;

export const mounting = act("first paint and planning", (page) => page.evaluate(() => window.pauses.mount()));

export const acts = [
  act("outline of groups appears", inTurn(wait(600), settle)),
  act("outline: key ArrowRight", press("ArrowRight"), focus(".whenline-outline [tabindex='0']")),
  act("outline: key ArrowDown", press("ArrowDown")),
  act("outline: key End", press("End")),
  act("outline: key Enter", inTurn(press("Enter"), wait(900))),
  act("outline: key Escape", inTurn(press("Escape"), wait(900))),
  act("pointer over the drawing", async (page) => {
    const box = await page.locator("svg.whenline").boundingBox();
    for (let step = 0; step < 20; step++) await page.mouse.move(box.x + 100 + step * 40, box.y + 60 + step * 10);
  }),
  act("an event clicked", clickOn(event)),
  act("key Escape", press("Escape")),
  ...keys("all in view"),
  act("toSvg, later", run("toSvg")),
  act("description read", run("describe")),
  act("state read", run("state")),
  act("wheel: in", wheel(-240, 12)),
  act("wheel: out", wheel(240, 12)),
  act("zoom to a month", run("zoomTo", at(0.4), at(0.4) + 30 * day)),
  act("an event clicked in a month", clickOn(event)),
  ...keys("a month in view"),
  act("all shown", run("fit")),
  act("zoom to an event", run("reveal")),
  act("an event selected by id", run("select")),
  act("all shown again", run("fit")),
  ...typed("zq", "none"),
  cleared,
  ...typed("harbour", "very many"),
  act("search: next match", press("Enter")),
  act("search: next match again", press("Enter")),
  act("search: previous match", press("Shift+Enter")),
  act("search: first letters taken back", inTurn(press("Backspace"), press("Backspace"))),
  cleared,
  ...typed("mine harbour treaty", "few").slice(-8),
  act(
    "search: typed without rest",
    (page) => page.keyboard.type("bridge opened"),
    inTurn(focus("input"), press("Escape")),
  ),
  act("search: previous match, at first", press("Shift+Enter")),
  cleared,
  act("filter: a group off", clickOn(button("filter", 1))),
  act("story: next, a group off", clickOn(button("story", 2))),
  act("story: next again, a group off", clickOn(button("story", 2))),
  act("story: previous, a group off", clickOn(button("story", 1))),
  act("key ArrowRight, a group off", press("ArrowRight"), clickOn(event)),
  act("key End, a group off", press("End")),
  act("search: very many, a group off", press("a"), focus("input")),
  act("search: next match, a group off", press("Enter")),
  cleared,
  act("table opened, a group off", clickOn(table)),
  act("table closed, a group off", clickOn(table)),
  act("filter: the group on", clickOn(button("filter", 1))),
  act("legend: a group off", clickOn("[data-group]")),
  act("legend: the group on", clickOn("[data-group]")),
  act("story: next", clickOn(button("story", 2))),
  act("story: next again", clickOn(button("story", 2))),
  act("story: previous", clickOn(button("story", 1))),
  act("key Escape after the story", press("Escape")),
  act("zoom to a year", run("zoomTo", at(0.4), at(0.42))),
  act("overview: dragged", drag(".whenline-overview svg", 0.41, 0.7)),
  act("overview: key", press("ArrowLeft"), focus(".whenline-overview svg")),
  act("all shown once more", run("fit")),
  act("table opened", clickOn(table)),
  act("table: next page", clickOn(pages(2))),
  act("table: next page again", clickOn(pages(2))),
  act("table: an event", clickOn(".whenline-rows button")),
  act("table closed", clickOn(table)),
  act("resize", run("width", 900)),
  act("resize back", run("width", 1200)),
  act("theme dark", run("update", { theme: "dark" })),
  act("theme light", run("update", { theme: "light" })),
  act("down", run("update", { orientation: "vertical" })),
  act("down: key ArrowDown", press("ArrowDown"), clickOn(event)),
  act("down: wheel", wheel(-240, 6)),
  act("across, lanes by group", run("update", { orientation: "horizontal", lanes: "group" })),
  act("destroyed", run("destroy")),
];

/** Done while nothing is ready yet: each in a page of its own, as soon as something is drawn. */
export const early = [
  act("at once: toSvg", run("toSvg")),
  act("early: toSvg", run("toSvg")),
  act("early: key ArrowRight", press("ArrowRight"), clickOn(event)),
  act("early: key End", press("End"), clickOn(event)),
  act("early: search", inTurn(focus("input"), press("b"), press("r"))),
  act("early: story", clickOn(button("story", 2))),
  act("early: table", clickOn(table)),
  act("early: an event selected by id", run("select")),
  act("early: a group off", clickOn(button("filter", 1))),
  act("early: destroyed", run("destroy")),
];

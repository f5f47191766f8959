/** What a reader and an app do to the page, and what must be there after it. */
import assert from "node:assert/strict";

const live = '#root [data-event="meet"][role="button"]';

/** In StrictMode, where React mounts everything twice. */
export async function checkStrict(page) {
  await page.waitForSelector(live, { state: "attached", timeout: 20_000 });
  assert.match(await page.evaluate(() => window.app.version), /^18\./);
  assert.deepEqual(await look(page), { drawings: 1, events: 3, selected: "none", inView: null });
  await checkSelection(page);
  await checkData(page);
  await checkEnd(page);
}

/** Without StrictMode the nodes that the server has written stay. */
export async function checkPlain(page) {
  await page.waitForSelector(live, { state: "attached", timeout: 20_000 });
  assert.ok(await page.evaluate(() => document.querySelector("#root svg") === window.app.written));
  await checkSelection(page);
  await checkData(page);
  await checkEnd(page);
}

function look(page) {
  return page.evaluate(() => ({
    drawings: document.querySelectorAll("svg").length,
    events: new Set([...document.querySelectorAll("svg [data-event]")].map(({ dataset }) => dataset.event)).size,
    selected: document.querySelector("#selected").textContent,
    inView: window.app.view.current.selected,
  }));
}

/** The prop selects; the reader's click tells the app. */
async function checkSelection(page) {
  await page.evaluate(() => window.app.setSelected("suspended"));
  await settle(page);
  assert.deepEqual(await look(page), { drawings: 1, events: 3, selected: "suspended", inView: "suspended" });
  await page.click('#root [data-event="baku"]');
  await settle(page);
  assert.deepEqual(await look(page), { drawings: 1, events: 3, selected: "baku", inView: "baku" });
  await page.evaluate(() => window.app.setSelected(null));
  await settle(page);
  assert.deepEqual(await look(page), { drawings: 1, events: 3, selected: "none", inView: null });
}

/** Data anew leaves as many nodes as there were, in the drawing that is there. */
async function checkData(page) {
  await page.evaluate(() => (window.app.drawing = document.querySelector("svg")));
  const count = () => page.evaluate(() => document.querySelectorAll("*").length);
  const before = await count();
  await page.evaluate(() => window.app.setData(window.app.talks.map((talk) => ({ ...talk }))));
  await settle(page);
  assert.equal(await count(), before);
  await page.evaluate(() =>
    window.app.setData([...window.app.talks, { id: "helsinki", when: "2018-06", title: "A meeting in Helsinki" }]),
  );
  await settle(page);
  assert.equal((await look(page)).events, 4);
  await page.evaluate(() => window.app.setData(window.app.talks));
  await settle(page);
  assert.equal(await count(), before);
  assert.ok(await page.evaluate(() => document.querySelector("svg") === window.app.drawing));
}

async function checkEnd(page) {
  await page.evaluate(() => window.app.unmount());
  await settle(page);
  const left = await page.evaluate(() => ({
    nodes: document.querySelector("#root").childNodes.length,
    inBody: [...document.body.children].map(({ localName }) => localName),
    sheets: document.adoptedStyleSheets.length + document.querySelectorAll("style").length,
    view: window.app.view.current,
  }));
  assert.deepEqual(left, { nodes: 0, inBody: ["div", "script"], sheets: 0, view: null });
}

/** Two frames: React's work, and the view's. */
function settle(page) {
  return page.evaluate(
    () => new Promise((done) => window.requestAnimationFrame(() => window.requestAnimationFrame(() => done()))),
  );
}

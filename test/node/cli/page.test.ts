import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../browser.js";
import { dataWith } from "../../security/dataWith.js";
import { payloads } from "../../security/payloads.js";
import { bundleProgram, type Program } from "./program.js";

let program: Program;
let browser: Browser;
const file = (name: string): string => join(program.folder, name);
const title = "A </script><script>alert(1)</script> <!-- \u2028 & 'b' \"c\"";

beforeAll(async () => {
  program = await bundleProgram();
  const { executablePath, env, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, env, args: [...args] });
  const events = [
    { when: "2014", title, url: "https://example.org/a", sources: [{ url: "https://example.org/b" }] },
    { when: "2017-02-16", title: "Baku" },
  ];
  writeFileSync(file("events.json"), JSON.stringify({ title, events }));
}, 120_000);
afterAll(async () => {
  await browser.close();
  program.remove();
});

/** Opens a page from the disk, and keeps what goes wrong and what it asks for. */
async function open(name: string, options: { javaScriptEnabled?: boolean; colorScheme?: "dark" } = {}, hash = "") {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 }, ...options });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => faults.push(message.text()));
  page.on("request", (request) => faults.push(...(request.url().startsWith("file:") ? [] : [request.url()])));
  page.on("dialog", (dialog) => faults.push(dialog.message()));
  await page.goto(`${pathToFileURL(file(name)).href}${hash}`);
  return { page, faults };
}

describe("an HTML page from the command line", () => {
  test("has very many plain events in columns, and shows them live as it drew them", async () => {
    const rows = Array.from(
      { length: 6000 },
      (_, index) => `${1900 + (index % 120)}-0${1 + (index % 9)},Event ${index},g${index % 3}`,
    );
    writeFileSync(file("many.csv"), ["date,title,group", ...rows].join("\n"));
    expect(await program.run(["render", "many.csv", "-o", "many.html"])).toMatchObject({ status: 0, stderr: "" });
    const { page, faults } = await open("many.html");
    const data = JSON.parse((await page.locator("#timeline-data").textContent())!) as { timeline: { events: object } };
    expect(Object.keys(data.timeline.events)).toEqual(["when", "titles", "group"]);
    await page.waitForSelector("#timeline [data-event][role=button]", { state: "attached" });
    const summary = await page.locator("#timeline > svg[role=group] > desc").textContent({ timeout: 4000 });
    expect(summary).toMatch(/^6000 events, January 1900 – /);
    expect(await page.locator("#timeline .whenline-legend-entry", { hasText: "g1" }).count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each([
    ["few", 3],
    ["very many", 6000],
  ])("an address tells what is chosen, by the id that the file gave: %s events", async (_, count) => {
    const rows = Array.from(
      { length: count },
      (__, index) => `n${index},${1900 + (index % 3)}-0${1 + (index % 9)},E${index}`,
    );
    writeFileSync(file("ids.csv"), ["id,date,title", ...rows].join("\n"));
    expect(await program.run(["render", "ids.csv", "-o", "ids.html"])).toMatchObject({ status: 0, stderr: "" });
    const { page, faults } = await open("ids.html", {}, "#selected=n2");
    await page.waitForSelector('#timeline [data-event="n2"][aria-pressed=true]');
    await page.locator('#timeline [data-event="n2"]').press("Escape");
    await page.waitForFunction(() => !location.hash.includes("n2"));
    await page.evaluate(() => (location.hash = "selected=n2"));
    await page.waitForSelector('#timeline [data-event="n2"][aria-pressed=true]');
    expect(faults).toEqual([]);
    await page.close();
  });

  test("says that very many events leave their data out, which only a live page has", async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `${1900 + (index % 99)},E${index},high`);
    writeFileSync(file("data.csv"), ["date,title,severity", ...rows].join("\n"));
    const live = await program.run(["render", "data.csv", "-o", "data.html"]);
    expect([live.status, live.stderr.slice(0, 51)]).toEqual([0, "data.csv not-written not written: data of events, o"]);
    expect(await program.run(["render", "data.csv", "-o", "data.html", "--static"])).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  test.each([
    ["light", []],
    ["auto", ["--theme", "auto"]],
    ["German", ["--locale", "de", "--theme", "auto"]],
    ["Arabic", ["--locale", "ar"]],
  ])("is live when it is opened from the disk, within its policy: %s", async (_, more) => {
    expect(await program.run(["render", "events.json", "-o", "page.html", ...more])).toMatchObject({
      status: 0,
      stderr: "",
    });
    const { page, faults } = await open("page.html");
    expect(await page.locator("#timeline svg").count()).toBe(1);
    expect(await page.locator("#timeline [data-event][role=button]").count()).toBe(2);
    expect(await page.locator("td", { hasText: "alert(1)" }).count()).toBe(1);
    expect(await page.evaluate(() => document.querySelector("svg")?.getBoundingClientRect().width)).toBe(768);
    const [file] = await Promise.all([page.waitForEvent("download"), page.click(".whenline-export-png")]);
    expect(file.suggestedFilename()).toBe("timeline.png");
    expect(faults).toEqual([]);
    await page.close();
  });

  test("shows its picture where no script runs", async () => {
    const { page, faults } = await open("page.html", { javaScriptEnabled: false });
    expect(await page.locator("#timeline svg[role='graphics-document document']").count()).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each([
    ["live", []],
    ["static", ["--static"]],
  ])("A8 has every event in a table, which opens without a script: %s", async (_, more) => {
    await program.run(["render", "events.json", "-o", "table.html", ...more]);
    const { page, faults } = await open("table.html", { javaScriptEnabled: false });
    expect(await page.locator("table tbody tr").first().isVisible()).toBe(false);
    await page.locator("summary").click();
    const rows = page.locator("table tbody tr");
    expect(await rows.count()).toBe(2);
    expect([await rows.nth(0).isVisible(), await rows.nth(1).isVisible()]).toEqual([true, true]);
    expect(await rows.allTextContents()).toEqual([expect.stringContaining("2014"), expect.stringContaining("Baku")]);
    expect(await page.locator("table caption").textContent()).toContain("</script><script>alert(1)</script> <!--");
    expect(await page.locator("table thead th[scope=col]").count()).toBeGreaterThan(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("has a policy that names each style and script by its hash, and allows no others", async () => {
    await program.run(["render", "events.json", "-o", "page.html"]);
    const html = readFileSync(file("page.html"), "utf8");
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = ""]) => code);
    expect(scripts).toHaveLength(2);
    for (const script of scripts) expect(policy).toContain(createHash("sha256").update(script).digest("base64"));
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  test("is dark with the reader's page, and light on paper", async () => {
    await program.run(["render", "events.json", "-o", "page.html", "--theme", "auto"]);
    const { page } = await open("page.html", { colorScheme: "dark" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe("rgb(21, 23, 28)");
    await page.emulateMedia({ media: "print" });
    expect(await paper()).toBe("rgb(255, 255, 255)");
    await page.close();
  });

  test("shows what is known of an event on a card, with its picture and no other", async () => {
    const image = (url: string) => ({ url, alt: "A map" });
    const events = [
      { id: "a", when: "2014", title: "Here", description: "By the sea.", image: image("map.svg") },
      { id: "b", when: "2016", title: "There", image: image("https://example.org:8080/a;b/map.png?x") },
      { id: "c", when: "2018", title: "Nowhere", image: image("https://exam'ple;x.org/map.png") },
    ];
    writeFileSync(file("cards.json"), JSON.stringify(events));
    writeFileSync(file("map.svg"), '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>');
    await program.run(["render", "cards.json", "-o", "cards.html"]);
    const html = readFileSync(file("cards.html"), "utf8");
    expect(/img-src [^;"]*/.exec(html)?.[0]).toBe("img-src data: blob: 'self' https://example.org:8080");
    const { page, faults } = await open("cards.html");
    await page.click('#timeline [data-event="a"]');
    expect(await page.locator(".whenline-card").textContent()).toContain("By the sea.");
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>(".whenline-card img")?.naturalWidth === 40,
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  test("in a frame, it tells the page around it how high it is", async () => {
    await program.run(["render", "events.json", "-o", "page.html"]);
    writeFileSync(
      file("around.html"),
      `<!doctype html><iframe src="page.html" width="700" height="50"></iframe><script>
      const frame = document.querySelector("iframe");
      addEventListener("message", ({ data, source }) => {
        if (source === frame.contentWindow && data?.type === "whenline-height") frame.height = data.height;
      });</script>`,
    );
    const { page, faults } = await open("around.html");
    const frame = page.frame({ url: /page\.html/ })!;
    const gap = () =>
      frame.evaluate(() => document.documentElement.getBoundingClientRect().height - window.innerHeight);
    await expect.poll(gap).toBe(0);
    const before = await frame.evaluate(() => window.innerHeight);
    await frame.click("summary");
    await expect.poll(() => frame.evaluate(() => window.innerHeight)).toBeGreaterThan(before);
    await frame.click("summary");
    await expect.poll(() => frame.evaluate(() => window.innerHeight)).toBe(before);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("static, it has no script at all", async () => {
    await program.run(["render", "events.json", "-o", "static.html", "--static"]);
    const html = readFileSync(file("static.html"), "utf8");
    expect(html).not.toContain("<script>");
    expect(html).not.toContain("script-src");
    const { page, faults } = await open("static.html");
    expect(await page.locator("svg").count()).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("static and long, it is printed in parts that are cut between events", async () => {
    const events = Array.from({ length: 60 }, (_, index) => ({
      when: String(1900 + index),
      title: `Talk ${String(index)}.`,
    }));
    writeFileSync(file("long.json"), JSON.stringify(events));
    await program.run(["render", "long.json", "-o", "long.html", "--static", "--orientation", "vertical"]);
    const { page, faults } = await open("long.html");
    const shown = (selector: string) => page.locator(selector).first().isVisible();
    expect([await shown("#timeline"), await shown(".parts")]).toEqual([true, false]);
    await page.emulateMedia({ media: "print" });
    expect([await shown("#timeline"), await shown(".parts")]).toEqual([false, true]);
    const parts = await page.locator(".parts svg").allTextContents();
    expect(parts.length).toBeGreaterThan(1);
    for (const { title } of events) expect(parts.filter((part) => part.includes(title))).toHaveLength(1);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe("an HTML page of words that want to be markup", () => {
  /** The same data as many times as there are words, with ids and groups of their own. */
  const dataOf = (words: readonly string[]) => {
    const all = words.map((word) => dataWith(word) as { groups: unknown[]; eras: unknown[]; events: unknown[] });
    const [first] = all;
    return {
      ...first,
      groups: all.flatMap(({ groups }) => groups),
      eras: all.flatMap(({ eras }) => eras),
      events: all.flatMap(({ events }) => events),
    };
  };

  async function kindsFor(words: readonly string[], more: readonly string[]) {
    writeFileSync(file("words.json"), JSON.stringify(dataOf(words)));
    await program.run(["render", "words.json", "-o", "words.html", ...more]);
    const { page, faults } = await open("words.html");
    // The outline of so many events comes a moment after the picture, and takes the tab stop: compared is what has come to rest.
    if (more.length === 0) await page.waitForFunction(() => !document.querySelector("#timeline svg [tabindex]"));
    const found = await page.evaluate(() => ({
      kinds: [...document.querySelectorAll("*")].flatMap((each) => [
        each.localName,
        ...each.getAttributeNames().map((name) => `${each.localName} ${name}`),
      ]),
      text: document.querySelector("table")?.textContent ?? "",
      hit: "hit" in globalThis,
    }));
    await page.close();
    return { ...found, faults };
  }

  test.each([
    ["live", []],
    ["without a script", ["--static"]],
  ])("runs nothing and adds nothing, and its table has all of them: %s", { timeout: 240_000 }, async (_, more) => {
    const parts = Array.from({ length: 3 }, (_, part) => payloads.filter((_, index) => index % 3 === part));
    const plain = await kindsFor(
      parts[0]?.map((payload, index) => `${"w".repeat(Math.min(60, payload.length))}${String(index)}`) ?? [],
      more,
    );
    const usual = new Set(plain.kinds);
    for (const words of parts) {
      const { kinds, text, hit, faults } = await kindsFor(words, more);
      expect([...new Set(kinds.filter((kind) => !usual.has(kind)))]).toEqual([]);
      expect(hit).toBe(false);
      expect(faults).toEqual([]);
      const seen = (word: string) => text.includes(word.replace(/\s+/g, " ").trim());
      expect(words.filter((word) => /^[ -~]+$/.test(word) && !seen(word))).toEqual([]);
    }
  });
});

import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { readAny } from "whenline/formats";
import "../../../examples/site.css";
import "../../../examples/editor/tools.css";
import "../../../examples/playground/playground.css";
import html from "../../../examples/playground/index.html?raw";
import { mountPlayground } from "../../../examples/playground/mountPlayground.js";
import { longText } from "../../../examples/playground/readElsewhere.js";
import { samples } from "../../../examples/playground/samples.js";
import { emulate } from "../dom/page.js";

let stop: () => void;

beforeEach(async () => {
  document.documentElement.lang = "en";
  document.title = "Playground";
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...parsed.body.children);
  stop = mountPlayground(document);
  await expect.poll(status).toMatch(/^Read as CSV/);
});

afterEach(async () => {
  stop();
  document.body.replaceChildren();
  await emulate();
});

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

const status = () => find("#status").textContent;
const source = () => find("#source") as HTMLTextAreaElement;
const drawn = () => document.querySelectorAll("#drawing [data-event][role=button]");
const choose = (id: string, value: string) => userEvent.selectOptions(find(`#${id}`), value);

describe("the playground", () => {
  for (const { id, title } of samples) {
    test(`draws the sample of ${title}`, async () => {
      if (id !== "csv") await choose("sample", id);
      await expect.poll(status).toMatch(new RegExp(`^Read as ${title.slice(0, 4)}`, "i"));
      expect(drawn().length).toBeGreaterThan(1);
    });
  }

  test("draws what is typed, and says of which format it is", async () => {
    await userEvent.fill(source(), "date;title\n2014;War\n2016;Peace");
    await expect.poll(status).toBe("Read as CSV or TSV: 2 events, 0 problems.");
    expect([...drawn()].map((each) => each.getAttribute("aria-label")).join()).toMatch(/War.*Peace/);
    await userEvent.fill(source(), "The war ended in 1918.");
    await expect.poll(status).toMatch(/^Read as prose: 1 event.*editor/);
  });

  test("a problem leads to its place in the text", async () => {
    const [problem] = document.querySelectorAll<HTMLElement>("#problems button");
    expect(problem?.textContent).toMatch(/^line 9, column 1 .*some day/);
    problem!.focus();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(source());
    const { value, selectionStart, selectionEnd } = source();
    expect(value.slice(selectionStart, selectionEnd)).toBe("some day");
  });

  test("the format can be set by hand", async () => {
    await choose("way", "json");
    await expect.poll(status).toMatch(/^Read as JSON: 0 events, 1 problem/);
  });

  test("options change the drawing; one that is not allowed says so and changes nothing", async () => {
    await userEvent.fill(find("#width"), "500");
    const width = () => find("#drawing svg, #drawing").querySelector("svg")?.getBoundingClientRect().width;
    await expect.poll(width).toBe(500);
    await userEvent.fill(find("#width"), "5");
    await expect.poll(() => find("#option-problem").textContent).toMatch(/^invalid width: "5"; expected/);
    expect(width()).toBe(500);
    await choose("locale", "de");
    await userEvent.fill(find("#width"), "");
    await expect.poll(() => find("#drawing").textContent).toContain("März");
    expect(find("#option-problem").textContent).toBe("");
  });

  test("a file that is dropped is read", async () => {
    const data = new DataTransfer();
    data.items.add(new File(["date,title\n1999,Dropped\n2000,Two"], "a.csv"));
    find("#drop").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    await expect.poll(status).toBe("Read as CSV or TSV: 2 events, 0 problems.");
    expect(source().value).toContain("Dropped");
  });

  /** A file of each format that has no sample here, with a flaw or a thing that a timeline does not hold. */
  const walked: Readonly<Record<string, readonly [text: string, events: number, problem: string]>> = {
    "vis-timeline": ['[{"content":"Baku","start":"2017-02-16"},{"content":"no start"}]', 1, "missing-date"],
    Markwhen: ["title: Talks\n\n# Baku\n02/16/2017: They meet #a\nafter !x 3 days: Later\n", 1, "unreadable-date"],
    "JSON-LD": [
      '<html><script type="application/ld+json">{"@type":"Event","name":"A","startDate":"2014","offers":1}</script>',
      1,
      "not-kept",
    ],
    SIMILE: ['<data><event start="44 BC" title="Ides"/><event start="soon" title="B"/></data>', 1, "unreadable-date"],
    PeriodO: ['{"type":"Period","label":"Iron Age","start":{"in":{"year":"-1199"}},"sameAs":"x"}', 1, "not-kept"],
    GDELT: ["GLOBALEVENTID,SQLDATE,EventCode\n1,20170216,040\n2,20170231,190\n", 1, "impossible-date"],
    Preceden: [
      "Layer Name,Event Name,Event Start Date\nTalks,Baku,2017-02-16\nTalks,Riga,soon\n",
      1,
      "unreadable-date",
    ],
    "a list of dates": ["title: Talks\n2014-01: They meet\nc. 2015: Again\nsoon: Never\n", 2, "unreadable-date"],
    "CSV or TSV": ["date\ttitle\n16 Feb 2017\tBaku\nsoon\tRiga\n", 1, "unreadable-date"],
  };

  test("every format is read when it is pasted and when it is dropped, with its problems at their lines", async () => {
    for (const [title, [text, events, code]] of Object.entries(walked)) {
      const drop = (): Promise<void> => {
        const data = new DataTransfer();
        data.items.add(new File([text], "file"));
        find("#drop").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
        return Promise.resolve();
      };
      for (const put of [() => userEvent.fill(source(), text), drop]) {
        source().value = "";
        await put();
        await expect.poll(status).toMatch(new RegExp(`^Read as ${title}.*: ${String(events)} events?, 1 problem\\.$`));
        expect(drawn().length, title).toBe(events);
        expect(find("#problems").textContent, title).toMatch(new RegExp(`^line \\d+, column \\d+.*${code}$`));
        expect((find("#sample") as HTMLSelectElement).value).toBe("");
      }
    }
  });

  test("a long file is read elsewhere: the page says that it reads, and stays alive", async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${1000 + (i % 1000)},Event ${i}`);
    const text = ["date,title", ...rows].join("\n");
    expect(text.length).toBeGreaterThan(longText);
    source().value = text;
    source().dispatchEvent(new Event("input"));
    await expect.poll(status, { timeout: 5000 }).toMatch(/^Reading|^Drawing/);
    expect(find("#drawing").getAttribute("aria-busy")).toBe("true");
    await expect.poll(status, { timeout: 15_000 }).toBe("Read as CSV or TSV: 20,000 events, 0 problems.");
    expect(find("#drawing").getAttribute("aria-busy")).toBe("false");
  });

  test("every file that is made is made of what is drawn, and those that can be read are read back equal", async () => {
    const { events } = readAny(source().value).timeline;
    (find("#output-view") as HTMLDetailsElement).open = true;
    const output = find("#output") as HTMLSelectElement;
    const text = find("#output-text") as HTMLTextAreaElement;
    for (const { value } of output.options) {
      await choose("output", value);
      // A picture of pixels is no text to be looked at.
      expect(find("#output-view").hidden).toBe(value === "png");
      if (value === "png") continue;
      await expect.poll(() => text.value).toContain("canal");
      if (value !== "json" && value !== "csv") continue;
      const again = readAny(text.value);
      expect(again.format).toBe(value);
      expect(again.timeline.events.map(({ when, title, group }) => ({ when, title, group }))).toEqual(
        events.map(({ when, title, group }) => ({ when, title, group })),
      );
    }
  });

  test("text stays text", async () => {
    const payload = "<img src=x onerror=window.hit=1><script>window.hit=1</script>";
    await userEvent.fill(source(), `date,title,group\n2014,${payload},${payload}\n${payload},A,B`);
    await expect.poll(status).toMatch(/1 event, 1 problem/);
    expect(document.body.querySelector("img, script, [style]")).toBeNull();
    expect(find("#drawing").textContent).toContain("<img");
    expect((window as { hit?: number }).hit).toBeUndefined();
  });
});

describe("accessibility", () => {
  for (const scheme of ["light", "dark"]) {
    test(`axe finds no fault: ${scheme}`, async () => {
      await emulate({ "prefers-color-scheme": scheme });
      (find("#output-view") as HTMLDetailsElement).open = true;
      await userEvent.fill(find("#width"), "5");
      await expect.poll(() => find("#option-problem").textContent).not.toBe("");
      // The lines of a label in SVG are joined without a space between them.
      const { violations } = await axe.run(document, { rules: { "label-content-name-mismatch": { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
    });
  }
});

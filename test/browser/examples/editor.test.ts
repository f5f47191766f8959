import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { readJson } from "whenline/formats";
import "../../../examples/site.css";
import "../../../examples/editor/tools.css";
import "../../../examples/editor/editor.css";
import html from "../../../examples/editor/index.html?raw";
import { mountEditor } from "../../../examples/editor/mountEditor.js";
import { emulate } from "../dom/page.js";

let stop: () => void;

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = "en";
  document.title = "Editor";
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...parsed.body.children);
  stop = mountEditor(document);
});

afterEach(async () => {
  stop();
  document.body.replaceChildren();
  localStorage.clear();
  await emulate();
});

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

const marks = () => [...document.querySelectorAll<HTMLElement>("#article [data-item]")];
const markOf = (words: string) => marks().find(({ textContent }) => textContent === words)!;
const drawn = () => [...document.querySelectorAll("#drawing [data-event][role=button]")];
const names = () => drawn().map((each) => each.getAttribute("aria-label") ?? "");
const status = () => find("#status").textContent;
const type = async (selector: string, text: string) => userEvent.fill(find(selector), text);

async function paste(text: string, published = "2017-02-16"): Promise<void> {
  (find("#paste-box") as HTMLDetailsElement).open = true;
  await type("#text", text);
  await type("#published", published);
  await userEvent.click(find("#paste button[type=submit]"));
}

describe("the editor", () => {
  test("makes events of the sample at once, and of what is pasted", async () => {
    expect(drawn().length).toBeGreaterThan(8);
    await paste("War came in 2014. They met on Thursday.");
    expect(marks().map(({ textContent }) => textContent)).toEqual(["2014", "Thursday"]);
    expect(names()).toHaveLength(2);
    expect(names().join()).toMatch(/16 February 2017.*They met/);
  });

  test("reads an article in the language that is chosen", async () => {
    (find("#paste-box") as HTMLDetailsElement).open = true;
    await userEvent.selectOptions(find("#language"), "de");
    await paste("Der Krieg begann im Mai 2016. Am Donnerstag wurde Frieden geschlossen.");
    expect(names().join()).toMatch(/May 2016.*16 February 2017/);
    expect(find("#article").lang).toBe("de");
  });

  test("takes nothing from the article before to another, and guesses its language", async () => {
    (find("#paste-box") as HTMLDetailsElement).open = true;
    const values = () =>
      ["#published", "#publisher", "#headline", "#language"].map((each) => (find(each) as HTMLInputElement).value);
    const before = values();
    const text = find("#text") as HTMLTextAreaElement;
    await type("#text", `${text.value} More.`);
    expect(values()).toEqual(before);
    await type("#headline", "Die Brücke");
    await type("#text", "Die Brücke wurde von der Stadt gebaut und am Donnerstag geschlossen.");
    expect(values()).toEqual(["", "", "Die Brücke", "de"]);
    expect(find("#published-preview").textContent).toMatch(/^Without it/);
    await userEvent.selectOptions(find("#language"), "en");
    await type("#text", "Le pont a été ouvert et les camions du port passent dans le mois.");
    expect(values()[3]).toBe("en");
  });

  test("refuses a day of publication that is none, and says why", async () => {
    await paste("War came in 2014.", "2014");
    expect(find("#published-preview").textContent).toMatch(/^Not a day; expected/);
    expect(marks().length).toBeGreaterThan(3);
  });

  test("a date is corrected with a preview, drawn anew, and taken back and done again", async () => {
    await paste("War came in 2014. Peace came in 2016.");
    await userEvent.click(markOf("2014"));
    await type("#date", "18 March 2014");
    expect(find("#date-preview").textContent).toBe("18 March 2014 (2014-03-18)");
    await type("#group", "Wars");
    await userEvent.keyboard("{Enter}");
    expect(names().join()).toMatch(/18 March 2014/);
    expect(document.querySelector("#drawing")?.textContent).toContain("18 March 2014");
    await userEvent.click(find("#undo"));
    expect(names().join()).not.toMatch(/18 March 2014/);
    expect(status()).toMatch(/^Undone: Saved: War came/);
    await userEvent.click(find("#redo"));
    expect(names().join()).toMatch(/18 March 2014/);
    // With nothing more to do again, the focus is not lost to the top of the page.
    expect(document.activeElement).toBe(find("#undo"));
  });

  test("a date that cannot be read is not saved; the field says what is expected", async () => {
    await paste("War came in 2014.");
    await userEvent.click(markOf("2014"));
    await type("#date", "1/2/2014");
    await userEvent.click(find("#detail button[type=submit]"));
    expect(find("#date-preview").textContent).toMatch(/^Ambiguous date.*expected/);
    expect(find("#date").getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(find("#date"));
    expect(names().join()).toMatch(/2014/);
    expect((find("#undo") as HTMLButtonElement).disabled).toBe(false);
  });

  test("two events are merged, and parted again by undo", async () => {
    await paste("War came in 2014. In March 2014 there was war.");
    await userEvent.click(markOf("2014"));
    await userEvent.click(find("#merge-now"));
    expect(drawn()).toHaveLength(1);
    expect(new Set(marks().map(({ dataset }) => dataset.item)).size).toBe(1);
    await userEvent.click(find("#undo"));
    expect(drawn()).toHaveLength(2);
  });

  test("a merge by keyboard leads back to the article, so that no second one follows unseen", async () => {
    await paste("War came in 2014. In March 2014 there was war. Peace came in 2016.");
    await userEvent.click(markOf("2014"));
    (find("#merge-now") as HTMLButtonElement).focus();
    await userEvent.keyboard("{Enter}");
    expect(drawn()).toHaveLength(2);
    expect(find("#article").contains(document.activeElement)).toBe(true);
  });

  test("a sentence without a date gets an event, once a date is typed", async () => {
    await paste("War came in 2014. Nobody was there.");
    await userEvent.click(find("#add"));
    expect(document.activeElement).toBe(find("#date"));
    expect(drawn()).toHaveLength(1);
    await userEvent.keyboard("last Tuesday{Enter}");
    expect(names().join()).toMatch(/14 February 2017.*Nobody was there|Nobody was there.*14 February 2017/);
    expect((find("#add") as HTMLButtonElement).disabled).toBe(true);
  });

  test("what is selected in the picture is shown in the article, and the other way round", async () => {
    await paste("War came in 2014. Peace came in 2016.");
    await userEvent.click(find("#drawing [data-event] text"));
    const pressed = marks().filter((mark) => mark.getAttribute("aria-pressed") === "true");
    expect(pressed).toEqual([markOf("2014")]);
    expect(find(".told").textContent).toBe("War came in 2014.");
    await userEvent.click(markOf("2016"));
    expect(find("#drawing [aria-pressed=true]").getAttribute("aria-label")).toMatch(/Peace/);
    expect((find("#title") as HTMLInputElement).value).toMatch(/^Peace came/);
  });

  test("all of it without a pointer", async () => {
    await paste("War came in 2014. Peace came in 2016. They met on Thursday.");
    expect(document.activeElement).toBe(markOf("2014"));
    await userEvent.keyboard("a");
    expect(markOf("2014").classList).toContain("accepted");
    expect(status()).toMatch(/^Accepted: War came.*3 events, 2 to check/);
    await userEvent.keyboard("{ArrowRight}x");
    expect(markOf("2016").classList).toContain("rejected");
    expect(drawn()).toHaveLength(2);
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(drawn()).toHaveLength(3);
    expect(document.activeElement).toBe(markOf("2016"));
    await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(drawn()).toHaveLength(2);
    await userEvent.keyboard("n");
    expect(document.activeElement).toBe(markOf("Thursday"));
    await userEvent.keyboard("t");
    expect(document.activeElement).toBe(find("#title"));
    await userEvent.keyboard("{Control>}a{/Control}A meeting{Enter}");
    expect(names().join()).toMatch(/A meeting/);
    expect(document.activeElement).toBe(markOf("Thursday"));
    await userEvent.keyboard("d");
    await userEvent.keyboard("{Control>}a{/Control}never{Enter}");
    expect(document.activeElement).toBe(find("#date"));
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(markOf("Thursday"));
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(find("#date"));
  });

  test("on a narrow screen a bar under the article has what is chosen, and the first things to do", async () => {
    await page.viewport(360, 740);
    await paste("War came in 2014. Peace came in 2016.");
    expect(find("#quick-name").textContent).toBe("2014: War came");
    await userEvent.click(find("#quick-accept"));
    expect(markOf("2014").classList).toContain("accepted");
    await userEvent.click(markOf("2016"));
    expect(find("#quick-name").textContent).toBe("2016: Peace came");
    expect(find("#quick").getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight + 1);
    await userEvent.click(find("#quick-reject"));
    expect(markOf("2016").classList).toContain("rejected");
    await userEvent.click(find("#quick-correct"));
    expect(document.activeElement).toBe(find("#date"));
    await page.viewport(1200, 900);
    expect(getComputedStyle(find("#quick")).display).toBe("none");
  });

  test("text stays text", async () => {
    const payload = `<img src=x onerror="window.hit=1"> <script>window.hit=1</script> came in 2014. </text><b>&lt;`;
    await paste(payload);
    await userEvent.click(marks()[0]!);
    await type("#title", payload);
    await type("#group", "<b onclick=window.hit=1>");
    await userEvent.click(find("#detail button[type=submit]"));
    expect(document.body.querySelector("img, script, b, #drawing script")).toBeNull();
    expect((window as { hit?: number }).hit).toBeUndefined();
    expect(find("#article").textContent).toBe(payload);
    expect(document.body.querySelector("[style]")).toBeNull();
  });

  test("exports are the text that they are read from, and say what a format does not hold", async () => {
    await paste("War came in 2014. Peace came in 2016.");
    (find("#output-view") as HTMLDetailsElement).open = true;
    const text = find("#output-text") as HTMLTextAreaElement;
    await userEvent.selectOptions(find("#output"), "json");
    await expect.poll(() => text.value).toContain("2014");
    const { events } = readJson(text.value).timeline;
    expect(events.map(({ when, title }) => `${when.edtf} ${title}`)).toEqual(["2014 War came", "2016 Peace came"]);
    expect(events[0]?.sources?.[0]?.quote).toBe("War came in 2014.");
    await userEvent.selectOptions(find("#output"), "png");
    expect((find("#copy") as HTMLButtonElement).disabled).toBe(true);
    await userEvent.click(find("#download"));
    // A busy machine takes more than the second that is waited elsewhere.
    await expect.poll(status, { timeout: 10_000 }).toBe("PNG picture made.");
    await userEvent.selectOptions(find("#output"), "mermaid");
    await expect.poll(() => document.querySelectorAll("#losses li").length).toBeGreaterThan(0);
  });

  test("keeps nothing unless asked, and forgets when told", async () => {
    await paste("War came in 2014.");
    expect(localStorage).toHaveLength(0);
    await userEvent.click(find("#keep"));
    expect(localStorage.getItem("whenline-editor")).toContain("War came");
    await userEvent.click(find("#keep"));
    expect(localStorage).toHaveLength(0);
  });

  test("an article of no dates, or of nothing, leaves an empty picture and no error", async () => {
    await paste("Nobody knows.");
    expect([drawn().length, marks().length]).toEqual([0, 0]);
    await userEvent.click(find("#undo"));
    expect(drawn().length).toBeGreaterThan(8);
  });
});

describe("accessibility", () => {
  for (const scheme of ["light", "dark"]) {
    test(`axe finds no fault: ${scheme}`, async () => {
      await emulate({ "prefers-color-scheme": scheme });
      await userEvent.click(marks()[2]!);
      await userEvent.click(find("#accept"));
      await userEvent.click(marks()[3]!);
      await userEvent.click(find("#reject"));
      for (const details of document.querySelectorAll("details")) details.open = true;
      // The lines of a label in SVG are joined without a space between them.
      const { violations } = await axe.run(document, { rules: { "label-content-name-mismatch": { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
    });
  }
});

import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { de } from "date-fns/locale/de";
import {
  createTimeline,
  mountCard,
  mountTable,
  TimelineError,
  toTable,
  type TimelineView,
} from "../../../src/index.js";
import { frames, newContainer } from "./page.js";

const many = (count: number) => ({
  groups: [
    { id: "a", title: "Talks" },
    { id: "b", title: "Works" },
  ],
  events: Array.from({ length: count }, (_, index) => ({
    id: `e${String(index)}`,
    when: String(1000 + index),
    title: `Event ${String(index)}`,
    group: "ab".charAt(index % 2),
  })),
});

let container: HTMLDivElement;
let view: TimelineView;

beforeEach(() => {
  container = newContainer(900);
});
afterEach(() => view.destroy());

const one = (selector: string) => container.querySelector<HTMLElement>(selector)!;
const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
const rows = () => all(".whenline-as-table tbody tr").map((row) => [...row.children].map((cell) => cell.textContent));
const button = (name: string) => all(".whenline-pages button").find(({ textContent }) => textContent === name)!;

async function open(data: unknown, rowsAPage?: number): Promise<void> {
  view = createTimeline(container, data);
  mountTable(view, { rows: rowsAPage });
  expect(rows()).toEqual([]);
  await userEvent.click(one("summary"));
  await frames();
}

describe("mountTable(view, options)", () => {
  test("says what the drawing says, dates as they are known, in order of time, then what has no date", async () => {
    await open({
      events: [
        {
          when: "2017-02-16",
          title: "A meeting",
          description: "In Baku.",
          sources: [{ title: "Paper", url: "https://example.org/a" }],
        },
        { when: "2014", title: "An annexation" },
        { when: "/", title: "Nobody knows" },
        { when: "../1990", title: "Long ago" },
      ],
      undated: [{ title: "Told without a date" }],
    });
    expect(all(".whenline-as-table th[scope=col]").map(({ textContent }) => textContent)).toEqual([
      "Date",
      "Event",
      "Sources",
    ]);
    expect(rows()).toEqual([
      ["until 1990", "Long ago", ""],
      ["2014", "An annexation", ""],
      ["16 February 2017", "A meetingIn Baku.", "Paper"],
      ["Date not known", "Nobody knows", ""],
      ["Without a date", "Told without a date", ""],
    ]);
    expect(rows().map(([date, title]) => [date, title?.replace("In Baku.", "")])).toEqual(
      toTable(view.timeline).map(({ date, title }) => [date, title]),
    );
    expect(one(".whenline-as-table a").getAttribute("href")).toBe("https://example.org/a");
    expect(one(".whenline-pages").hidden).toBe(true);
  });

  test("a title brings its event into view and selects it; what is selected elsewhere is marked", async () => {
    await open(many(30));
    const told: (string | undefined)[] = [];
    view.on("select", ({ event }) => told.push(event?.id));
    await userEvent.click(all(".whenline-as-table td button")[4]!);
    expect([view.selected, told]).toEqual(["e4", ["e4"]]);
    view.select("e7");
    expect(all(".whenline-as-table [aria-pressed=true]").map(({ textContent }) => textContent)).toEqual(["Event 7"]);
  });

  test("has a name, and keeps the focus in its row while other events come and go", async () => {
    const { events } = many(30) as { readonly events: readonly object[] };
    await open({ title: "Works", events });
    expect(one(".whenline-as-table table").getAttribute("aria-label")).toBe("Works");
    const title = () => all(".whenline-as-table td button").find(({ textContent }) => textContent === "Event 7");
    title()!.focus();
    view.update({ title: "Works", events: [{ when: "0900", title: "Before" }, ...events] });
    expect(document.activeElement).toBe(title());
    view.update({ title: "Works", events: events.slice(10) });
    expect([title(), document.activeElement]).toEqual([undefined, one("summary")]);
  });

  test("a title goes to its event, however far away that is on the page, and a card takes the focus there", async () => {
    await open(many(90));
    one(".whenline-as-table").style.marginTop = "2000px";
    const title = all(".whenline-as-table td button")[60]!;
    await userEvent.click(title);
    const isSeen = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    };
    const drawn = one('[data-event="e60"]');
    expect([isSeen(drawn), document.activeElement]).toEqual([true, drawn]);
    mountCard(view);
    title.focus();
    await userEvent.keyboard("{Escape}{Enter}");
    expect([isSeen(drawn), isSeen(one(".whenline-card")), document.activeElement]).toEqual([
      true,
      true,
      one(".whenline-card"),
    ]);
  });

  test("goes from page to page, and to the page of a date", async () => {
    await open(many(250));
    const status = () => one(".whenline-pages [role=status]").textContent;
    expect([rows().length, status()]).toEqual([100, "1 to 100 of 250"]);
    expect(button("Previous").getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(button("Next"));
    await userEvent.click(button("Next"));
    expect([rows().length, status(), rows()[0]?.[1]]).toEqual([50, "201 to 250 of 250", "Event 200"]);
    button("Next").click();
    expect(status()).toBe("201 to 250 of 250");
    const pick = container.querySelector("select")!;
    expect([...pick.options].map(({ textContent }) => textContent)).toEqual(["1000", "1100", "1200"]);
    await userEvent.selectOptions(pick, "1100");
    expect(rows()[0]?.[1]).toBe("Event 100");
  });

  test("leaves hidden groups out, follows new data, and has no list of very many pages", async () => {
    await open(many(250), 10);
    view.update(undefined, { hiddenGroups: ["a"] });
    await frames();
    expect(one(".whenline-pages [role=status]").textContent).toBe("1 to 10 of 125");
    expect(new Set(rows().map(([, , group]) => group))).toEqual(new Set(["Works"]));
    view.update(many(3000), { hiddenGroups: [] });
    await frames();
    expect(one(".whenline-pages [role=status]").textContent).toBe("1 to 10 of 3000");
    expect(one("select").hidden).toBe(true);
    view.update([]);
    await frames();
    expect([rows(), one(".whenline-pages").hidden]).toEqual([[], true]);
  });

  test("speaks the language of the view", async () => {
    view = createTimeline(container, many(250), { locale: de });
    mountTable(view);
    expect(one("summary").textContent).toBe("Als Tabelle");
    await userEvent.click(one("summary"));
    await frames();
    expect(one(".whenline-pages [role=status]").textContent).toBe("1 bis 100 von 250");
  });

  test("has the first of 100,000 events in columns at once", async () => {
    const start = Float64Array.from({ length: 100_000 }, (_, index) => Date.UTC(1900, 0, 1) + index * 36e5);
    view = createTimeline(container, {
      events: { start, precision: "hour", titles: (index: number) => `No. ${String(index)}` },
    });
    mountTable(view);
    await expect.poll(() => view.progress, { timeout: 20_000 }).toBe(1);
    await userEvent.click(one("summary"));
    await frames();
    expect(one(".whenline-pages [role=status]").textContent).toBe("1 to 100 of 100,000");
    expect(rows()[99]?.[1]).toBe("No. 99");
  });

  test("stopped, it is gone; wrong rows are refused", () => {
    view = createTimeline(container, many(3));
    for (const wrong of [0, 1.5, 1001, NaN, "ten"]) {
      expect(() => mountTable(view, { rows: wrong as number })).toThrow(TimelineError);
    }
    const table = mountTable(view);
    expect(one(".whenline-as-table")).not.toBeNull();
    table.stop();
    expect(all(".whenline-as-table")).toEqual([]);
  });
});

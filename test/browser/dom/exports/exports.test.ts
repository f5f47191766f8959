import { de } from "date-fns/locale/de";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  createTimeline,
  mountExport,
  readTimeline,
  toPng,
  toSvg,
  toTable,
  type ExportOptions,
  type TimelineView,
} from "whenline";
import { readCsv } from "whenline/formats";
import { newContainer } from "../page.js";

const views: TimelineView[] = [];
const events = [
  { id: "a", when: "2001", title: "First <b>" },
  { id: "b", when: "2009-05", title: "Second", group: "G" },
];

function open(options = {}, data: unknown = events): { view: TimelineView; container: HTMLElement } {
  const container = newContainer(600);
  const view = createTimeline(container, data, options);
  views.push(view);
  return { view, container };
}

afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
  vi.restoreAllMocks();
});

/** Pixels of a picture. */
async function pixelsOf(blob: Blob): Promise<{ width: number; height: number; data: Uint8ClampedArray }> {
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

describe("toPng(source, options)", () => {
  test("is the whole drawing at its scale, with ink on paper", async () => {
    const { view } = open();
    const { width, height } = view.scene!;
    view.zoomTo("2009-05");
    const picture = await pixelsOf(await toPng(view, { scale: 3 }));
    expect([picture.width, picture.height]).toEqual([1800, Math.round(3 * height)]);
    expect(width).toBe(600);
    expect([...picture.data.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    const dark = Array.from({ length: picture.data.length / 4 }, (_, at) => picture.data[4 * at] ?? 255).filter(
      (red) => red < 80,
    );
    expect(dark.length).toBeGreaterThan(500);
  });

  test("takes SVG text and elements; a picture that follows the page is light", async () => {
    const { view, container } = open({ theme: "auto" });
    const svg = container.querySelector("svg")!;
    const sizes = await Promise.all(
      [view, view.toSvg(), svg].map(async (source) => (await pixelsOf(await toPng(source))).width),
    );
    expect(sizes).toEqual([1200, 1200, 1200]);
    expect([...(await pixelsOf(await toPng(view))).data.slice(0, 3)]).toEqual([255, 255, 255]);
  });

  test.each([
    [{ scale: 0 }, "<svg width='1'/>", "invalid scale: 0; expected a number from 0.1 to 10"],
    [{}, 5, "invalid source: 5; expected a view, SVG text or an svg element"],
    [{}, "<svg/>", "invalid source: an svg without width and height"],
    [
      { scale: 10 },
      '<svg width="9000" height="10"/>',
      "picture too large: 90000 by 100 pixels; expected at most 16384",
    ],
    [{}, '<svg width="9" height="10"><nonsense</svg>', "the picture could not be drawn"],
  ])("refuses %j of %j", async (options, source, message) => {
    await expect(toPng(source as string, options)).rejects.toThrow(message);
  });
});

describe("mountExport(view, options)", () => {
  /** What is saved when a button is pressed. */
  async function saved(container: Element, kind: string): Promise<{ name: string; content: Blob }> {
    const made: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      made.push(blob as Blob);
      return "blob:none";
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    container.querySelector<HTMLButtonElement>(`.whenline-export-${kind}`)!.click();
    await vi.waitFor(() => expect(names).toHaveLength(1), { timeout: 15_000 });
    return { name: names[0]!, content: made[0]! };
  }

  test("saves the whole timeline, whatever is in view", async () => {
    const { view, container } = open();
    mountExport(view, { fileName: "talks", scale: 1 });
    const home = view.toSvg();
    view.zoomTo("2009-05");
    const svg = await saved(container, "svg");
    expect([svg.name, await svg.content.text()]).toEqual(["talks.svg", home]);
    const csv = await saved(container, "csv");
    expect(csv.name).toBe("talks.csv");
    expect(readCsv(await csv.content.text()).timeline.events.map(({ when, title }) => [when.edtf, title])).toEqual([
      ["2001", "First <b>"],
      ["2009-05", "Second"],
    ]);
    const png = await saved(container, "png");
    expect([png.name, (await pixelsOf(png.content)).width]).toEqual(["talks.png", 600]);
  });

  test("saves what is in view and not hidden, if that is asked for", async () => {
    const { view, container } = open({ state: { hiddenGroups: ["H"] } }, [
      ...events,
      { when: "2009-05", title: "Third", group: "H" },
      { when: "/", title: "Some time" },
    ]);
    mountExport(view, { scope: "view", scale: 1 });
    const home = view.toSvg();
    view.zoomTo("2009-05", { duration: 0 });
    await vi.waitFor(() => expect(toSvg(view.scene!)).not.toBe(home));
    const svg = await (await saved(container, "svg")).content.text();
    expect(svg).toBe(toSvg(view.scene!));
    const { timeline } = readCsv(await (await saved(container, "csv")).content.text());
    expect(timeline.events.map(({ title }) => title)).toEqual(["Second", "Some time"]);
    expect((await pixelsOf((await saved(container, "png")).content)).width).toBe(600);
    expect(() => mountExport(view, { scope: "page" as "view" })).toThrow(
      'invalid scope: "page"; expected one of whole, view',
    );
  });

  test("of very many events the whole drawing is saved once it is planned, not at once", async () => {
    const start = Float64Array.from({ length: 60_000 }, (_, index) => index * 36e5);
    const { view, container } = open({}, { events: { start, titles: (index: number) => `No. ${index}` } });
    mountExport(view, { kinds: ["svg"] });
    const toSvg = vi.spyOn(view, "toSvg");
    const saving = saved(container, "svg");
    expect([view.progress < 1, toSvg.mock.calls.length]).toEqual([true, 0]);
    const { content } = await saving;
    expect([view.progress, toSvg.mock.calls.length]).toEqual([1, 1]);
    expect(await content.text()).toBe(view.toSvg());
  });

  test("copies a table, for documents and for plain text, and says so", async () => {
    const { view, container } = open();
    mountExport(view, { kinds: ["table"] });
    const items: ClipboardItem[] = [];
    vi.spyOn(navigator.clipboard, "write").mockImplementation((list) => {
      items.push(...list);
      return Promise.resolve();
    });
    container.querySelector("button")!.click();
    await vi.waitFor(() => expect(container.querySelector("[role=status]")!.textContent).toBe("Table copied"));
    const html = await (await items[0]!.getType("text/html")).text();
    expect(html).toBe(toTable(readTimeline(events).timeline, { format: "html" }));
    expect(await (await items[0]!.getType("text/plain")).text()).toBe("2001\tFirst <b>\t\nMay 2009\tSecond\tG");
  });

  test("says it where something cannot be done", async () => {
    const { view, container } = open();
    mountExport(view, { kinds: ["table"] });
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("no"));
    container.querySelector("button")!.click();
    await vi.waitFor(() =>
      expect(container.querySelector("[role=status]")!.textContent).toBe("The table could not be copied"),
    );
  });

  test("speaks the language of the view, is a named group, and goes without a trace", () => {
    const { view, container } = open({ locale: de });
    const buttons = mountExport(view);
    expect([...container.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual([
      "Als SVG speichern",
      "Als PNG speichern",
      "Als CSV speichern",
      "Als Tabelle kopieren",
    ]);
    expect(container.querySelector(".whenline-export")!.getAttribute("aria-label")).toBe("Ausgabe");
    buttons.stop();
    expect(container.querySelector("button")).toBeNull();
  });

  test.each([
    [{ kinds: ["gif"] }, "invalid kinds: an array of 1; expected a list of svg, png, csv, table"],
    [{ scale: 99 }, "invalid scale: 99"],
    [{ fileName: "" }, 'invalid fileName: ""'],
    [{ names: 1 }, 'unknown option: "names"; expected one of parent, kinds'],
  ])("refuses %j", (options, message) => {
    const { view } = open();
    expect(() => mountExport(view, options as ExportOptions)).toThrow(message);
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  bindText,
  createTimeline,
  mountCard,
  mountControls,
  mountExport,
  mountFilter,
  mountLegend,
  mountOverview,
  mountPassages,
  mountSearch,
  mountStory,
  mountTable,
  TimelineError,
  toPng,
  type TimelineView,
} from "../../../src/index.js";
import * as library from "../../../src/index.js";
import { newContainer } from "./page.js";

let container: HTMLElement;
let view: TimelineView;
let article: HTMLElement;

const quote = "It was annexed in 2014.";
const sources = [{ quote }];

beforeEach(() => {
  container = newContainer();
  article = document.createElement("p");
  article.append(quote);
  document.body.append(article);
  view = createTimeline(container, [{ id: "a", when: "2014", title: "A", group: "g", sources }]);
});
afterEach(() => view.destroy());

function errorOf(act: () => unknown): TimelineError {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(TimelineError);
    return error as TimelineError;
  }
  throw new Error("nothing was thrown");
}

type Mount = (view: TimelineView, options: never) => unknown;

const parts: Readonly<Record<string, readonly [mount: Mount, names: string]>> = {
  mountCard: [mountCard, "parent"],
  mountControls: [mountControls, "parent"],
  mountExport: [mountExport, "parent, kinds, scale, fileName, scope"],
  mountFilter: [mountFilter, "parent"],
  mountOverview: [mountOverview, "parent"],
  mountPassages: [mountPassages, "parent"],
  mountSearch: [mountSearch, "parent"],
  mountStory: [mountStory, "parent, order"],
  mountTable: [mountTable, "parent, rows"],
};

describe.each(Object.entries(parts))("%s(view, options)", (name, [mount, names]) => {
  const given = (options: unknown) => errorOf(() => mount(view, options as never));

  test("refuses what is no option of it, and leaves nothing behind", () => {
    if (name === "mountPassages") bindText(view, article);
    const before = document.body.innerHTML;
    const unknown = given({ prent: article });
    expect([unknown.code, unknown.message]).toEqual([
      "unknown-option",
      `unknown option: "prent"; expected one of ${names}`,
    ]);
    const poisoned = given(JSON.parse('{"__proto__":{}}'));
    expect([poisoned.code, poisoned.message]).toEqual([
      "unknown-option",
      `unknown option: "__proto__"; expected one of ${names}`,
    ]);
    for (const options of [null, 3, "parent", []]) expect(given(options).code).toBe("invalid-option");
    const parent = given({ parent: "#here" });
    expect([parent.code, parent.message]).toEqual(["invalid-option", 'invalid parent: "#here"; expected an Element']);
    expect(document.body.innerHTML).toBe(before);
  });

  test("goes where it is told to", () => {
    if (name === "mountPassages") bindText(view, article);
    mount(view, { parent: article } as never);
    expect(article.querySelector(".whenline-part")).not.toBeNull();
  });
});

test("every function that mounts is tried here", () => {
  const mounts = Object.keys(library).filter((name) => name.startsWith("mount"));
  expect(mounts.sort()).toEqual([...Object.keys(parts), mountLegend.name].sort());
});

describe("other calls", () => {
  test.each([
    [
      "createTimeline",
      () => createTimeline(container, [], { widht: 3 } as never),
      /^unknown option: "widht"; expected one of /,
    ],
    ["update", () => view.update(undefined, { widht: 3 } as never), /^unknown option: "widht"; expected one of /],
    ["bindText", () => bindText(view, article, { txt: "" } as never), /^unknown option: "txt"; expected one of text$/],
    [
      "zoomTo",
      () => view.zoomTo("2014", { durration: 0 } as never),
      /^unknown option: "durration"; expected one of duration$/,
    ],
    ["fit", () => view.fit({ ease: 0 } as never), /^unknown option: "ease"; expected one of duration$/],
  ] as const)("%s refuses unknown options", (_name, act, message) => {
    const error = errorOf(act);
    expect([error.code, message.test(error.message)]).toEqual(["unknown-option", true]);
  });

  test("toPng refuses unknown options", async () => {
    await expect(toPng(view, { size: 3 } as never)).rejects.toMatchObject({
      code: "unknown-option",
      message: 'unknown option: "size"; expected one of scale',
    });
  });

  test("mountStory refuses an order that is no list", () => {
    const error = errorOf(() => mountStory(view, { order: "a" } as never));
    expect([error.code, error.message]).toEqual([
      "invalid-option",
      'invalid order: "a"; expected a list of ids of events',
    ]);
  });
});

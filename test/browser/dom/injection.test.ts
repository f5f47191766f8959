import { afterEach, describe, expect, test } from "vitest";
import { createTimeline } from "../../../src/dom/createTimeline.js";
import type { TimelineView } from "../../../src/dom/timelineView.js";
import { newContainer } from "./page.js";

const payloads = [
  "<script>window.hit=1</script>",
  "<img src=x onerror=window.hit=1>",
  "<svg onload=window.hit=1>",
  "</text></g></svg><iframe srcdoc='<script>parent.hit=1</script>'>",
  '"><b onclick=window.hit=1>',
  "' onmouseover='window.hit=1",
  "]]><style>*{display:none}</style><![CDATA[",
  "&lt;script&gt;&#60;script&#62;",
  "{{constructor.constructor('window.hit=1')()}}",
  "javascript:window.hit=1",
  "\u202e\u0000\ud800<b>",
];

let view: TimelineView | undefined;

afterEach(() => view?.destroy());

function shape(root: Element): string[] {
  return [root, ...root.querySelectorAll("*")].map(
    (element) =>
      `${element.namespaceURI ?? ""} ${element.localName} ${[...element.attributes]
        .map(({ name }) => name)
        .sort()
        .join(" ")}`,
  );
}

function dataWith(word: string, id: string): unknown {
  return {
    title: word,
    subtitle: word,
    caption: word,
    groups: [{ id: `g${id}`, title: word }],
    eras: [{ when: "2001/2003", title: word }],
    events: [
      {
        id: `a${id}`,
        when: "2001",
        title: word,
        group: `g${id}`,
        url: "https://example.org",
        sources: [{ title: word, url: "https://example.org/" }],
      },
      { id: `b${id}`, when: "2005/2009", title: word, description: word, place: word, lang: "en" },
      { id: `c${id}`, when: "/", title: word },
    ],
    undated: [{ title: word }],
  };
}

describe("text of the data stays text", () => {
  for (const payload of payloads) {
    test(JSON.stringify(payload), () => {
      const container = newContainer(1200);
      const options = { onProblem: () => undefined, labelWidth: 2000 };
      view = createTimeline(container, dataWith("x".repeat(payload.length), "x"), options);
      const kinds = new Set(shape(container));
      view.destroy();
      view = createTimeline(container, dataWith(payload, payload), options);
      for (const each of shape(container)) expect(kinds).toContain(each);
      const drawn = container.querySelector("svg > title")?.textContent;
      expect(drawn).toBe(payload.replace(/\p{Cc}|\p{Surrogate}/gu, "\ufffd").replace("\u202e", ""));
      expect((window as { hit?: number }).hit).toBeUndefined();
      const id = container.querySelector("[data-event]")?.getAttribute("data-event");
      view.select(id ?? "");
      expect(view.selected).toBe(id);
    });
  }

  test("addresses that are not to be followed are no links", () => {
    const container = newContainer();
    const urls = [
      "javascript:window.hit=1",
      " java\nscript:window.hit=1",
      "data:text/html,<script>1</script>",
      "vbscript:1",
      "blob:x",
    ];
    const events = urls.map((url, i) => ({ when: `200${i}`, title: `E${i}`, url, sources: [{ title: `S${i}`, url }] }));
    view = createTimeline(container, events, { onProblem: () => undefined });
    expect(container.querySelectorAll("[data-event]")).toHaveLength(urls.length);
    expect(container.querySelectorAll("a")).toHaveLength(0);
  });

  test("data and options cannot touch prototypes", () => {
    const container = newContainer();
    const poisoned = JSON.parse('{"__proto__":{"hit":1},"constructor":{"prototype":{"hit":1}},"events":[]}') as unknown;
    view = createTimeline(container, poisoned, { onProblem: () => undefined });
    const options = JSON.parse('{"__proto__":{"width":300}}') as object;
    expect(() => view?.update(undefined, options)).toThrow('unknown option: "__proto__"');
    expect(({} as { hit?: number }).hit).toBeUndefined();
  });
});

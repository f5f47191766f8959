import { he } from "date-fns/locale";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createTimeline, layout, readTimeline, toSvg, type Scene } from "../../../src/index.js";
import { marksOf, spanBoxes } from "../../laws/marks.js";

const font = '"Test Arimo"';

// Arimo has Hebrew, so that order and places do not hang on the fonts of the system.
beforeAll(async () => {
  const folder = "/node_modules/@expo-google-fonts/arimo";
  const faces = [
    new FontFace("Test Arimo", `url(${folder}/400Regular/Arimo_400Regular.ttf)`, { weight: "400" }),
    new FontFace("Test Arimo", `url(${folder}/700Bold/Arimo_700Bold.ttf)`, { weight: "700" }),
  ];
  for (const face of faces) document.fonts.add(await face.load());
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.dir = "";
});

const data = {
  title: "שלום (Peace), 1995!",
  events: [
    { when: "1892-09-26", title: "נחנכה מסילת הברזל יפו–ירושלים (87 ק״מ)!", sources: ["הצבי"] },
    { when: "1905", title: "The newspaper הצבי (1884–1915) reports it", sources: ["הצבי", "Minutes"] },
    { when: "1893/1918", title: "קו 12: Jaffa–Lydda", sources: ["Minutes"] },
  ],
};

const sceneIn = (direction: "ltr" | "rtl", width = 900): Scene =>
  layout(readTimeline(data).timeline, { width, direction, locale: he, theme: { font } });

function shown(scene: Scene): SVGTextElement[] {
  document.body.innerHTML = `<div style="width:900px">${toSvg(scene)}</div>`;
  return [...document.querySelectorAll("text")];
}

describe.each(["ltr", "rtl"] as const)("a drawing from %s", (direction) => {
  test.each(["ltr", "rtl"] as const)("has its texts where the scene says, in a page from %s", (page) => {
    document.documentElement.dir = page;
    for (const width of [300, 900]) {
      const scene = sceneIn(direction, width);
      const texts = shown(scene);
      const marks = marksOf(scene).flatMap(({ mark }) => (mark.type === "text" ? [mark] : []));
      expect(texts.length).toBe(marks.length);
      marks.forEach((mark, index) => {
        const boxes = spanBoxes(mark, font);
        const { x, width: found } = (texts[index] as SVGTextElement).getBBox();
        const left = Math.min(...boxes.map((box) => box.left));
        const right = Math.max(...boxes.map((box) => box.right));
        const slack = 0.5 + (right - left) * 0.01;
        expect(Math.abs(x - left), mark.key).toBeLessThan(slack);
        expect(Math.abs(x + found - right), mark.key).toBeLessThan(slack);
        expect(x >= 0 && x + found <= width).toBe(true);
      });
    }
  });

  test("is the same tree in a live view", () => {
    const container = document.body.appendChild(document.createElement("div"));
    const view = createTimeline(container, data, { width: 900, direction, locale: he, theme: { font } });
    const lines = (of: ParentNode) => [...of.querySelectorAll("text")].map(({ textContent }) => textContent);
    const live = lines(container);
    view.destroy();
    expect(live.filter((line) => line.includes("\u2067")).length).toBeGreaterThan(0);
    expect(new Set(live.join(" ").split(/\s+/))).toEqual(
      new Set(
        shown(sceneIn(direction))
          .map(({ textContent }) => textContent)
          .join(" ")
          .split(/\s+/),
      ),
    );
  });
});

/** The middles across of some characters of a line, by their place in its text. */
function middles(text: SVGTextElement, ...characters: readonly string[]): number[] {
  return characters.map((character) => {
    const { x, width } = text.getExtentOfChar(text.textContent.indexOf(character));
    return x + width / 2;
  });
}

const rising = (values: readonly number[]) => values.every((value, index) => index === 0 || value > values[index - 1]!);

describe("in a line of mixed words", () => {
  const lineWith = (part: string): SVGTextElement => {
    const found = shown(sceneIn("ltr")).find(({ textContent }) => textContent.includes(part));
    if (!found) throw new Error(`no line with ${part}`);
    return found;
  };

  test("one from right to left begins at the right; numbers and Latin words in it run to the right", () => {
    const line = lineWith("Peace");
    expect(rising(middles(line, "!", "1", "5", "P", "e", "ש"))).toBe(true);
  });

  test("one from left to right begins at the left; Hebrew in it runs to the left", () => {
    const line = lineWith("newspaper");
    expect(rising(middles(line, "T", "י", "ה"))).toBe(true);
  });

  test("the numbers of notes stand at its end: at the left of words from right to left, raised", () => {
    const line = lineWith("Lydda");
    const [number] = line.querySelectorAll("tspan[font-size]");
    const at = line.textContent.indexOf(number?.textContent ?? "none");
    const note = line.getExtentOfChar(at + 1);
    const first = line.getExtentOfChar(line.textContent.indexOf("ק"));
    expect(note.x).toBeLessThan(first.x);
    expect(note.y + note.height).toBeLessThan(first.y + first.height);
  });
});

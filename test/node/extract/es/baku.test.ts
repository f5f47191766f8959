import { describe, expect, it } from "vitest";
import { es, extractEvents } from "whenline/extract";

const article =
  "Los máximos jefes militares de Estados Unidos y Rusia se reunieron el jueves en Bakú. Joseph Dunford y Valeri " +
  "Guerásimov hablaron de Siria. El general Martin Dempsey y Guerásimov se habían visto por última vez en enero de " +
  "2014.\n\n" +
  "En 2014 Rusia anexionó Crimea. La cooperación militar está suspendida desde 2014. El próximo lunes Dunford informará " +
  "en Washington. La sala tiene 300 plazas y el texto 1.984 palabras.";

const { timeline, problems } = extractEvents(article, { published: "2017-02-16", locale: es });

describe("the Baku article in Spanish", () => {
  it("gives its events with their dates, in order, and no others", () => {
    expect(timeline.events.map(({ when, title }) => `${when.edtf} ${when.kind}: ${title}`)).toMatchInlineSnapshot(`
      [
        "2014-01 moment: El general Martin Dempsey y Guerásimov se habían visto",
        "2014 moment: Rusia anexionó Crimea",
        "2014/.. interval: La cooperación militar está suspendida",
        "2017-02-16 moment: Los máximos jefes militares se reunieron en Bakú",
        "2017-02-20 moment: Dunford informará en Washington",
      ]
    `);
    expect(problems).toEqual([]);
  });

  it("quotes its sentences where they stand", () => {
    for (const { sources } of timeline.events) {
      const [source] = sources ?? [];
      expect(article.slice(source?.text?.start, source?.text?.end)).toBe(source?.quote);
    }
  });
});

import { describe, expect, it } from "vitest";
import { extractEvents, fr } from "whenline/extract";

const article =
  "Les plus hauts officiers des États-Unis et de la Russie se sont rencontrés jeudi à Bakou. Joseph Dunford et Valéri " +
  "Guérassimov ont parlé de la Syrie. Le général Martin Dempsey et Guérassimov s'étaient vus pour la dernière fois en " +
  "janvier 2014.\n\n" +
  "En 2014, la Russie a annexé la Crimée. La coopération militaire est suspendue depuis 2014. Lundi prochain, Dunford " +
  "fera un rapport à Washington. La salle compte 300 places et le texte 1 984 mots.";

const { timeline, problems } = extractEvents(article, { published: "2017-02-16", locale: fr });

describe("the Baku article in French", () => {
  it("gives its events with their dates, in order, and no others", () => {
    expect(timeline.events.map(({ when, title }) => `${when.edtf} ${when.kind}: ${title}`)).toMatchInlineSnapshot(`
      [
        "2014-01 moment: Le général Martin Dempsey et Guérassimov s'étaient vus",
        "2014 moment: La Russie a annexé la Crimée",
        "2014/.. interval: La coopération militaire est suspendue",
        "2017-02-16 moment: Les plus hauts officiers se sont rencontrés à Bakou",
        "2017-02-20 moment: Dunford fera un rapport à Washington",
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

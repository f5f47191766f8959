import { describe, expect, it } from "vitest";
import { de, extractEvents } from "whenline/extract";

const article =
  "Die ranghöchsten Offiziere der USA und Russlands sind am Donnerstag in Baku zusammengekommen. Joseph Dunford und " +
  "Waleri Gerassimow sprachen über Syrien. Im Januar 2014 hatten sich zuletzt General Martin Dempsey und Gerassimow " +
  "getroffen.\n\n" +
  "2014 annektierte Russland die Krim. Seit 2014 ist die militärische Zusammenarbeit ausgesetzt. Am kommenden Montag " +
  "will Dunford in Washington berichten. Der Saal hat 300 Plätze, das Papier 1.984 Wörter.";

const { timeline, problems } = extractEvents(article, { published: "2017-02-16", locale: de });

describe("the Baku article in German", () => {
  it("gives its events with their dates, in order, and no others", () => {
    expect(timeline.events.map(({ when, title }) => `${when.edtf} ${when.kind}: ${title}`)).toMatchInlineSnapshot(`
      [
        "2014-01 moment: General Martin Dempsey und Gerassimow hatten sich zuletzt getroffen",
        "2014 moment: Russland annektierte die Krim",
        "2014/.. interval: Die militärische Zusammenarbeit ist ausgesetzt",
        "2017-02-16 moment: Die ranghöchsten Offiziere der USA und Russlands sind zusammengekommen",
        "2017-02-20 moment: Dunford will in Washington berichten",
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

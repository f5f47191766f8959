import { describe, expect, it } from "vitest";
import { extractEvents } from "whenline/extract";

const titles = (text: string): readonly string[] =>
  extractEvents(text, { published: "2018-06-20" }).timeline.events.map(({ title }) => title);

describe("the title of an event", () => {
  it.each([
    // A participle in passing is what its noun did, not part of what was decided.
    ["The company said it would close the plant opened in 1962.", "The plant opened"],
    ["He sold in the end the mill founded in 1850.", "The mill founded"],
    ["He walked to the sea and settled in 1850.", "He walked to the sea and settled"],
    ["The work ended in 1850.", "The work ended"],
    // Dates in a row leave no "and" behind.
    ["From 1914 to 1918, and again between 1939 and 1945, it was a hospital.", "It was a hospital"],
    ["Sales in May 2016 and June 2016 were poor.", "Sales were poor"],
    ["The mill in Bath and one in Wells closed in 1850.", "The mill in Bath and one in Wells closed"],
    // What stands between a subject and its verb makes way.
    ["The man whose boat sank off the point was cleared in 1999.", "The man was cleared"],
    ["The trumpeter, who carried the sound of the shows, died in 1999.", "The trumpeter died"],
    ["The loser, Amos Tolliver, bought a lens in 1886.", "The loser, Amos Tolliver, bought a lens"],
    ["The man who sang died in 1999.", "The man who sang died"],
    // An age stands between a name and what the name did; a preposition ties a noun to the one before.
    ["Bids came from the director, Eleanor Pike, 52, who resigned in 1999.", "Eleanor Pike resigned"],
    ["They sold a house on Elm Street, which burned in 1999.", "A house on Elm Street burned"],
    ["They sold houses on Elm Street, which burned in 1999.", "Elm Street burned"],
    // What was told.
    ["He told his wife in 1914 that he would go if a soldier crossed.", "He would go if a soldier crossed"],
    ["The second went, in the dry summer of 1911, to the museum.", "The second went, to the museum"],
    [
      "They were pawned two years later, in 1469, as part of a dowry that was never paid.",
      "They were pawned, as part of a dowry",
    ],
  ])("%s", (text, title) => {
    expect(titles(text)[0]).toBe(title);
  });

  it.each([
    // What opens a sentence has a title of its own, under the name of its subject.
    [
      "Born in Cardiff in 1930, she studied at Bristol from 1948 to 1951.",
      ["Born in Cardiff", "She studied at Bristol"],
    ],
    [
      "Opened by the mayor in 1928, the bridge was closed in 1990.",
      ["The bridge opened by the mayor", "The bridge was closed"],
    ],
    ["Raised by an aunt, he was apprenticed to a printer in 1824.", ["He was apprenticed to a printer"]],
    ["Educated men came from Boston in 1850, and the hall was full.", ["Educated men came from Boston"]],
    ["Back in Leeds by 1947, he married Elsie Todd.", ["Back in Leeds, he married Elsie Todd"]],
    // A participle between commas, or closed by its date, is what that date tells of the subject.
    [
      "The firm, founded by two brothers in 1958, bought a bakery in 1999.",
      ["The firm founded by two brothers", "The firm bought a bakery"],
    ],
    ["Its mill, built in 1911, leaks.", ["Its mill built"]],
    ["A review begun in 1990 found nothing.", ["A review begun"]],
    ["The council met in 1990 and found nothing.", ["The council met and found nothing"]],
    ["She left school and by 1890 was packing apples.", ["She left school and was packing apples"]],
    // The particle of a verb is no preposition of the date.
    ["Dana Whitlock, who took over last October, left.", ["Dana Whitlock took over"]],
    ["Troops moved in in 1940.", ["Troops moved in"]],
    ["He was elected on Monday.", ["He was elected"]],
    ["Bees flew over the winter of 1990.", ["Bees flew"]],
    // Dates in a row leave nothing behind; a share of a date stays or goes with it.
    [
      "Digs in 1896 and again in 1931 laid bare the cloister.",
      ["Digs laid bare the cloister", "Digs laid bare the cloister"],
    ],
    ["Wages fell in 1892, then in 1895.", ["Wages fell", "Wages fell"]],
    ["They came in 1315; they came again in 1322.", ["They came", "They came again"]],
    ["Wages fell and fell again in 1892.", ["Wages fell and fell again"]],
    ["She spent the whole of the 1960s on the islands.", ["She spent the whole of the 1960s on the islands"]],
    ["Most of the 1990s was spent abroad.", ["Most of the 1990s was spent abroad"]],
    ["He was in debt for much of the 1680s.", ["He was in debt"]],
    ["Their numbers fell by half in the 1960s.", ["Their numbers fell by half"]],
    // A pronoun alone says nothing: it has the name of who speaks where that is plain, else what was said stays said.
    ["Norvale Foods said it would close its Leeds bakery in May 2019.", ["Norvale Foods would close its Leeds bakery"]],
    ["The union said that it will move its office in May 2019.", ["The union will move its office"]],
    ["Anne Corrie said it would close in May 2019.", ["Anne Corrie said it would close"]],
    ["Ray Kessler said he would go in May 2019.", ["Ray Kessler said he would go"]],
    ["The mayor said repairs would begin in May 2019.", ["Repairs would begin"]],
    // A relative clause is told of its noun alone.
    ["The vote passed, ending a dispute that began in 1990.", ["A dispute began"]],
    ["A fire that broke out in 1990 destroyed the mill.", ["A fire broke out"]],
    ["The fete was called off because of rain in 1990.", ["The fete was called off because of rain"]],
    // No phrase ends inside.
    ["The company bought the bakery from Harrow & Sons in 1990.", ["The company bought the bakery from Harrow & Sons"]],
    [
      "The harbour board voted to close the old ferry terminal in 1990.",
      ["The harbour board voted to close the old ferry terminal"],
    ],
    ["In 1990 a survey of piers found rust in 60 of its 84 iron pillars.", ["A survey of piers found rust"]],
    ["The last abbot died in prison sometime before 1540.", ["The last abbot died in prison"]],
    ["Tom Pell died last Sunday at his home.", ["Tom Pell died at his home"]],
  ])("%s", (text, expected) => {
    expect([...titles(text)].sort()).toEqual([...expected].sort());
  });

  it("has no clock time of another sentence", () => {
    expect(titles("They met at 9 a.m. The talks failed in 1990.")).toEqual(["The talks failed"]);
    expect(titles("Doors open at 9 a.m. Thursday.")).toEqual(["Doors open at 9 a.m."]);
  });
});

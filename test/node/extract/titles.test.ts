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

  it("has no clock time of another sentence", () => {
    expect(titles("They met at 9 a.m. The talks failed in 1990.")).toEqual(["The talks failed"]);
    expect(titles("Doors open at 9 a.m. Thursday.")).toEqual(["Doors open at 9 a.m."]);
  });
});

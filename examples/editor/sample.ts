/** The article that is there at first: our own words, about a harbour that does not exist. */
export const sample = {
  headline: "Swing bridge to open again",
  publisher: "The Whenline Courier",
  published: "2024-05-16",
  text: [
    "The swing bridge at Marlow Quay will open to traffic again on Monday, the harbour board said on Thursday. It has been " +
      "closed since November 2022, when a barge struck its northern pier.",
    "The first bridge here was a wooden one. It was built around 1790 and burned down in 1846. The board had the present " +
      "bridge built between 1851 and 1854, and steam engines turned it until 1927. In early 1928 electric motors took their " +
      "place. Nobody wrote down when the toll house was pulled down.",
    "Divers examined the pier on 3 February 2023. The following month the board asked for bids, and work began in spring " +
      "2023. Repairs cost 4,200,000 crowns, 300 more than a second opinion had foreseen. A mast fell on the deck last week, " +
      "but nobody was hurt.",
    "On Tuesday the first ship passed with the bridge turned by hand. The harbour master, Ida Brandt, has led the work from " +
      "the start. She was born in the town in 1971 and has been in office since 2015.",
  ].join("\n\n"),
} as const;

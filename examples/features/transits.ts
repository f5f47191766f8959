/** Pairs of dates, eight years apart, with more than a century between the pairs. */
export const transits = {
  title: "When Venus crosses the Sun",
  subtitle: "Transits since the telescope: two, then none for a hundred years and more.",
  events: [
    { when: "1631-12-07", title: "Foretold by Kepler, seen by nobody" },
    { when: "1639-12-04", title: "Seen by Horrocks and Crabtree", importance: 0.9 },
    { when: "1761-06-06", title: "Observed from many countries" },
    { when: "1769-06-03", title: "Cook watches on Tahiti", importance: 0.9 },
    { when: "1874-12-09", title: "The first to be photographed" },
    { when: "1882-12-06", title: "The last for 121 years" },
    { when: "2004-06-08", title: "The first that anyone alive has seen", importance: 0.9 },
    { when: "2012-06-06", title: "The last until 2117" },
  ],
};

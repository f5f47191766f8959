/** One of several years, a span of years, "c." and months, side by side. */
export const printing = {
  title: "Type that moves",
  subtitle: "Printing from Bi Sheng to Aldus Manutius.",
  groups: [
    { id: "asia", title: "China and Korea" },
    { id: "europe", title: "Europe" },
  ],
  events: [
    {
      when: "0868-05",
      title: "The Diamond Sutra is printed from wood blocks",
      description: "The oldest printed book that states its date.",
      group: "asia",
    },
    {
      when: "[1041..1048]",
      title: "Bi Sheng makes movable type of clay",
      description: "Shen Kuo, who tells of it, names the Qingli era.",
      group: "asia",
    },
    { when: "1377", title: "The Jikji is printed with metal type", group: "asia", importance: 0.9 },
    { when: "1400~/1468-02", title: "Johannes Gutenberg lives", group: "europe" },
    { when: "1455~", title: "Gutenberg’s Bible", group: "europe", importance: 1 },
    { when: "1457-08", title: "The Mainz Psalter, in three colours", group: "europe" },
    { when: "1465", title: "Printing reaches Subiaco in Italy", group: "europe" },
    { when: "[1473,1474]", title: "Caxton prints the first book in English", group: "europe" },
    { when: "1476", title: "Caxton sets up his press at Westminster", group: "europe" },
    { when: "1501", title: "Aldus Manutius prints in italics", group: "europe" },
  ],
};

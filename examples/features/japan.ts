/** Named periods behind the events; the last of them goes on. */
export const japan = {
  title: "Five eras of Japan",
  eras: [
    { when: "1868-10-23/1912-07-30", title: "Meiji" },
    { when: "1912-07-30/1926-12-25", title: "Taishō" },
    { when: "1926-12-25/1989-01-07", title: "Shōwa" },
    { when: "1989-01-08/2019-04-30", title: "Heisei" },
    { when: "2019-05-01/..", title: "Reiwa" },
  ],
  events: [
    { when: "1872-10-14", title: "The first railway, Shimbashi to Yokohama" },
    { when: "1889-02-11", title: "The constitution" },
    { when: "1923-09-01", title: "The Great Kantō earthquake" },
    { when: "1945-08-15", title: "The Emperor announces the surrender", importance: 0.9 },
    { when: "1964-10", title: "Shinkansen and Olympic Games" },
    { when: "1995-01-17", title: "The earthquake of Kobe" },
    { when: "2011-03-11", title: "Earthquake and tsunami in Tōhoku", importance: 0.9 },
    { when: "2021-07-23", title: "The Games are opened, a year late" },
  ],
};

/** First ascents of the mountains higher than 8,000 metres: fourteen days in fourteen years. */
export const summits = {
  title: "Fourteen mountains, fourteen years",
  subtitle: "First ascents of the peaks higher than 8,000 metres.",
  groups: [
    { id: "himalaya", title: "Himalaya" },
    { id: "karakoram", title: "Karakoram" },
  ],
  events: [
    { when: "1950-06-03", title: "Annapurna", group: "himalaya", importance: 0.9 },
    { when: "1953-05-29", title: "Everest", group: "himalaya", importance: 1 },
    { when: "1953-07-03", title: "Nanga Parbat", group: "himalaya" },
    { when: "1954-07-31", title: "K2", group: "karakoram", importance: 0.9 },
    { when: "1954-10-19", title: "Cho Oyu", group: "himalaya" },
    { when: "1955-05-15", title: "Makalu", group: "himalaya" },
    { when: "1955-05-25", title: "Kangchenjunga", group: "himalaya" },
    { when: "1956-05-09", title: "Manaslu", group: "himalaya" },
    { when: "1956-05-18", title: "Lhotse", group: "himalaya" },
    { when: "1956-07-07", title: "Gasherbrum II", group: "karakoram" },
    { when: "1957-06-09", title: "Broad Peak", group: "karakoram" },
    { when: "1958-07-05", title: "Gasherbrum I", group: "karakoram" },
    { when: "1960-05-13", title: "Dhaulagiri", group: "himalaya" },
    { when: "1964-05-02", title: "Shishapangma", group: "himalaya", importance: 0.9 },
  ],
};

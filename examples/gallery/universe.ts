/** Deep time to our own: years as far back as there are any, with the digits that are stated. */
export const universe = {
  title: "From the beginning",
  subtitle: "From the Big Bang to yesterday, with as many digits as are known.",
  groups: [
    { id: "cosmos", title: "Cosmos" },
    { id: "earth", title: "Earth" },
    { id: "life", title: "Life" },
  ],
  events: [
    { when: "Y-138E8", title: "The universe begins to expand", group: "cosmos", importance: 1 },
    { when: "Y-46E8", title: "The Sun forms", group: "cosmos" },
    { when: "Y-454E7", title: "The Earth forms", group: "earth", importance: 0.9 },
    { when: "Y-35E8~", title: "Oldest widely accepted signs of life", group: "life", importance: 0.8 },
    { when: "Y-24E8~", title: "Oxygen gathers in the air", group: "earth" },
    { when: "Y-539E6", title: "The Cambrian begins", group: "life" },
    { when: "Y-252E6", title: "The greatest known extinction", group: "life" },
    { when: "Y-66E6", title: "The last of the great dinosaurs", group: "life", importance: 0.8 },
    { when: "Y-3E5~", title: "Homo sapiens", group: "life" },
    { when: "-3299~", title: "People write, at Uruk", group: "life" },
    { when: "1969-07", title: "People on the Moon", group: "life", importance: 0.8 },
  ],
};

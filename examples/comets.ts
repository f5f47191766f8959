/** A few comets, as the pages of the frameworks show them: kept outside of the components, so that it stays the same object. */
export const comets = {
  title: "Comets that were talked about",
  events: [
    { id: "halley", when: "1758-12-25", title: "Halley’s comet is seen again, as he said it would be" },
    { id: "great", when: "1858", title: "Donati’s comet is the first to be photographed" },
    { id: "tail", when: "1910-05", title: "The Earth passes through the tail of Halley’s comet" },
    { id: "giotto", when: "1986-03-14", title: "Giotto flies past the core of Halley’s comet" },
    { id: "levy", when: "1994-07-16/1994-07-22", title: "Pieces of Shoemaker–Levy 9 fall on Jupiter" },
    { id: "rosetta", when: "2014-08-06/2016-09-30", title: "Rosetta keeps company with a comet" },
  ],
};

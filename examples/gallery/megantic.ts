const report = { title: "Railway Investigation Report R13D0054", publisher: "Transportation Safety Board of Canada" };

/** An accident by the minute, local time, where one thing leads to another. */
export const megantic = {
  title: "The night of Lac-Mégantic",
  subtitle: "A parked oil train runs away, 5 and 6 July 2013. Local time. 47 people died.",
  groups: [
    { id: "train", title: "The train" },
    { id: "people", title: "People" },
  ],
  events: [
    {
      when: "2013-07-05T22:50~",
      title: "The train is parked on a slope at Nantes",
      description: "Seven hand brakes are set; the air brakes of the engines hold the rest.",
      group: "train",
      importance: 0.8,
      sources: [report],
    },
    {
      when: "2013-07-05T23:30~",
      title: "The driver leaves by taxi",
      description: "One engine of five is left running.",
      group: "people",
    },
    {
      id: "fire",
      when: "2013-07-05T23:40",
      title: "A fire on the running engine is reported",
      group: "train",
      links: [{ to: "stopped", label: "to fight it" }],
      sources: [report],
    },
    {
      id: "stopped",
      when: "2013-07-05T23:50~/2013-07-06T00:13",
      title: "The engine is stopped and the fire put out",
      group: "people",
      links: [{ to: "leak", label: "no air is pumped" }],
    },
    {
      id: "leak",
      when: "2013-07-06T00:13~/2013-07-06T00:56~",
      title: "The air brakes leak",
      group: "train",
      links: [{ to: "away" }],
      sources: [report],
    },
    { when: "2013-07-06T00:44~", title: "The firefighters leave", group: "people" },
    {
      id: "away",
      when: "2013-07-06T00:56~/2013-07-06T01:15~",
      title: "It rolls down to the town, nobody on board",
      group: "train",
      links: [{ to: "derailed" }],
    },
    {
      id: "derailed",
      when: "2013-07-06T01:15~",
      title: "It derails in the centre and burns",
      group: "train",
      importance: 1,
      sources: [report],
    },
  ],
};

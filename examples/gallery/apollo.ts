const reference = { title: "Apollo by the Numbers: A Statistical Reference", publisher: "NASA", published: "2000" };

/** Times with an offset: minutes of July 1969, in UTC. */
export const apollo = {
  title: "Apollo 11, eight days in July 1969",
  subtitle: "All times in UTC.",
  groups: [
    { id: "columbia", title: "Columbia" },
    { id: "eagle", title: "Eagle" },
    { id: "surface", title: "On the surface" },
  ],
  events: [
    {
      when: "1969-07-16T13:32Z",
      title: "Lift-off from Kennedy Space Center",
      description: "A Saturn V carries Armstrong, Aldrin and Collins.",
      group: "columbia",
      importance: 0.9,
      sources: [reference],
    },
    {
      when: "1969-07-19T17:21Z/1969-07-22T04:55Z",
      title: "Columbia in orbit of the Moon",
      group: "columbia",
      sources: [reference],
    },
    { when: "1969-07-20T17:44Z", title: "Eagle undocks from Columbia", group: "eagle", sources: [reference] },
    {
      when: "1969-07-20T20:17Z",
      title: "Eagle lands in the Sea of Tranquility",
      group: "eagle",
      importance: 1,
      sources: [reference],
    },
    {
      when: "1969-07-21T02:39Z/1969-07-21T05:11Z",
      title: "Armstrong and Aldrin outside",
      description: "From the opening of the hatch to its closing.",
      group: "surface",
      sources: [reference],
    },
    {
      when: "1969-07-21T02:56Z",
      title: "Armstrong steps onto the Moon",
      group: "surface",
      importance: 1,
      sources: [reference],
    },
    { when: "1969-07-21T17:54Z", title: "Eagle lifts off", group: "eagle", sources: [reference] },
    { when: "1969-07-21T21:35Z", title: "Eagle and Columbia dock", group: "eagle", sources: [reference] },
    {
      when: "1969-07-24T16:50Z",
      title: "Splashdown in the Pacific",
      group: "columbia",
      importance: 0.9,
      sources: [reference],
    },
  ],
};

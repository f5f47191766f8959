/** Three journeys that began in different years, each known to the minute: side by side, or each from its own start. */
export const missions = {
  title: "Three ways around the Moon",
  subtitle: "Apollo 8, 11 and 13. All times in UTC.",
  groups: [
    { id: "eight", title: "Apollo 8" },
    { id: "eleven", title: "Apollo 11" },
    { id: "thirteen", title: "Apollo 13" },
  ],
  events: [
    { when: "1968-12-21T12:51Z", title: "Lift-off", group: "eight" },
    { when: "1968-12-24T09:59Z/1968-12-25T06:10Z", title: "In orbit of the Moon", group: "eight" },
    { when: "1968-12-27T15:51Z", title: "Splashdown", group: "eight" },
    { when: "1969-07-16T13:32Z", title: "Lift-off", group: "eleven" },
    { when: "1969-07-19T17:21Z/1969-07-22T04:55Z", title: "In orbit of the Moon", group: "eleven" },
    { when: "1969-07-20T20:17Z", title: "Landing", group: "eleven", importance: 0.9 },
    { when: "1969-07-24T16:50Z", title: "Splashdown", group: "eleven" },
    { when: "1970-04-11T19:13Z", title: "Lift-off", group: "thirteen" },
    { when: "1970-04-14T03:08Z", title: "An oxygen tank bursts", group: "thirteen", importance: 0.9 },
    { when: "1970-04-15T00:21Z", title: "Closest to the Moon", group: "thirteen" },
    { when: "1970-04-17T18:07Z", title: "Splashdown", group: "thirteen" },
  ],
};

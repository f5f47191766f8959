/** Intervals, two of which go on. */
export const stations = {
  title: "Places to live in orbit",
  subtitle: "From the first launch to the return; two are still there.",
  groups: [
    { id: "soviet", title: "Soviet and Russian" },
    { id: "american", title: "American" },
    { id: "shared", title: "International" },
    { id: "chinese", title: "Chinese" },
  ],
  events: [
    { when: "1971-04-19/1971-10-11", title: "Salyut 1", group: "soviet" },
    { when: "1973-05-14/1979-07-11", title: "Skylab", group: "american" },
    { when: "1977-09-29/1982-07-29", title: "Salyut 6", group: "soviet" },
    { when: "1982-04-19/1991-02-07", title: "Salyut 7", group: "soviet" },
    { when: "1986-02-20/2001-03-23", title: "Mir", group: "soviet" },
    { when: "1998-11-20/..", title: "International Space Station", group: "shared" },
    { when: "2011-09-29/2018-04-02", title: "Tiangong-1", group: "chinese" },
    { when: "2021-04-29/..", title: "Tiangong", group: "chinese" },
    { when: "2000-11-02", title: "The first crew moves in", group: "shared", importance: 0.9 },
  ],
};

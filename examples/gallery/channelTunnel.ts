/** A plan and what came of it: the day of the contract, years of digging, and the day of the opening, a year late. */
export const channelTunnel = {
  title: "The Channel Tunnel, planned and built",
  subtitle: "Opened a year later than the contract said.",
  groups: [
    { id: "plan", title: "Decisions and plan" },
    { id: "dig", title: "Digging" },
    { id: "use", title: "Use" },
  ],
  events: [
    { when: "1986-01-20", title: "The plan for two rail tunnels is chosen", group: "plan" },
    { when: "1986-02-12", title: "The treaty is signed at Canterbury", group: "plan", importance: 0.8 },
    { when: "1987-12/1990-12-01", title: "Service tunnel", group: "dig" },
    { when: "1988/1991-05-22", title: "North rail tunnel", group: "dig" },
    { when: "1988/1991-06-28", title: "South rail tunnel", group: "dig" },
    {
      when: "1990-12-01",
      title: "English and French diggers shake hands in the service tunnel",
      group: "dig",
      importance: 0.9,
    },
    { when: "1991/1993-12", title: "Tracks, power and signals are put in", group: "dig" },
    { when: "1993-05", title: "Opening, as planned", group: "plan" },
    { when: "1993-12-10", title: "The builders hand it over", group: "dig" },
    { when: "1994-05-06", title: "Opened by the Queen and the President", group: "use", importance: 1 },
    { when: "1994-11-14", title: "First Eurostar with passengers", group: "use" },
    { when: "1994-11-14/..", title: "Eurostar runs", group: "use" },
  ],
};

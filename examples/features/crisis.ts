/** Events that lead to others: ties with words and without. */
export const crisis = {
  title: "Thirteen days",
  subtitle: "The missiles in Cuba, October 1962: what answered what.",
  groups: [
    { id: "washington", title: "Washington" },
    { id: "moscow", title: "Moscow" },
  ],
  events: [
    {
      id: "photos",
      when: "1962-10-14",
      title: "A U-2 photographs missiles",
      group: "washington",
      links: [{ to: "told" }],
    },
    { id: "told", when: "1962-10-16", title: "Kennedy is told", group: "washington", links: [{ to: "speech" }] },
    {
      id: "speech",
      when: "1962-10-22",
      title: "Kennedy announces a quarantine",
      group: "washington",
      importance: 1,
      links: [{ to: "letter", label: "answered by" }, { to: "quarantine" }],
    },
    { id: "quarantine", when: "1962-10-24", title: "The quarantine begins", group: "washington" },
    {
      id: "letter",
      when: "1962-10-26",
      title: "Khrushchev’s first letter: no missiles for no invasion",
      group: "moscow",
      links: [{ to: "reply", label: "taken up by" }],
    },
    { id: "second", when: "1962-10-27", title: "The second: Turkey as well", group: "moscow" },
    {
      id: "reply",
      when: "1962-10-27",
      title: "Kennedy replies to the first",
      group: "washington",
      links: [{ to: "end" }],
    },
    { id: "end", when: "1962-10-28", title: "The missiles are to be withdrawn", group: "moscow", importance: 1 },
  ],
};

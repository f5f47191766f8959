/** A made-up project of one year, for ticks in weeks and quarters. */
export const works = {
  title: "A bridge is mended (made up)",
  groups: [
    { id: "road", title: "Road" },
    { id: "river", title: "River" },
  ],
  events: [
    { when: "2027-02-15", title: "Work begins", group: "road" },
    { when: "2027-02-22/2027-04-30", title: "One lane is closed", group: "road" },
    { when: "2027-05-03/2027-06-18", title: "No ships", group: "river" },
    { when: "2027-33", title: "The inspection, in the first quarter", group: "river" },
    { when: "2027-07-05", title: "Open again", group: "road", importance: 0.9 },
  ],
};

/** All that may stand around a drawing. */
export const report = {
  title: "A title that says what is to be seen",
  subtitle: "A subtitle that says where, when, and how to read it.",
  caption: "A caption for what a reader should know before quoting it. Drawn for this page; the project is made up.",
  groups: [{ id: "plan", title: "As planned" }],
  events: [
    {
      when: "2027-02-15",
      title: "Work begins",
      group: "plan",
      sources: [{ title: "Minutes of the council", publisher: "Town hall", published: "2026-09-14" }],
    },
    {
      when: "2027-22",
      title: "Open again",
      group: "plan",
      sources: [{ title: "Letter to those who live near", published: "2026-10" }],
    },
    { when: "/", title: "The lamps are chosen" },
  ],
  undated: [{ title: "Somebody paints the railing green" }],
};

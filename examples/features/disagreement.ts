/** One event each, two dates each: what the sources say, and what the editor makes of it. */
export const disagreement = {
  title: "Two sources, two years",
  subtitle: "What is drawn holds every claim; the notes say whose it is.",
  events: [
    {
      when: "[0461,0493]",
      title: "Patrick dies",
      claims: [
        { when: "0461", source: { title: "Annals of Ulster, “the elder Patrick”" } },
        { when: "0493", source: { title: "Annals of Ulster, second entry" } },
      ],
    },
    {
      when: "[0626..0633]",
      title: "Penda becomes king of Mercia",
      claims: [
        { when: "0626", source: { title: "Anglo-Saxon Chronicle" } },
        { when: "0633", source: { title: "Ecclesiastical History", publisher: "Bede" } },
      ],
    },
    { when: "0655-11-15", title: "Penda falls at the Winwæd" },
    { when: "0563", title: "Columba comes to Iona" },
  ],
};

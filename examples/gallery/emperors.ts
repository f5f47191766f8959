/** A list of reigns across the turn of the era, where no year zero is. */
export const emperors = {
  title: "The first emperors of Rome",
  subtitle: "Reigns by the month, from Augustus to Vespasian.",
  groups: [
    { id: "julian", title: "Julio-Claudian" },
    { id: "four", title: "The year of the four emperors" },
    { id: "flavian", title: "Flavian" },
  ],
  events: [
    { when: "-0043-03", title: "Caesar is killed", importance: 0.9 },
    { when: "-0026-01/0014-08", title: "Augustus", group: "julian" },
    { when: "0014-09/0037-03", title: "Tiberius", group: "julian" },
    { when: "0037-03/0041-01", title: "Caligula", group: "julian" },
    { when: "0041-01/0054-10", title: "Claudius", group: "julian" },
    { when: "0054-10/0068-06", title: "Nero", group: "julian" },
    { when: "0068-06/0069-01", title: "Galba", group: "four" },
    { when: "0069-01/0069-04", title: "Otho", group: "four" },
    { when: "0069-04/0069-12", title: "Vitellius", group: "four" },
    { when: "0069-12/0079-06", title: "Vespasian", group: "flavian" },
  ],
};

const bede = { title: "Ecclesiastical History of the English People", publisher: "Bede" };
const chronicle = { title: "Anglo-Saxon Chronicle" };

/** A list of reigns with "c.", "before", a question mark, and an accession that two sources date differently. */
export const mercia = {
  title: "Kings of Mercia, as far as they are dated",
  subtitle: "From Cearl, of whom one thing is told, to Coenwulf.",
  groups: [
    { id: "reign", title: "Reigns" },
    { id: "event", title: "What happened" },
  ],
  events: [
    {
      when: "[..0615]",
      title: "Cearl, then king, gives his daughter to Edwin",
      description: "Before Edwin became king of Northumbria in 616.",
      group: "event",
      sources: [bede],
    },
    {
      id: "penda",
      when: "[0626..0633]",
      title: "Penda becomes king",
      group: "event",
      importance: 0.9,
      claims: [
        { when: "0626", source: chronicle },
        { when: "0633", source: bede },
      ],
    },
    { when: "[0626..0633]/0655-11-15", title: "Penda", group: "reign" },
    { when: "0655-11-15", title: "Penda falls at the Winwæd", group: "event", sources: [bede] },
    { when: "0658/0675", title: "Wulfhere", group: "reign" },
    { when: "0675/0704", title: "Æthelred", group: "reign" },
    { when: "0704/0709", title: "Coenred", group: "reign" },
    { when: "0709/0716", title: "Ceolred", group: "reign" },
    { when: "0716?", title: "Ceolwald, in one list only", group: "event" },
    { when: "0716/0757", title: "Æthelbald", group: "reign" },
    { when: "0757/0796-07", title: "Offa", group: "reign" },
    { when: "0785~", title: "Offa’s Dyke is dug", group: "event" },
    { when: "0796-07/0796-12", title: "Ecgfrith", group: "reign" },
    { when: "0796-12/0821", title: "Coenwulf", group: "reign" },
  ],
};

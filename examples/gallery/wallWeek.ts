/** A week in the news: days beside the minutes of one evening, local time throughout. */
export const wallWeek = {
  title: "The week in which the Wall opened",
  subtitle: "Berlin, 4 to 13 November 1989. Local time.",
  groups: [
    { id: "street", title: "In the street" },
    { id: "state", title: "In the state" },
    { id: "border", title: "At the border" },
  ],
  events: [
    {
      when: "1989-11-04",
      title: "Hundreds of thousands demonstrate on Alexanderplatz",
      group: "street",
      importance: 0.8,
    },
    { when: "1989-11-07", title: "The government of the GDR resigns", group: "state" },
    { when: "1989-11-08", title: "The Politburo resigns, and a smaller one is elected", group: "state" },
    {
      when: "1989-11-09T18:00/1989-11-09T19:00~",
      title: "A press conference, shown live",
      description: "Towards its end Günter Schabowski reads new rules for travel, and says that they hold at once.",
      group: "state",
    },
    {
      when: "1989-11-09T18:53~",
      title: "“At once, without delay”: Schabowski on travel",
      group: "state",
      importance: 1,
    },
    {
      when: "1989-11-09T23:30~",
      title: "Bornholmer Straße opens its barrier",
      description: "The first crossing where nobody is checked any longer.",
      group: "border",
      importance: 1,
    },
    { when: "1989-11-10", title: "Willy Brandt speaks at the town hall of Schöneberg", group: "street" },
    { when: "1989-11-11", title: "Mstislav Rostropovich plays Bach at the Wall", group: "street" },
    { when: "1989-11-12", title: "A crossing is opened at Potsdamer Platz", group: "border" },
    { when: "1989-11-13", title: "Hans Modrow is elected head of government", group: "state" },
  ],
};

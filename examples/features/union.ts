const joining = (when: string, ...countries: readonly string[]): object[] =>
  countries.map((title) => ({ when, title, group: "joined" }));

/** Several events of one day: those who joined the European Union and its forerunners together. */
export const union = {
  title: "Who joined when",
  subtitle: "The European Communities and the European Union.",
  groups: [{ id: "joined", title: "Joined" }],
  events: [
    ...joining("1958-01-01", "Belgium, France, West Germany", "Italy, Luxembourg, Netherlands"),
    ...joining("1973-01-01", "Denmark", "Ireland", "United Kingdom"),
    ...joining("1981-01-01", "Greece"),
    ...joining("1986-01-01", "Portugal", "Spain"),
    ...joining("1995-01-01", "Austria", "Finland", "Sweden"),
    ...joining("2004-05-01", "Cyprus", "Czech Republic", "Estonia", "Hungary", "Latvia"),
    ...joining("2004-05-01", "Lithuania", "Malta", "Poland", "Slovakia", "Slovenia"),
    ...joining("2007-01-01", "Bulgaria", "Romania"),
    ...joining("2013-07-01", "Croatia"),
  ],
};

type Fields = Readonly<Record<string, unknown>>;

const event = (id: string, when: string, fields: Fields = {}): Fields => ({
  id,
  when,
  title: `Title of ${id}`,
  ...fields,
});

/** Dates stated in every way, with all that a timeline may have besides. */
export const everything = {
  title: "Everything",
  subtitle: "at once",
  caption: "A caption.",
  groups: [
    { id: "x", title: "Group x" },
    { id: "y", title: "Group y" },
  ],
  eras: [{ when: "2014/2016", title: "An era" }],
  undated: [{ title: "Some day" }],
  events: [
    event("dot", "2014-02-16", { group: "x" }),
    event("bar", "2015", { group: "y", sources: [{ title: "A source" }] }),
    event("soft", "2016~"),
    event("one", "[2013,2017]"),
    event("all", "{2012,2014,2016}"),
    event("by", "[..2013-05]"),
    event("from", "[2016-05..]"),
    event("stack", "2014-02-16", { group: "x" }),
    event("lasted", "2013-01-01/2014-12-31"),
    event("open", "2015/.."),
    event("came", "../2013"),
    event("unknown", "2014/"),
    event("nowhere", "/"),
    event("claimed", "2016", { claims: [{ when: "2011", source: { title: "Another source" } }] }),
  ],
};

/** A company's decade: days of products, a spell in office known by the month, and a transition. */
export const apple = {
  title: "Apple, from the edge to the iPhone",
  subtitle: "1997 to 2007: the company, its computers, and what fits in a pocket.",
  groups: [
    { id: "company", title: "The company" },
    { id: "computers", title: "Computers" },
    { id: "pocket", title: "Music and telephones" },
  ],
  events: [
    { when: "1997-02", title: "NeXT is bought, and Steve Jobs is back", group: "company", importance: 0.9 },
    { when: "1997-07", title: "Gil Amelio leaves", group: "company" },
    { when: "1997-08-06", title: "Microsoft invests 150 million dollars", group: "company" },
    { when: "1997-09/2000-01", title: "Jobs is “interim” chief", group: "company" },
    { when: "1998-08-15", title: "The iMac goes on sale", group: "computers", importance: 0.9 },
    { when: "2001-03-24", title: "Mac OS X 10.0", group: "computers" },
    { when: "2001-05-19", title: "The first two shops open", group: "company" },
    { when: "2001-10-23", title: "The iPod is shown", group: "pocket", importance: 0.9 },
    { when: "2003-04-28", title: "The iTunes Music Store opens", group: "pocket" },
    { when: "2005-06-06/2006-08-07", title: "All computers move to Intel’s processors", group: "computers" },
    { when: "2007-01-09", title: "The iPhone is shown; “Computer” leaves the name", group: "pocket" },
    { when: "2007-06-29", title: "The iPhone goes on sale", group: "pocket", importance: 1 },
  ],
};

/** A life as its records leave it: "c.", "by", one of several years, a decade, and two posts known by the month. */
export const chaucer = {
  title: "Geoffrey Chaucer, as far as it is recorded",
  subtitle: "The posts he held are known by the month; his books are not.",
  groups: [
    { id: "life", title: "Life" },
    { id: "posts", title: "Posts" },
    { id: "books", title: "Books" },
  ],
  events: [
    { when: "1343~", title: "Born", group: "life" },
    { when: "1360-03", title: "Ransomed in France", group: "life" },
    { when: "[..1366-09]", title: "Married to Philippa", group: "life" },
    { when: "1400", title: "Dies", group: "life" },
    { when: "1374-06/1386", title: "Controller of customs in London", group: "posts" },
    { when: "1389-07/1391-06", title: "Clerk of the King’s Works", group: "posts" },
    { when: "[1368..1372]", title: "The Book of the Duchess", group: "books" },
    { when: "138X", title: "Troilus and Criseyde", group: "books" },
    { when: "1391", title: "A Treatise on the Astrolabe", group: "books" },
    { when: "1387~/1400", title: "The Canterbury Tales, left unfinished", group: "books" },
  ],
};

/** Moments that are known in different ways, so that each has a mark of its own. */
export const marks = {
  title: "One kind of mark for each way of knowing",
  events: [
    { when: "1901-03-12", title: "A day" },
    { when: "1902-06", title: "A month" },
    { when: "1904", title: "A year" },
    { when: "190X", title: "A decade" },
    { when: "1907~", title: "About a year" },
    { when: "1909?", title: "Perhaps a year" },
    { when: "[1903,1908]", title: "One of two years" },
    { when: "{1902,1905,1909}", title: "Each of three years" },
    { when: "[..1901]", title: "Before a year" },
    { when: "[1909..]", title: "After a year" },
  ],
};

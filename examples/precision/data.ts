/** One way in which a date can be known. */
export interface Way {
  readonly edtf: string;
  /** What the source says, as the title of the event in the drawing. */
  readonly title: string;
}

/** Ways that belong together. */
export interface Chapter {
  readonly title: string;
  readonly about: string;
  readonly ways: readonly Way[];
}

/** Every way in which a date can be known that is drawn or worded in its own manner. */
export const chapters: readonly Chapter[] = [
  {
    title: "A moment, known to a unit of the calendar",
    about:
      "It happened once, some time within. A bar with round ends is as long as the unit; a dot is shorter than itself.",
    ways: [
      { edtf: "2014-03-18T15:30:20Z", title: "Known to the second" },
      { edtf: "2014-03-18T15:30", title: "Known to the minute" },
      { edtf: "2014-03-18", title: "Known to the day" },
      { edtf: "2014-03", title: "Known to the month" },
      { edtf: "2014-21", title: "Known to the season" },
      { edtf: "2014-33", title: "Known to the quarter" },
      { edtf: "2014-40", title: "Known to the half of the year" },
      { edtf: "2014", title: "Known to the year" },
      { edtf: "201X", title: "Known to the decade" },
      { edtf: "19XX", title: "Known to the hundred years" },
    ],
  },
  {
    title: "About, and perhaps",
    about: "An approximate date has soft ends and “c.” in its words. An uncertain one has a question mark.",
    ways: [
      { edtf: "1450~", title: "About that year" },
      { edtf: "2014-03~", title: "About that month" },
      { edtf: "1984?", title: "Perhaps that year" },
      { edtf: "2004-06%", title: "Perhaps, and about" },
      { edtf: "156X~", title: "About that decade" },
    ],
  },
  {
    title: "One of several, all of several",
    about: "Square brackets hold what it may have been, braces hold what it was each time.",
    ways: [
      { edtf: "[1667,1672]", title: "One of two years" },
      { edtf: "[1667..1670]", title: "One of four years" },
      { edtf: "{1667,1672}", title: "In both years" },
      { edtf: "{1667..1670}", title: "In each of four years" },
    ],
  },
  {
    title: "Before and after",
    about: "A moment with one limit. Where nothing else is known, the bar fades away from it.",
    ways: [
      { edtf: "[..1065]", title: "Some time before 1066" },
      { edtf: "[1067..]", title: "Some time after 1066" },
    ],
  },
  {
    title: "An interval, from a start to an end",
    about: "It lasted. The bar is solid over what is certain, and grades over what each end may be.",
    ways: [
      { edtf: "2014-03-18/2014-06-12", title: "Both days known" },
      { edtf: "2014/2016", title: "Both years known" },
      { edtf: "2014-03/2016", title: "A month, and a year" },
      { edtf: "1984~/2004?", title: "About, and perhaps" },
      { edtf: "[1450..1460]/[1470..1480]", title: "Four limits" },
    ],
  },
  {
    title: "An interval without one of its ends",
    about: "Two dots are an open end: it still goes on. Nothing is an end that is not known.",
    ways: [
      { edtf: "2014/..", title: "Since then, and still" },
      { edtf: "[..2017-02-16]/..", title: "There by then, and still" },
      { edtf: "2014/", title: "From then, the end not known" },
      { edtf: "../2014", title: "Until then, always before" },
      { edtf: "/2014", title: "Until then, the start not known" },
    ],
  },
  {
    title: "Before Christ, and long before",
    about: "In EDTF the year 0000 is 1 BC, so 44 BC is -0043. Words and axis count as historians do.",
    ways: [
      { edtf: "-0043-03-15", title: "A day in 44 BC" },
      { edtf: "-0330", title: "A year before Christ" },
      { edtf: "-0026/0014", title: "Across the turn of the era" },
      { edtf: "Y-66E6", title: "Millions of years" },
      { edtf: "Y-138E8", title: "Billions of years" },
    ],
  },
  {
    title: "Nothing known",
    about: "An event without any date has no place on an axis, and is never given one.",
    ways: [{ edtf: "/", title: "At some time" }],
  },
];

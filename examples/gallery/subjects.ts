import { apollo } from "./apollo.js";
import { chaucer } from "./chaucer.js";
import { emperors } from "./emperors.js";
import { harbourLibrary } from "./harbourLibrary.js";
import { printing } from "./printing.js";
import { sky } from "./sky.js";
import { universe } from "./universe.js";

/** A timeline of the gallery, and what it is there to show. */
export interface Subject {
  readonly id: string;
  readonly about: string;
  readonly data: { readonly title: string; readonly events: readonly object[] };
}

/** What the gallery shows, from minutes to billions of years. */
export const subjects: readonly Subject[] = [
  { id: "apollo", about: "Minutes with a time zone, and the days between them.", data: apollo },
  {
    id: "harbour-library",
    about: "A plan: months, quarters, a season, and a year with a question mark.",
    data: harbourLibrary,
  },
  { id: "printing", about: "One of two years, one of eight, “about”, and months.", data: printing },
  { id: "chaucer", about: "A life in which posts are known better than birth, marriage and books.", data: chaucer },
  { id: "sky", about: "Twenty-two centuries in one drawing, from “c. 240 BC” to a day in 2019.", data: sky },
  { id: "emperors", about: "Reigns across the turn of the era, which has no year zero.", data: emperors },
  { id: "universe", about: "Billions of years, as many digits as are known.", data: universe },
];

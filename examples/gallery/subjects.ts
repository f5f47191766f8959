import { apollo } from "./apollo.js";
import { apple } from "./apple.js";
import { century } from "./century.js";
import { channelTunnel } from "./channelTunnel.js";
import { chaucer } from "./chaucer.js";
import { emperors } from "./emperors.js";
import { harbourLibrary } from "./harbourLibrary.js";
import { megantic } from "./megantic.js";
import { mercia } from "./mercia.js";
import { printing } from "./printing.js";
import { sky } from "./sky.js";
import { universe } from "./universe.js";
import { wallWeek } from "./wallWeek.js";

/** A timeline of the gallery, and what it is there to show. */
export interface Subject {
  readonly id: string;
  readonly about: string;
  readonly data: { readonly title: string; readonly events: readonly object[] };
}

/** What the gallery shows, from minutes to billions of years. */
export const subjects: readonly Subject[] = [
  { id: "megantic", about: "A railway accident by the minute, and how one thing led to the next.", data: megantic },
  { id: "apollo", about: "Minutes with a time zone, and the days between them.", data: apollo },
  { id: "wall-week", about: "A week in the news: days, and the minutes of one evening.", data: wallWeek },
  {
    id: "harbour-library",
    about: "A project plan: months, quarters, a season, and a year with a question mark.",
    data: harbourLibrary,
  },
  { id: "channel-tunnel", about: "A plan and what came of it: decisions, digging and use.", data: channelTunnel },
  { id: "apple", about: "A company’s decade, most of it known to the day.", data: apple },
  { id: "century", about: "A hundred years, with three eras behind them.", data: century },
  { id: "chaucer", about: "A life in which posts are known better than birth, marriage and books.", data: chaucer },
  { id: "printing", about: "One of two years, one of eight, “about”, and months.", data: printing },
  { id: "mercia", about: "Reigns with “c.”, “before” and “?”, and sources that disagree.", data: mercia },
  { id: "emperors", about: "Reigns across the turn of the era, which has no year zero.", data: emperors },
  { id: "sky", about: "Twenty-two centuries in one drawing, from “c. 240 BC” to a day in 2019.", data: sky },
  { id: "universe", about: "Billions of years, as many digits as are known.", data: universe },
];

import { ar } from "date-fns/locale/ar";
import { de } from "date-fns/locale/de";
import { fr } from "date-fns/locale/fr";
import { zhCN } from "date-fns/locale/zh-CN";
import { universe } from "../gallery/universe.js";
import { crisis } from "./crisis.js";
import { disagreement } from "./disagreement.js";
import type { Feature } from "./feature.js";
import { japan } from "./japan.js";
import { arabic, chinese, french, german } from "./languages.js";
import { marks } from "./marks.js";
import { missions } from "./missions.js";
import { hours, milliseconds, rocks } from "./spans.js";
import { stations } from "./stations.js";
import { summits } from "./summits.js";
import { transits } from "./transits.js";
import { union } from "./union.js";
import { report, works } from "./works.js";

const events: readonly Feature[] = [
  { id: "labels", title: "Labels", about: "No two touch, at any width; none is cut.", data: summits },
  { id: "stacks", title: "Stacks", about: "Events of one date share it, with a line for each title.", data: union },
  { id: "marks", title: "Marks", about: "A moment is drawn as exactly as it is known.", data: marks },
  { id: "intervals", title: "Intervals", about: "Solid where certain; what still goes on fades.", data: stations },
  { id: "claims", title: "Claims", about: "Sources that disagree are one event with every claim.", data: disagreement },
  {
    id: "links",
    title: "Links",
    about: "One thing leads to another: an arrow, with words if there are any.",
    data: crisis,
  },
];

const time: readonly Feature[] = [
  { id: "gaps", title: "Gaps", about: "Long empty stretches are cut out, each with its length.", data: transits },
  { id: "no-gaps", title: "Gaps kept", about: "gaps: “keep”.", data: transits, options: { gaps: "keep" } },
  { id: "eras", title: "Eras", about: "Named periods behind the events.", data: japan },
  { id: "milliseconds", title: "Milliseconds", about: "An axis finds its own unit …", data: milliseconds },
  { id: "hours", title: "Hours", about: "… from here …", data: hours },
  { id: "rocks", title: "Billions of years", about: "… to here.", data: rocks },
  {
    id: "weeks",
    title: "Weeks, and a mark for today",
    about: "ticks: “week”, now: “2027-03-10”.",
    data: works,
    options: { ticks: "week", now: "2027-03-10" },
  },
  { id: "quarters", title: "Quarters", about: "ticks: “quarter”.", data: works, options: { ticks: "quarter" } },
];

const places: readonly Feature[] = [
  {
    id: "vertical",
    title: "Downwards",
    about: "orientation: “vertical”. Drawings narrower than 480 pixels are so by themselves.",
    data: summits,
    options: { orientation: "vertical" },
  },
  {
    id: "both-sides",
    title: "Downwards, labels on both sides",
    about: "labelSide: “both”, where the column has room; else “start” or “end”.",
    data: summits,
    options: { orientation: "vertical", labelSide: "both" },
  },
  { id: "lanes", title: "Lanes", about: "lanes: “group”.", data: stations, options: { lanes: "group" } },
  { id: "sequence", title: "Equal steps", about: "scale: “sequence”.", data: transits, options: { scale: "sequence" } },
  { id: "log", title: "By the logarithm", about: "scale: “log”.", data: universe, options: { scale: "log" } },
  {
    id: "relative",
    title: "Each from its own start",
    about: "scale: “relative”, lanes: “group”.",
    data: missions,
    options: { scale: "relative", lanes: "group" },
  },
];

const looks: readonly Feature[] = [
  {
    id: "furniture",
    title: "All that stands around",
    about: "Title, caption, sources, what has no date.",
    data: report,
  },
  { id: "dark", title: "Dark", about: "theme: “dark”.", data: japan, options: { theme: "dark" } },
  { id: "print", title: "Print", about: "theme: “print”: ink on white.", data: stations, options: { theme: "print" } },
  {
    id: "own",
    title: "A theme of one’s own",
    about: "A theme is a plain object.",
    data: union,
    options: { theme: { paper: "#fdf6e3", ink: "#2b2a26", muted: "#5c5a50", grid: "#e6dcc0", palette: ["#7a3b12"] } },
  },
  { id: "german", title: "German", about: "locale: de.", data: german, options: { locale: de } },
  { id: "french", title: "French", about: "locale: fr.", data: french, options: { locale: fr } },
  { id: "chinese", title: "Chinese", about: "locale: zhCN.", data: chinese, options: { locale: zhCN } },
  {
    id: "arabic",
    title: "Arabic",
    about: "locale: ar. Time runs from right to left.",
    data: arabic,
    options: { locale: ar },
  },
];

/** What the library can do, in chapters. */
export const chapters: readonly { readonly title: string; readonly features: readonly Feature[] }[] = [
  { title: "Events", features: events },
  { title: "Time", features: time },
  { title: "Places", features: places },
  { title: "Looks and languages", features: looks },
];

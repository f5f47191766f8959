import type { InterfaceWords, OutlineWords, PartWords, PlaceWords, ProgressWords } from "./table.js";

export const aside: InterfaceWords = {
  asTable: "As a table",
  export: "Export",
  save: (format) => `Save as ${format}`,
  copyTable: "Copy as table",
  copied: "Table copied",
  notCopied: "The table could not be copied",
  notSaved: "The file could not be made",
};

export const outline: OutlineWords = { name: "Groups and periods", others: "Others" };

export const place: PlaceWords = (at, count) => `${at} of ${count}`;

export const parts: PartWords = {
  controls: "View",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  showAll: "Show all",
  earlier: "Earlier",
  later: "Later",
  help: "Keys and gestures",
  close: "Close",
  search: "Search events",
  next: "Next",
  previous: "Previous",
  groups: "Groups",
  noGroup: outline.others,
  story: "Story",
  overview: "What is in view of the whole",
  passages: "Passages in the text",
  previousPassage: "Previous passage",
  nextPassage: "Next passage",
  showEvent: "Show the event",
  showPassage: "Show in the text",
  more: "More",
  matches: (at, count) =>
    count === 0 ? "No match" : at > 0 ? `${at} of ${count}` : count === 1 ? "1 match" : `${count} matches`,
  place,
  inView: (count) => (count === 1 ? "1 event in view" : `${count} events in view`),
  rows: (from, to, count) => `${from} to ${to} of ${count}`,
  keys: [
    ["← →", "previous and next event"],
    ["↑ ↓", "next event above and below"],
    ["Home, End", "first and last event"],
    ["Page Up, Page Down", "a stretch of time back and on"],
    ["Enter, Space", "choose an event"],
    ["Esc", "close, choose none, leave"],
    ["+ −", "zoom in and out"],
    ["0", "show all"],
    ["Ctrl or ⌘ + wheel, pinch, double click", "zoom"],
    ["Drag, sideways wheel", "move"],
    ["?", "this list"],
  ],
};

export const progress: ProgressWords = {
  preparing: (count, percent) => `Preparing ${count} events: ${percent} %`,
  ready: (count) => `${count} events are ready`,
};

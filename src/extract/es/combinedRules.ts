import type { Rule } from "../language.js";

/** Forms that have other dates inside. */
export const combinedRules: readonly Rule[] = [
  ["entre el|la|los? DATE y el|la|los? DATE", { as: "range" }],
  ["de|desde|del el|la|los? DATE a|al|hasta el|la|los? DATE", { as: "range" }],
  ["DATE -|a|al|hasta el|la? DATE", { as: "range" }],
  ["desde el|la|los? DATE", { as: "bound", bound: "since" }],
  ["a partir de|del el|la|los? DATE", { as: "bound", bound: "onward" }],
  ["de DATE en adelante", { as: "bound", bound: "onward" }],
  ["hasta ( bien entrado )? el|la|los? DATE", { as: "bound", bound: "until" }],
  ["antes de|del el|la|los? DATE", { as: "bound", bound: "before" }],
  ["después de|del el|la|los? DATE", { as: "bound", bound: "after" }],
  ["hacia|circa el|la|los? año? DATE", { as: "bound", bound: "about" }],
  ["alrededor de|del DATE", { as: "bound", bound: "about" }],
  ["en torno a|al DATE", { as: "bound", bound: "about" }],
  ["c|ca ~. DATE", { as: "bound", bound: "about" }],
  ["ORDINAL mitad de|del el|la|los? DATE", { as: "part" }],
  ["PART de|del el|la|los? año? DATE", { as: "part" }],
  ["últimos|últimas días|semanas|meses de|del año? DATE", { as: "part", part: 3 }],
  ["primeros|primeras días|semanas|meses de|del año? DATE", { as: "part", part: 1 }],
  ["DAYPART del? DATE", { as: "same" }],
  ["DATE por|de la DAYPART", { as: "same" }],
];

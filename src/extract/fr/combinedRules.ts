import type { Rule } from "../language.js";

/** Forms that have other dates inside. */
export const combinedRules: readonly Rule[] = [
  ["entre le|l|la? DATE et le|l|la? DATE", { as: "range" }],
  ["de|d|du l|le|la? DATE à|au|jusqu l|la|le|en|'en|'au? DATE", { as: "range" }],
  ["DATE -|à|au DATE", { as: "range" }],
  ["depuis le|la|l|les? DATE", { as: "bound", bound: "since" }],
  ["depuis la PART de DATE", { as: "bound", bound: "since" }],
  ["dès le|la|l|les? DATE", { as: "bound", bound: "onward" }],
  ["à partir de|d|du la|l? DATE", { as: "bound", bound: "onward" }],
  ["à compter de|d|du la|l? DATE", { as: "bound", bound: "onward" }],
  ["jusqu 'en|'au|'à|'aux le|l|la? DATE", { as: "bound", bound: "until" }],
  ["avant le|la|l? DATE", { as: "bound", bound: "before" }],
  ["après le|la|l? DATE", { as: "bound", bound: "after" }],
  ["vers|circa le|la|l|les? an? DATE", { as: "bound", bound: "about" }],
  ["autour de DATE", { as: "bound", bound: "about" }],
  ["aux alentours de DATE", { as: "bound", bound: "about" }],
  ["env ~. DATE", { as: "bound", bound: "about" }],
  ["ORDINAL moitié de|du|des la|l? DATE", { as: "part" }],
  ["PART de|d|du|des la|l? DATE", { as: "part" }],
  ["PART du mois de DATE", { as: "part" }],
  ["derniers|dernières jours|semaines|mois de|d DATE", { as: "part", part: 3 }],
  ["premiers|premières jours|semaines|mois de|d DATE", { as: "part", part: 1 }],
  ["PART ~-? DATE", { as: "part" }],
  ["DAYPART du DATE", { as: "same" }],
  ["DATE au? DAYPART", { as: "same" }],
];

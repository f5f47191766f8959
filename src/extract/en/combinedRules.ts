import type { Rule } from "../language.js";

/** Forms that have other dates inside. */
export const combinedRules: readonly Rule[] = [
  ["between DATE and DATE", { as: "range" }],
  ["from DATE to|until|till|through|- DATE", { as: "range" }],
  ["DATE -|to|until|till|through DATE", { as: "range" }],
  ["since DATE", { as: "bound", bound: "since" }],
  ["until|till DATE", { as: "bound", bound: "until" }],
  ["before DATE", { as: "bound", bound: "before" }],
  ["circa|c|ca|approximately DATE", { as: "bound", bound: "about" }],
  ["PART -? in? the? DATE", { as: "part" }],
  ["EDGE of DATE", { as: "part" }],
  ["early part of DATE", { as: "part", part: 1 }],
  ["latter|later part of DATE", { as: "part", part: 3 }],
  ["later|earlier in DATE", { as: "same" }],
  ["DAYPART of|on|, DATE", { as: "same" }],
  ["DATE DAYPART", { as: "same" }],
];

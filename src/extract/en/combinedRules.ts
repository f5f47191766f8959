import type { Rule } from "../language.js";
import { roughly } from "./guards.js";

/** Forms that have other dates inside. */
export const combinedRules: readonly Rule[] = [
  ["between DATE and DATE", { as: "range" }],
  ["from DATE to|until|till|through|- DATE", { as: "range" }],
  ["DATE -|to|until|till|through DATE", { as: "range" }],
  ["since DATE", { as: "bound", bound: "since" }],
  ["until|till DATE", { as: "bound", bound: "until" }],
  ["before DATE", { as: "bound", bound: "before" }],
  ["after DATE", { as: "bound", bound: "after" }],
  ["DATE onward|onwards", { as: "bound", bound: "since" }],
  ["from DATE on|onward|onwards|forward", { as: "bound", bound: "since" }],
  ["circa|c|ca|approximately DATE", { as: "bound", bound: "about" }],
  ["about|around|roughly DATE", { as: "bound", bound: "about" }, roughly],
  ["first half of DATE", { as: "part", part: 1 }],
  ["second half of DATE", { as: "part", part: 3 }],
  ["PART -? in? the? DATE", { as: "part" }],
  ["EDGE of DATE", { as: "part" }],
  ["early part of DATE", { as: "part", part: 1 }],
  ["latter|later part of DATE", { as: "part", part: 3 }],
  ["later|earlier in DATE", { as: "same" }],
  ["DAYPART of|on|, DATE", { as: "same" }],
  ["DATE DAYPART", { as: "same" }],
];

import type { Rule } from "../language.js";
import { throughDay } from "./guards.js";
import { roughly } from "./numberGuards.js";

/** Forms that have other dates inside. */
export const combinedRules: readonly Rule[] = [
  ["between the? DATE and the? DATE", { as: "range" }],
  ["between the? DATE and", { as: "vague" }],
  ["from the? DATE to|until|till|through|- the? DATE", { as: "range" }],
  ["DATE -|to|until|till|through the? DATE", { as: "range" }],
  ["from the? DATE to|until|till his|her|its|their * in the? DATE", { as: "range" }],
  ["from the? DATE to|until|till|through", { as: "bound", bound: "from" }],
  ["since the? DATE", { as: "bound", bound: "since" }],
  ["since the * of the? DATE", { as: "bound", bound: "since" }],
  ["until|till ( at least )? the? DATE", { as: "bound", bound: "until" }],
  ["until|till * death|retirement|closure in|on the? DATE", { as: "bound", bound: "until" }],
  ["through DATE", { as: "bound", bound: "until" }, throughDay],
  ["before the? DATE", { as: "bound", bound: "before" }],
  ["after the? DATE", { as: "bound", bound: "after" }],
  ["on or before the? DATE", { as: "bound", bound: "by" }],
  ["no|not later than the? DATE", { as: "bound", bound: "by" }],
  ["DATE onward|onwards", { as: "bound", bound: "onward" }],
  ["from DATE on|onward|onwards|forward", { as: "bound", bound: "onward" }],
  ["circa|c|ca|approximately the? DATE", { as: "bound", bound: "about" }],
  ["about|around|roughly the? DATE", { as: "bound", bound: "about" }, roughly],
  ["ORDINAL half of the? DATE", { as: "part" }],
  ["PART -? in? the? DATE", { as: "part" }],
  ["EDGE of the? DATE", { as: "part" }],
  ["early part of the? DATE", { as: "part", part: 1 }],
  ["latter|later part of the? DATE", { as: "part", part: 3 }],
  ["last|final|closing two|few? days|week|weeks|months of the? DATE", { as: "part", part: 3 }],
  ["first|opening two|few? days|week|weeks|months of the? DATE", { as: "part", part: 1 }],
  ["later|earlier in DATE", { as: "same" }],
  ["before|after? DAYPART of|on|, DATE", { as: "same" }],
  ["DATE DAYPART", { as: "same" }],
];

import type { Rule } from "../language.js";
import { about } from "./guards.js";

/** Forms that have other dates inside. */
export const combinedRules: readonly Rule[] = [
  ["zwischen dem|der? DATE und dem|der? DATE", { as: "range" }],
  ["von|vom dem|der? DATE bis zum|zur|in|den|dem? den|die|das? DATE", { as: "range" }],
  ["DATE bis|- zum|zur? DATE", { as: "range" }],
  ["seit dem|der|den? DATE", { as: "bound", bound: "since" }],
  ["ab dem|der|den? DATE", { as: "bound", bound: "onward" }],
  ["von|vom DATE an", { as: "bound", bound: "onward" }],
  ["bis weit? zum|zur|in|ins? den|die|das? DATE", { as: "bound", bound: "until" }],
  ["vor dem|der? DATE", { as: "bound", bound: "before" }],
  ["nach dem|der? DATE", { as: "bound", bound: "after" }],
  ["um|gegen|circa das|den? jahr? DATE", { as: "bound", bound: "about" }, about],
  ["um? LINK DATE", { as: "bound", bound: "about" }, about],
  ["ORDINAL hälfte der|des DATE", { as: "part" }],
  ["PART der|des? jahres? DATE", { as: "part" }],
  ["letzten tagen|wochen|monaten des? jahres? DATE", { as: "part", part: 3 }],
  ["ersten tagen|wochen|monaten des? jahres? DATE", { as: "part", part: 1 }],
  ["frühen DATE", { as: "part", part: 1 }],
  ["späten DATE", { as: "part", part: 3 }],
  ["DAYPART des|vom|am DATE", { as: "same" }],
  ["DATE DAYPART", { as: "same" }],
];

import type { DateProse } from "../language.js";

/** What leads to a date, whatever is known of it. */
export const prepositions =
  "in on by of since until till from during through throughout between before after around about for late early mid as";

/** The words by which the verb of a date is found. */
export const dateProse: DateProse = {
  joins: "and but while whereas when who which where though although because before after until so then or yet",
  leads: `${prepositions} at over within circa c ca now`,
  infinitive:
    "to,the his her its their our my your these those him them it us me you any all more most about around nearly over under between within hospital order prison jail court church school college university work sea war market power office town home bed death life date land shore safety half part parts and or in on at by for from with do",
  asides: "since than back-to,compared against versus,which who where",
  present: "is are",
  aim: "for to",
  before: "had having",
  ahead:
    "expect expects promised agreed pledged vowed proposed ordered asked offered wanted needed urged planned,by from",
  conditions: "if unless",
  toBe: "was were is are",
};

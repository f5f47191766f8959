import type { DateProse } from "../language.js";

/** The words by which the verb of a date is found. */
export const dateProse: DateProse = {
  joins: "and but while whereas when who which where though although because before after until so then or yet",
  leads:
    "in on at by since until till from during of around about through throughout between before after for over within circa c ca late early as now",
  infinitive:
    "to,the a an his her its their our my your this that these those him them it us me you one two three four five six be-all some any all many more most about around at least nearly over under between within hospital order prison jail court church school college university work sea war market power office town home bed death life life-size date land shore safety bits pieces half part parts and or in on at by for from with see do again",
  asides: "since than back-to,compared against versus,which who where",
  present: "is are",
  aim: "for to",
  before: "had having",
  ahead:
    "expect expects promised agreed pledged vowed proposed ordered asked offered wanted needed urged planned,by from",
  conditions: "if unless",
  toBe: "was were is are",
};

import type { Figures } from "./scoreSet.js";

/** The figures that have a floor or, for `wrong`, `wrongYears` and `falseDates`, a ceiling. */
export type Floors = Readonly<
  Pick<
    Figures,
    "expressionF1" | "valueF1" | "wrong" | "wrongYears" | "falseDates" | "eventF1" | "kindRight" | "titlesGood"
  >
>;

/** Measured, and rounded to the safe side. The aim for `wrong` is 0.02 in both halves. */
export const floors: Readonly<Record<"dev" | "held", Floors>> = {
  dev: {
    expressionF1: 0.975,
    valueF1: 0.955,
    wrong: 0.008,
    wrongYears: 6,
    falseDates: 7,
    eventF1: 0.94,
    kindRight: 0.99,
    titlesGood: 0.94,
  },
  held: {
    expressionF1: 0.975,
    valueF1: 0.95,
    wrong: 0.009,
    wrongYears: 5,
    falseDates: 15,
    eventF1: 0.91,
    kindRight: 0.99,
    titlesGood: 0.95,
  },
};

import type { Figures } from "./scoreSet.js";

/** What the figures of each half must not fall below (`wrong`, `wrongYears` and false finds: not rise above). */
export type Floors = Readonly<
  Pick<
    Figures,
    "expressionF1" | "valueF1" | "wrong" | "wrongYears" | "falseDates" | "eventF1" | "kindRight" | "titlesGood"
  >
>;
export const floors: Readonly<Record<"dev" | "held", Floors>> = {
  dev: {
    expressionF1: 0.97,
    valueF1: 0.94,
    wrong: 0.03,
    wrongYears: 8,
    falseDates: 10,
    eventF1: 0.88,
    kindRight: 0.97,
    titlesGood: 0.83,
  },
  held: {
    expressionF1: 0.92,
    valueF1: 0.84,
    wrong: 0.1,
    wrongYears: 24,
    falseDates: 22,
    eventF1: 0.8,
    kindRight: 0.97,
    titlesGood: 0.8,
  },
};

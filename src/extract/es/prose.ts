import type { Prose } from "../language.js";

/** The words by which Spanish sentences are taken apart. */
export const prose: Prose = {
  abbreviations:
    "a d sr sra sres srta d dña dr dra prof gral cnel cap tte ing lic etc p pp pág págs ej núm art cap fig vol ed dir tel avda pza ee uu sept oct nov dic aprox sto sta mons",
  eras: "a.c. d.c. a.e.c. n.e.",
  openers:
    "sin embargo pero y también luego después entonces finalmente así además no obstante mientras tanto ya aún todavía poco solo sólo incluso allí aquí",
  joins: "y e pero mientras aunque sino pues porque cuando donde que quien quienes antes después si como o",
  relatives: "que quien quienes cuando donde porque aunque cuyo cuya mientras",
  leads:
    "en de del al a desde hasta hacia entre antes después durante por para tras alrededor partir este esta año mes torno circa dentro",
  bounds: "para,durante",
  reports:
    "dijo dijeron declaró anunció informó informaron afirmó explicó señaló añadió aseguró indicó contó recordó según confirmó comunicó subrayó precisó",
  that: "que",
  still: "aún todavía actualmente hoy sigue siguen",
  maybe: "podría podrían quizá quizás puede pueden podrá podrán",
  unfinished:
    "el la los las un una unos unas de del a al en con por para sin sobre entre contra hacia y e o u ni pero que quien donde cuyo su sus es son era fue ha han había se no más muy también si como este esta ese esa ante bajo desde hasta tras lo le les",
  phrases:
    "en a al de del con por para sin sobre entre contra hacia ante bajo desde hasta tras y e o pero que quien donde cuando porque mientras como según durante",
  before: "había habían",
  utmost: /^(más|menos|peor|mejor)$/,
  compared: "comparado comparación frente respecto",
};

import type { DateProse, Prose } from "../language.js";

/** The words by which English sentences are taken apart. */
export const prose: Omit<Prose, keyof DateProse> = {
  abbreviations:
    "mr mrs ms dr st gen col lt capt maj sgt cmdr adm brig sen rep gov pres prof rev hon no nos vs inc corp co ltd bros jr sr mt ft fig vol pp ed eds etc eg ie us uk un eu dc jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ca approx est dept univ assn",
  clock: "am pm",
  openers:
    "however meanwhile but and so then later still yet moreover thus therefore instead finally eventually also indeed nevertheless afterwards soon only even shortly subsequently furthermore additionally initially first second again",
  relatives: "when who whose whom which where because although whereas that",
  bounds: "by,throughout",
  reports:
    "said says say told tells added reported reports stated states noted according wrote recalled claimed claims explained remarked commented",
  that: "that",
  still: "still now place ongoing today",
  maybe: "may might could can should must",
  unfinished:
    "the a an of to in on at and or by with for from as his her their its our that which who whom whose was were is are had has have been be being not into over under between against about after before during than then but if when while where because since until more most very also first two three new its this these those such both only no late early said says following including he she it they we i you there another will would shall can could may might should must not",
  phrases:
    "in on at to with for from by of after before during against between into over under as and but or that which who when while where because through across near within without since until despite following including if",
  utmost: /^(most|best|worst|only|\p{L}{3,}(?<!\b(for|inter|harv|prot|requ|arr|pri|gu|cont|conqu|man))est)$/u,
  pronouns: "it they he she",
  participles:
    "having born begun thrown drawn given taken written driven known seen done gone broken chosen shown torn fallen hidden frozen stolen worn sworn grown",
  particles: "over on in through off out up down away back",
  shares: "whole most all much rest part half",
  of: "of",
  nears: "toward towards sometime shortly soon just",
  owns: "its their",
  compared: "than compared versus vs against up-from down-from",
};

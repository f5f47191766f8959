import type { Prose } from "../language.js";

/** The words by which English sentences are taken apart. */
export const prose: Prose = {
  abbreviations:
    "mr mrs ms dr st gen col lt capt maj sgt cmdr adm brig sen rep gov pres prof rev hon no nos vs inc corp co ltd bros jr sr mt ft fig vol pp ed eds etc eg ie us uk un eu dc am pm jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ca approx est dept univ assn",
  openers:
    "however meanwhile but and so then later still yet moreover thus therefore instead finally eventually also indeed nevertheless afterwards soon only even shortly subsequently furthermore additionally initially first second",
  joins: "and but while whereas when who which where though although because before after until so then or yet",
  relatives: "when who which where because although whereas that",
  leads:
    "in on at by since until till from during of around about through throughout between before after for over within circa c ca late early as",
  bounds: "by,throughout",
  reports:
    "said says say told tells added reported reports stated states noted according wrote recalled claimed claims explained remarked commented",
  that: "that",
  still: "still now place ongoing today",
  maybe: "may might could can should must",
  unfinished:
    "the a an of to in on at and or by with for from as his her their its our that which who whom whose was were is are had has have been be being not into over under between against about after before during than then but if when while where because since until more most very also first two three new its this these those such both only no late early said says following including he she it they we i you there another",
  phrases:
    "in on at to with for from by of after before during against between into over under as and but or that which who when while where because through across near within without since until despite following including",
  infinitive:
    "to,the a an his her its their our my your this that these those him them it us me you one two three four five six be-all some any all many more most about around at least nearly over under between within hospital prison jail court church school college university work sea war market power office town home bed death life life-size date land shore safety bits pieces half part parts and or in by see do",
  asides: "since than back-to",
  present: "is are",
  compared: "than compared versus vs against",
};

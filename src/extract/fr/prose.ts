import type { Prose } from "../language.js";

/** The words by which French sentences are taken apart. */
export const prose: Prose = {
  abbreviations:
    "m mm mme mmes mlle mlles dr pr me mgr st ste gal col cdt cap etc cf p pp no env av apr janv févr fév avr juil sept oct nov déc art chap fig vol éd dir tél bd ex",
  eras: "j.-c. j.c.",
  openers:
    "cependant toutefois pourtant mais et aussi puis ensuite alors enfin finalement ainsi donc encore déjà bientôt peu d'abord plus tard seulement même là",
  joins: "et mais tandis alors puis car donc or ni ou qui que dont où lorsque quand parce bien avant après si comme",
  relatives: "qui où dont lorsque quand parce que qu alors tandis puisque",
  leads:
    "en à au aux du de d depuis dès vers avant après entre jusqu 'en 'au 'à 'ici pendant durant dans autour environ pour fin début mi courant milieu ce cette mois partir",
  bounds: "d'ici,durant pendant",
  reports:
    "dit déclaré annoncé indiqué affirmé expliqué rapporté précisé ajouté souligné estimé raconté rappelé déclarait déclara annonça affirma selon assuré confirmé",
  that: "que qu",
  still: "encore toujours aujourd actuellement",
  maybe: "pourrait pourraient peut peuvent pourra pourront",
  unfinished:
    "le la l les un une de d du des à au aux en dans sur pour par avec et ou ni mais que qu qui dont où son sa ses leur leurs est sont était fut a ont avait ne n se s pas plus très aussi si comme ce cet cette ces entre contre sous vers chez sans avant après il elle ils elles on nous y quelque quelques",
  phrases:
    "en dans à au aux sur pour par avec de du des d'entre entre contre sous vers chez sans avant après pendant durant et ou mais que qu qui dont où lorsque quand parce puis comme depuis selon",
  before: "avait avaient",
  ahead: "reporté reportée reportés fixé fixée prévu prévue attendu attendue ajourné ajournée,à au pour",
  utmost: /^(plus|moins|pire|meilleure?)$/,
  compared: "comparé rapport contre comparaison",
};

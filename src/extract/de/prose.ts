import type { Prose } from "../language.js";

/** The words by which German sentences are taken apart. */
export const prose: Prose = {
  abbreviations:
    "dr prof hr fr st nr bzw bspw usw etc vgl evtl ggf inkl exkl ca ing dipl med phil jun sen abs art bd hrsg geb gest mio mrd tel str jan feb mrz apr jun jul aug sep sept okt nov dez z b d h u a s o v n jh sog gen oberst maj lt",
  ordinals:
    "januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts jahrhunderte jahrestag jahrestages geburtstag todestag hochzeitstag stock platz rang quartal quartals halbjahr halbjahres kongress parteitag weltkrieg bezirk auflage mal lebensjahr jh armee division infanterie regiment runde spieltag minute wahlperiode legislaturperiode klasse bundesversammlung tag",
  openers:
    "jedoch allerdings inzwischen unterdessen aber und auch so dann später noch schon bereits zudem außerdem daher deshalb schließlich endlich erst nur kurz danach zunächst dort hier dabei nun indes sogar zugleich",
  joins: "und aber sondern denn doch als wobei weil obwohl nachdem bevor dass bis dann sowie der die das wo",
  relatives: "der die das dem den deren dessen welche welcher welches wo als weil obwohl während dass nachdem",
  leads:
    "im in am an um seit bis ab von vom zum zur zwischen vor nach gegen für anfang mitte ende während zu aus ca etwa jahr jahre noch erst bereits schon",
  present: "ist sind",
  bounds: "spätestens,während",
  reports:
    "sagte sagten sagt teilte teilten erklärte erklärten meldete meldeten berichtete berichteten berichtet schrieb betonte kündigte erläuterte hieß behauptete bestätigte laut zufolge mitgeteilt gesagt erklärt",
  that: "dass mit",
  still: "noch weiterhin heute derzeit nun",
  maybe: "könnte könnten dürfte dürften vielleicht möglicherweise",
  unfinished:
    "der die das den dem des ein eine einen einem einer eines von vom zu zum zur im in am an auf und oder bei mit für aus als sein seine seinen ihr ihre ihren ist sind war waren hat hatte hatten wurde wurden wird werden nicht über unter zwischen gegen um durch vor nach aber wenn wo weil bis seit mehr sehr auch sich noch dass sie er es man wir",
  phrases:
    "in im an am auf zu zum zur mit für von vom aus bei nach vor während gegen zwischen über unter als und oder aber dass wo weil durch ohne seit bis wegen trotz",
  utmost:
    /^(erst|best|schlechtest|größt|höchst|niedrigst|schnellst|stärkst|schwerst|schlimmst|längst|kleinst)e[nrms]?$/,
  compared: "verglichen gegenüber vergleich",
};

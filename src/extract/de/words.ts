import type { Language } from "../language.js";
import { numbered } from "../numbered.js";

const weekdays = "montag,dienstag,mittwoch,donnerstag,freitag,samstag sonnabend,sonntag";
const hours = ["", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "früh"];
const ones = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
const endings = ["e", "en", "em", "er", "es"];

/** A stem with the endings of an adjective. */
const declined = (stems: string): string =>
  stems
    .split(" ")
    .flatMap((stem) => endings.map((ending) => stem + ending))
    .join(" ");

const counts: Record<number, string> = {
  ...Object.fromEntries(ones.map((word, at) => [at + 1, word])),
  1: "ein eine einem einen einer eines",
  10: "zehn",
  11: "elf",
  12: "zwölf",
  ...Object.fromEntries(
    ["drei", "vier", "fünf", "sech", "sieb", "acht", "neun"].map((stem, at) => [at + 13, `${stem}zehn`]),
  ),
  ...Object.fromEntries(
    tens.flatMap((ten, at) => [
      [at * 10 + 20, ten] as const,
      ...ones.map((one, more) => [at * 10 + 21 + more, `${one}und${ten}`] as const),
    ]),
  ),
  100: "hundert einhundert",
};

const ordinals =
  "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst".split(
    " ",
  );

const decades = Object.fromEntries(
  tens.map((ten, at) => [at * 10 + 20, `${ten}er ${ten}erjahre ${ten}erjahren ${ten}erjahres`]),
);

/** The words of German dates. Groups apart by commas count from 1; a full stop marks an abbreviation. */
export const words: Language["words"] = {
  month:
    "januar januars jänner jan.,februar februars feber feb.,märz mrz.,april aprils apr.,mai,juni juni jun.,juli jul.,august augusts aug.,september sept. sep.,oktober oktobers okt.,november nov.,dezember dez.",
  weekday: weekdays
    .split(",")
    .map((days) =>
      days
        .split(" ")
        .flatMap((day) => hours.map((hour) => day + hour))
        .join(" "),
    )
    .join(","),
  season: "frühling frühlings frühjahr frühjahrs,sommer sommers,herbst herbstes,winter winters",
  unit: "tag tage tagen tages,woche wochen,monat monate monaten monats,jahr jahre jahren jahres,jahrzehnt jahrzehnte jahrzehnten jahrzehnts,jahrhundert jahrhunderte jahrhunderten jahrhunderts,quartal quartale quartals,wochenende wochenendes,stunde stunden",
  count: numbered(counts),
  vague: "einige einigen wenige wenigen mehrere mehreren,paar viele vielen etlichen",
  ordinal: ordinals.map(declined).join(","),
  decade: numbered(decades),
  era: "n. nach nc,v. vor vc",
  part: "anfang beginn,mitte,ende",
  which: `${declined("letzt vergangen vorig")},${declined("dies laufend")} heurigen,${declined("nächst kommend")}`,
  that: `${declined("vorherig vorangegangen vorangehend vorhergehend")},${declined("selb desselb gleich jen")} desselben demselben derselben,${declined("folgend darauffolgend")}`,
  daypart: "morgen früh,vormittag mittag nachmittag,abend abends,nacht,mitternacht",
  link: "ca. etwa ungefähr zirka",
  verb:
    "wurde wurden war waren hatte hatten hat haben gab gaben kam kamen ging gingen nahm nahmen stand standen fand fanden begann begannen starb starben fiel fielen zog zogen schrieb schrieben schloss schlossen trat traten traf trafen blieb blieben wuchs wuchsen stieg stiegen sank sanken verlor verloren gewann gewannen verließ verließen erschien erschienen entstand entstanden übernahm übernahmen brach brachen schlug schlugen ließ ließen rief riefen hielt hielten sprach sprachen bat lief liefen fuhr fuhren trug trugen schwieg schwiegen griff griffen lag lagen zwang bot lud unterschrieb unterzeichnete bekam bekamen erhielt erhielten verbot verboten beschloss beschlossen floh flohen zerfiel galt galten sah sahen las lasen aß schuf schufen brannte brannten nannte nannten wusste konnte konnten musste mussten durfte wollte sollte dankte setzte worden gewesen geworden gestorben gegründet gebaut eröffnet geboren zerstört geschlossen unterzeichnet beschlossen erbaut errichtet gefasst verhaftet ernannt gewählt verkauft gekauft entdeckt erfunden besetzt befreit erobert aufgelöst umbenannt eingeweiht verabschiedet ausgesetzt ermordet getötet verletzt verurteilt entlassen berufen bestellt bestätigt veröffentlicht aufgeführt gedruckt gemalt geschrieben gefunden verloren gewonnen geteilt gestoppt gekrönt getauft verlegt abgerissen saniert renoviert repariert genehmigt," +
    "wird werden werde würde würden soll sollen will wollen plant planen geplant erwartet vorgesehen beginnt beginnen startet starten findet tagt tagen entscheidet entscheiden kommt reist trifft stimmt wählt wählen öffnet schließt endet läuft wechselt folgt folgen lädt feiert stellt zeigt zieht verlässt liest spielt empfängt übernimmt nimmt tritt fliegt kehrt morgen übermorgen," +
    "ist sind sei seien bin hält bleibt bleiben gilt gehört steht besteht existiert fährt lebt leben wohnt liegt führt arbeitet pflegen bestehen stehen",
};

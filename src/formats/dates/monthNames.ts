/** Names of months in English, German, French, Spanish, Italian, Portuguese and Dutch, without accents and dots. */
const names: readonly string[] = [
  "january jan januar janner janvier janv enero ene gennaio gen janeiro januari",
  "february feb februar febr feber fevrier fevr fev febrero febbraio fevereiro februari",
  "march mar marz mrz mars marzo marco maart mrt",
  "april apr avril avr abril abr aprile",
  "may mai mayo maggio mag maio mei",
  "june jun juni juin junio giugno giu junho",
  "july jul juli juillet juil julio luglio lug julho",
  "august aug aout agosto ago augustus",
  "september sep sept septembre septiembre setiembre settembre set setembro",
  "october oct oktober okt octobre octubre ottobre ott outubro out",
  "november nov novembre noviembre novembro",
  "december dec dezember dez decembre diciembre dic dicembre dezembro",
];

/** The month, from 1, of each name. A name in two languages means the same month in both. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  names.flatMap((row, index) => row.split(" ").map((name) => [name, index + 1] as const)),
);

const days: readonly string[] = [
  "sunday sun sonntag dimanche domingo domenica zondag",
  "monday mon montag lundi lunes lunedi maandag",
  "tuesday tue tues dienstag mardi martes martedi dinsdag",
  "wednesday wed mittwoch mercredi miercoles mercoledi woensdag",
  "thursday thu thur thurs donnerstag jeudi jueves giovedi donderdag",
  "friday fri freitag vendredi viernes venerdi vrijdag",
  "saturday sat samstag sonnabend samedi sabado sabato zaterdag",
];

/** The day of the week of each name, from 0, which is Sunday. */
export const weekdayNames: ReadonlyMap<string, number> = new Map(
  days.flatMap((row, index) => row.split(" ").map((name) => [name, index] as const)),
);

/** The EDTF code of each season's name, without a hemisphere. */
export const seasonNames: ReadonlyMap<string, number> = new Map(
  [
    "spring fruhling fruhjahr printemps primavera lente",
    "summer sommer ete verano estate verao zomer",
    "autumn fall herbst automne otono autunno outono herfst",
    "winter hiver invierno inverno",
  ].flatMap((row, index) => row.split(" ").map((name) => [name, 21 + index] as const)),
);

/** Words that may stand within a date and say nothing. */
export const fillers: ReadonlySet<string> = new Set(
  "of the in on de del di do den der le la el il am im a year".split(" "),
);

import type { Words } from "./table.js";

/** After a preposition of time, "في وقت ما" loses its own. */
const bare = (date: string): string => date.replace(/^في /, "");

/** Two of something after a preposition. */
const oblique = (duration: string): string => duration.replace(/ان$/, "ين");

function events(count: number): string {
  if (count === 0) return "لا أحداث";
  if (count === 1) return "حدث واحد";
  if (count === 2) return "حدثان";
  const rest = count % 100;
  return `${String(count)} ${rest >= 3 && rest <= 10 ? "أحداث" : rest >= 11 ? "حدثًا" : "حدث"}`;
}

export const ar: Words = {
  order: "dmy",
  months: "wide",
  thousands: ",",
  decimal: ".",
  eras: { "ق.م.": "ق.م", "ب.م.": "م" },
  year: (year, era) => (era ? `${year} ${era}` : year),
  date: (year, month, day) => [String(day), month, year].filter(Boolean).join(" "),
  periods: [
    ...["ربيع", "صيف", "خريف", "شتاء", "الربع الأول من", "الربع الثاني من", "الربع الثالث من", "الربع الرابع من"],
    ...["الثلث الأول من", "الثلث الثاني من", "الثلث الأخير من", "النصف الأول من", "النصف الثاني من"],
  ],
  hemispheres: [" (نصف الكرة الشمالي)", " (نصف الكرة الجنوبي)"],
  early: (date) => `أوائل ${date}`,
  mid: (date) => `منتصف ${date}`,
  late: (date) => `أواخر ${date}`,
  decade: (year) => `عقد ${year}`,
  century: null,
  hour: (hour) => `الساعة ${String(hour)}`,
  approximate: (date) => `نحو ${date}`,
  uncertain: (date) => `${date}؟`,

  range: (first, last) => `من ${first} إلى ${last}`,
  fromTo: (first, last) => `من ${bare(first)} إلى ${bare(last)}`,
  since: (date) => `منذ ${bare(date)}`,
  until: (date) => `حتى ${bare(date)}`,
  from: (date) => `ابتداءً من ${bare(date)}`,
  by: (date) => `بحلول ${date}`,
  ongoing: "مستمر",
  startNotKnown: "البداية غير معروفة",
  endNotKnown: "النهاية غير معروفة",
  startOpen: "بلا بداية",
  comma: "، ",
  listComma: "، ",
  or: " أو ",
  and: " و",
  before: (date) => `قبل ${date}`,
  after: (date) => `بعد ${date}`,
  between: (first, last) => `بين ${first} و${last}`,
  earlier: "قبل ذلك",
  later: "بعد ذلك",
  allOf: (range) => `كامل المدة ${range}`,

  years: (count, form, inUnits) => {
    if (form === "digits") return `${inUnits(1)} سنة`;
    const number = count < 1e9 ? `${inUnits(1e6)} مليون` : `${inUnits(1e9)} مليار`;
    return form === "number" || form === "count" ? number : `${number} سنة`;
  },
  about: (years) => `نحو ${years}`,
  ago: (duration) => `قبل ${oblique(duration)}`,
  fromNow: (duration) => `بعد ${oblique(duration)}`,
  today: "اليوم",
  earlierBy: (duration) => `قبل ذلك ${/^\d/.test(duration) ? "بـ " : "ب"}${oblique(duration)}`,
  week: (number) => `الأسبوع ${String(number)}`,
  quarter: (number) => `الربع ${String(number)}`,

  someIn: (date) => `في وقت ما من ${date}`,
  some: (phrase) => `في وقت ما ${phrase}`,
  on: (date) => `في ${date}`,
  at: (date, time) => `في ${date} ${/^\d/.test(time) ? "الساعة " : ""}${time}`,
  around: (date) => `نحو ${date}`,
  perhaps: (phrase) => `ربما ${phrase}`,
  stillGoingOn: "ولا يزال مستمرًا",

  elsewhere: (dates) => `في مصادر أخرى: ${dates}`,

  legend: {
    claimed: "حسب مصدر آخر",
    known: {
      time: "الوقت معروف",
      hour: "الساعة معروفة",
      day: "اليوم معروف",
      month: "الشهر معروف",
      year: "السنة معروفة",
      date: "التاريخ معروف",
    },
    someTimeWithin: "في وقت ما ضمن هذه المدة",
    oneOf: "أحد هذه التواريخ",
    allOf: "كل هذه التواريخ",
    lasted: "استمر",
    inexact: "يبدأ أو ينتهي في وقت ما ضمن التدرج",
    fading: "البداية أو النهاية غير معروفة، أو لا يزال مستمرًا",
    inexactOrFading: "البداية أو النهاية غير معروفة بدقة، أو لا يزال مستمرًا",
    approximate: "تقريبي",
    uncertain: "غير مؤكد",
    gap: "مدة محذوفة",
    density: "عدد الأحداث",
    sequence: "خطوات متساوية: المسافات لا تدل على الزمن",
    log: (date) => `مقياس لوغاريتمي، نقطة البداية: ${date}`,
    relative: "الوقت المنقضي منذ أول تاريخ في كل مجموعة",
  },
  events,
  moreEvents: (count) =>
    count === 1 ? "حدث آخر" : count === 2 ? "حدثان آخران" : `${events(count)} ${count % 100 >= 11 ? "آخر" : "أخرى"}`,
  source: "المصدر",
  sources: "المصادر",
  dateNotKnown: "التاريخ غير معروف",
  undated: "بلا تاريخ",
  columns: { date: "التاريخ", event: "الحدث", group: "المجموعة" },
  summary: (events, span) => `${events}، ${span}.`,
  groups: (names) => `المجموعات: ${names}.`,
  noEvents: "لا أحداث.",
};

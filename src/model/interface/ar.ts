import type { InterfaceWords, OutlineWords, PartWords, PlaceWords, ProgressWords } from "./table.js";

export const aside: InterfaceWords = {
  asTable: "في جدول",
  export: "تصدير",
  save: (format) => `حفظ بصيغة ${format}`,
  copyTable: "نسخ كجدول",
  copied: "تم نسخ الجدول",
  notCopied: "تعذر نسخ الجدول",
  notSaved: "تعذر إنشاء الملف",
};

export const outline: OutlineWords = { name: "المجموعات والفترات", others: "أخرى" };

export const place: PlaceWords = (at, count) => `${at} من ${count}`;

export const parts: PartWords = {
  controls: "العرض",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  showAll: "عرض الكل",
  earlier: "أقدم",
  later: "أحدث",
  help: "المفاتيح والإيماءات",
  close: "إغلاق",
  search: "البحث في الأحداث",
  next: "التالي",
  previous: "السابق",
  groups: "المجموعات",
  noGroup: outline.others,
  story: "السرد",
  overview: "الجزء المعروض من الكل",
  passages: "مواضع في النص",
  previousPassage: "الموضع السابق",
  nextPassage: "الموضع التالي",
  showEvent: "عرض الحدث",
  showPassage: "عرض في النص",
  more: "المزيد",
  matches: (at, count) => (count === 0 ? "لا نتائج" : at > 0 ? `${at} من ${count}` : `عدد النتائج: ${count}`),
  place,
  inView: (count) => `عدد الأحداث المعروضة: ${count}`,
  rows: (from, to, count) => `من ${from} إلى ${to} من أصل ${count}`,
  keys: [
    ["→ ←", "الحدث السابق والتالي"],
    ["↑ ↓", "الحدث الأعلى والأسفل"],
    ["Home, End", "الحدث الأول والأخير"],
    ["Page Up, Page Down", "فترة إلى الوراء وإلى الأمام"],
    ["Enter, Space", "اختيار حدث"],
    ["Esc", "إغلاق، إلغاء الاختيار، خروج"],
    ["+ −", "تكبير وتصغير"],
    ["0", "عرض الكل"],
    ["Ctrl أو ⌘ + العجلة، إصبعان، نقر مزدوج", "تكبير"],
    ["السحب، العجلة الأفقية", "تحريك"],
    ["?", "هذه القائمة"],
  ],
};

export const progress: ProgressWords = {
  preparing: (count, percent) => `جارٍ تحضير الأحداث (${count}): ${percent}٪`,
  ready: (count) => `الأحداث جاهزة: ${count}`,
};

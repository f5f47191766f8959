import { ar, arEG, de, deAT, enAU, enGB, enUS, es, fi, fr, frCA, ja, th, zhCN, zhHK, zhTW } from "date-fns/locale";
import { describe, expect, test } from "vitest";
import { formatWhen, type FormatWhenOptions, type Locale } from "../../../src/time/formatWhen.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { wordsFor } from "../../../src/time/words.js";

const words = (edtf: string, options: FormatWhenOptions): string => formatWhen(parseWhen(edtf), options);

/** Every one of date-fns's locales is a Locale: the compiler says so here. */
const locales: readonly Locale[] = [ar, arEG, de, deAT, enAU, enGB, enUS, es, fi, fr, frCA, ja, th, zhCN, zhHK, zhTW];

const dates = [
  ["2014-01", "2017-02-16", "1450~", "199X", "-0043", "0079-08-24", "2014/..", "2017-02-16/..", "[..2017-02-16]/.."],
  ["../1991", "2014/", "[..1065]", "[2014,2015]", "[2016-03-03..2016-03-05]", "{1667,1668}", "2016-03/2016-05"],
  ["2017-02-16/2017-02-18", "[1450..1460]/[1470..1480]", "Y-138E8", "1984?", "2019-35", "2017-02-16T09", "199X/.."],
].flat();

describe("formatWhen(when, { locale })", () => {
  test("enUS puts the month before the day", () => {
    const american = (edtf: string): string => words(edtf, { locale: enUS });
    expect(american("2017-02-16")).toBe("February 16, 2017");
    expect(american("2014-01")).toBe("January 2014");
    expect(american("2017-02-16/2017-02-18")).toBe("February 16 – 18, 2017");
    expect(american("2017-02-16/2017-03-03")).toBe("February 16 – March 3, 2017");
    expect(american("2016-12-30/2017-01-02")).toBe("December 30, 2016 – January 2, 2017");
    expect(american("2017-02-16T09:30Z")).toBe("February 16, 2017, 09:30 UTC");
    expect(american("2016-23")).toBe("fall 2016");
    expect(words("2017-02-16", { locale: enAU })).toBe("16 February 2017");
  });

  test("de", () => {
    expect(dates.map((edtf) => words(edtf, { locale: de }))).toEqual([
      ...["Januar 2014", "16. Februar 2017", "ca. 1450", "1990er-Jahre", "44 v. Chr.", "24. August 79 n. Chr."],
      ...["seit 2014", "seit dem 16. Februar 2017", "spätestens am 16. Februar 2017, andauernd", "bis 1991"],
      ...["ab 2014, Ende unbekannt", "vor 1066", "2014 oder 2015", "zwischen dem 3. und dem 5. März 2016"],
      ...["1667 und 1668", "März – Mai 2016", "16. – 18. Februar 2017", "von 1450–1460 bis 1470–1480"],
      ...[
        "vor 13,8 Milliarden Jahren",
        "1984?",
        "3. Quartal 2019",
        "16. Februar 2017, 9 Uhr",
        "seit den 1990er-Jahren",
      ],
    ]);
    expect(words("2014-01", { locale: de, style: "spoken" })).toBe("irgendwann im Januar 2014");
    expect(words("2017-02-16", { locale: de, style: "short" })).toBe("16. Feb. 2017");
  });

  test("fr", () => {
    expect(dates.map((edtf) => words(edtf, { locale: fr }))).toEqual([
      ...["janvier 2014", "16 février 2017", "vers 1450", "années 1990", "44 av. J.-C.", "24 août 79 apr. J.-C."],
      ...["depuis 2014", "depuis le 16 février 2017", "au plus tard le 16 février 2017, en cours", "jusqu’en 1991"],
      ...[
        "à partir de 2014, fin inconnue",
        "avant 1066",
        "2014 ou 2015",
        "entre le 3 et le 5 mars 2016",
        "1667 et 1668",
      ],
      ...["mars – mai 2016", "16 – 18 février 2017", "de 1450–1460 à 1470–1480", "il y a 13,8 milliards d’années"],
      ...["1984\u00a0?", "3e trimestre 2019", "16 février 2017, 9 h", "depuis les années 1990"],
    ]);
    expect(words("2014-08", { locale: fr, style: "spoken" })).toBe("une date inconnue d’août 2014");
    expect(words("2017-02-01", { locale: fr })).toBe("1er février 2017");
    expect(words("../2016-22", { locale: fr })).toBe("jusqu’à l’été 2016");
  });

  test("es", () => {
    expect(dates.map((edtf) => words(edtf, { locale: es }))).toEqual([
      ...[
        "enero de 2014",
        "16 de febrero de 2017",
        "hacia 1450",
        "década de 1990",
        "44 a. C.",
        "24 de agosto de 79 d. C.",
      ],
      ...[
        "desde 2014",
        "desde el 16 de febrero de 2017",
        "a más tardar el 16 de febrero de 2017, en curso",
        "hasta 1991",
      ],
      ...["a partir de 2014, fin desconocido", "antes de 1066", "2014 o 2015", "entre el 3 y el 5 de marzo de 2016"],
      ...["1667 y 1668", "marzo – mayo de 2016", "16 – 18 de febrero de 2017", "de 1450–1460 a 1470–1480"],
      ...["hace alrededor de 13\u00a0800 millones de años", "¿1984?", "tercer trimestre de 2019"],
      ...["16 de febrero de 2017, 9 h", "desde la década de 1990"],
    ]);
    expect(words("2016-21", { locale: es, style: "spoken" })).toBe("en algún momento de la primavera de 2016");
    expect(words("[..2017-02-16]/..", { locale: es, style: "short" })).toBe("a más tardar el 16 feb 2017, en curso");
  });

  test("ar", () => {
    expect(dates.map((edtf) => words(edtf, { locale: ar }))).toEqual([
      ...["يناير 2014", "16 فبراير 2017", "نحو 1450", "عقد 1990", "44 ق.م", "24 أغسطس 79 م", "منذ 2014"],
      ...["منذ 16 فبراير 2017", "بحلول 16 فبراير 2017، مستمر", "حتى 1991", "ابتداءً من 2014، النهاية غير معروفة"],
      ...["قبل 1066", "2014 أو 2015", "بين 3 و5 مارس 2016", "1667 و1668", "من مارس إلى مايو 2016"],
      ...["من 16 إلى 18 فبراير 2017", "من 1450–1460 إلى 1470–1480", "قبل 13.8 مليار سنة", "1984؟"],
      ...["الربع الثالث من 2019", "16 فبراير 2017، الساعة 9", "منذ عقد 1990"],
    ]);
    expect(words("2014", { locale: ar, style: "spoken" })).toBe("في وقت ما من 2014");
  });

  test("zh", () => {
    expect(dates.map((edtf) => words(edtf, { locale: zhCN }))).toEqual([
      ...["2014年1月", "2017年2月16日", "约1450年", "1990年代", "公元前44年", "公元79年8月24日", "自2014年起"],
      ...[
        "自2017年2月16日起",
        "不晚于2017年2月16日，仍在持续",
        "到1991年为止",
        "自2014年起，结束时间不详",
        "1066年之前",
      ],
      ...["2014年或2015年", "2016年3月3日至5日之间", "1667年和1668年", "2016年3月至5月", "2017年2月16日至18日"],
      ...[
        "从1450年–1460年到1470年–1480年",
        "138亿年前",
        "1984年？",
        "2019年第三季度",
        "2017年2月16日 9时",
        "自1990年代起",
      ],
    ]);
    expect(words("2014", { locale: zhCN, style: "spoken" })).toBe("2014年的某个时间");
  });

  test.each([
    ["fi", fi],
    ["th", th],
    ["ja", ja],
    ["zh-TW", zhTW],
    ["zh-HK", zhHK],
  ])("%s has no words: dates are EDTF, with a sign for since and until, and nothing is English", (_, locale) => {
    const plain = [
      "2014-01",
      "1450~",
      "199X",
      "-0043",
      "[..1065]",
      "2014/",
      "/1991",
      "[..2017-02-16]/..",
      "../..",
      "/",
      "/..",
    ];
    for (const style of ["long", "short", "spoken"] as const) {
      for (const edtf of plain) expect(words(edtf, { locale, style })).toBe(edtf);
      expect(words("2014/..", { locale, style })).toBe("≥ 2014");
      expect(words("../1991", { locale, style })).toBe("≤ 1991");
    }
  });

  test("goes by the language, whatever the region", () => {
    expect(wordsFor(deAT)).toBe(wordsFor(de));
    expect(wordsFor(frCA)).toBe(wordsFor(fr));
    expect(wordsFor(arEG)).toBe(wordsFor(ar));
    expect(wordsFor({ code: "EN_au" })).toBe(wordsFor(enGB));
    expect(wordsFor({ code: "zh-Hant-TW" })).toBeNull();
    expect(wordsFor({ code: "constructor" })).toBeNull();
    expect(wordsFor({ code: "" })).toBeNull();
  });

  test("says every date in every style and locale, with nothing missing", () => {
    for (const locale of locales) {
      for (const style of ["long", "short", "spoken"] as const) {
        for (const edtf of dates)
          expect(words(edtf, { locale, style })).not.toMatch(/undefined|NaN|null| {2}|^\s|\s$|^$/);
      }
    }
  });

  test("takes the names of eras from the locale", () => {
    const locale: Locale = { ...enGB, localize: { ...enGB.localize, era: (era) => (era === 0 ? "BCE" : "CE") } };
    expect(words("-0043/0014", { locale })).toBe("44 BCE – 14 CE");
  });
});

describe("words of the drawing", () => {
  test.each([
    [enGB, ["1 event", "8 events", "1 more event", "8 more events"]],
    [de, ["1 Ereignis", "8 Ereignisse", "1 weiteres Ereignis", "8 weitere Ereignisse"]],
    [fr, ["1 événement", "8 événements", "1 autre événement", "8 autres événements"]],
    [es, ["1 evento", "8 eventos", "1 evento más", "8 eventos más"]],
    [ar, ["حدث واحد", "8 أحداث", "حدث آخر", "8 أحداث أخرى"]],
    [zhCN, ["1个事件", "8个事件", "另外1个事件", "另外8个事件"]],
  ])("count events in %o", (locale, expected) => {
    const table = wordsFor(locale) ?? expect.fail();
    expect([table.events(1), table.events(8), table.moreEvents(1), table.moreEvents(8)]).toEqual(expected);
  });

  test("Arabic counts have their four forms", () => {
    const table = wordsFor(ar) ?? expect.fail();
    expect([0, 2, 11, 99, 100, 103].map(table.events)).toEqual([
      ...["لا أحداث", "حدثان", "11 حدثًا", "99 حدثًا", "100 حدث", "103 أحداث"],
    ]);
  });

  test("no two languages share their legend, and none has an empty word", () => {
    const tables = [enGB, de, fr, es, ar, zhCN].map((locale) => wordsFor(locale) ?? expect.fail());
    const strings = (value: object): string[] =>
      Object.values(value).flatMap((item: unknown) =>
        typeof item === "string" ? [item] : typeof item === "object" && item !== null ? strings(item) : [],
      );
    expect(new Set(tables.map(({ legend }) => legend.someTimeWithin)).size).toBe(6);
    for (const { legend, columns, ...rest } of tables) {
      const said = [
        ...strings(legend),
        ...strings(columns),
        rest.dateNotKnown,
        rest.undated,
        rest.source,
        rest.noEvents,
      ];
      expect(said.every((text) => text.trim() !== "")).toBe(true);
    }
  });
});

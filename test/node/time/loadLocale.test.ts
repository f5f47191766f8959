import { formatWhen, parseWhen } from "whenline";
import { describe, expect, test } from "vitest";
import { loadLocale, localeTags } from "../../../src/time/loadLocale.js";
import { wordsFor } from "../../../src/time/words.js";

describe("loadLocale(tag)", () => {
  test.each([
    ["de", "de"],
    ["de-AT", "de-AT"],
    ["de_at", "de-AT"],
    ["de-LI", "de"],
    ["de-Latn-AT", "de-AT"],
    [" FR-ca ", "fr-CA"],
    ["fr-BE", "fr"],
    ["es-419", "es"],
    ["en", "en-GB"],
    ["en-US", "en-US"],
    ["en-JM", "en-GB"],
    ["en-US-posix", "en-US"],
    ["ar", "ar"],
    ["ar-MA", "ar-MA"],
    ["ar-QA", "ar"],
    ["zh", "zh-CN"],
    ["zh-Hans-SG", "zh-CN"],
    ["zh-CN", "zh-CN"],
  ])("of %j is %s", async (tag, code) => {
    const locale = await loadLocale(tag);
    expect(locale?.code).toBe(code);
    expect(locale && wordsFor(locale)).not.toBeNull();
  });

  test.each([
    "",
    "-",
    "tlh",
    "xx-DE",
    "zh-TW",
    "zh-Hant",
    "zh-Hant-CN",
    "zh-HK",
    "constructor",
    "__proto__",
    "deu",
    "toString-de",
  ])("of %j is none", async (tag) => {
    expect(await loadLocale(tag)).toBeUndefined();
  });

  test("the region changes the name of a month where it does", async () => {
    const january = parseWhen("2014-01");
    const words = async (tag: string) => formatWhen(january, { locale: (await loadLocale(tag))! });
    expect([await words("de"), await words("de-AT")]).toEqual(["Januar 2014", "Jänner 2014"]);
    expect(await words("ar-DZ")).not.toBe(await words("ar"));
  });

  test("every tag that messages name is known", async () => {
    for (const tag of localeTags.split(", ")) expect(await loadLocale(tag)).toBeDefined();
  });
});

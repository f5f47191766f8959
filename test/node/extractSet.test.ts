import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { extractDates, extractEvents } from "../../src/extract/index.js";
import { parseWhen } from "../../src/time/parseWhen.js";
import { sameValue } from "../extract/dayValue.js";
import { floors } from "../extract/floors.js";
import { readSet, type MarkedText } from "../extract/readSet.js";
import { figuresOf, scoreTexts } from "../extract/scoreSet.js";

const folder = fileURLToPath(new URL("../extract", import.meta.url));
const articles = readSet(folder);
const dayLength = 86_400_000;

function written(): string[] {
  return ["dev", "held"].flatMap((half) =>
    readdirSync(join(folder, half)).map((name) => readFileSync(join(folder, half, name), "utf8")),
  );
}

describe("the marked texts", () => {
  const prose = articles.filter(({ className }) => className !== "numbers");
  const wordCount = ({ text }: MarkedText): number => text.split(/\s+/).length;

  test("are 60 and more of six classes, and 20 with numbers, under names of their own", () => {
    expect(prose.length).toBeGreaterThanOrEqual(60);
    expect(articles.length - prose.length).toBeGreaterThanOrEqual(20);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    expect(new Set(prose.map(({ className }) => className))).toEqual(
      new Set(["news", "history", "biography", "minutes", "science", "company"]),
    );
  });

  test("have both habits in every class, and in each half two texts of it", () => {
    for (const className of new Set(articles.map((article) => article.className))) {
      const ofClass = articles.filter((article) => article.className === className);
      expect(new Set(ofClass.map(({ habit }) => habit))).toEqual(new Set(["british", "american"]));
      for (const each of ["dev", "held"]) {
        expect(ofClass.filter(({ half }) => half === each).length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test("have 60 to 400 words, dates and events; those with numbers have no date", () => {
    for (const article of articles) {
      expect(wordCount(article), article.id).toBeGreaterThanOrEqual(60);
      expect(wordCount(article), article.id).toBeLessThanOrEqual(400);
      const isProse = article.className !== "numbers";
      expect(article.dates.length > 0, article.id).toBe(isProse);
      expect(article.events.length > 0, article.id).toBe(isProse);
    }
  });

  test("have offsets that slice back to the words, and nothing left of the marks", () => {
    for (const { id, text, dates, events } of articles) {
      for (const date of dates) expect(text.slice(date.start, date.end), id).toBe(date.text);
      for (const event of events) expect(text.slice(event.start, event.end), id).toBe(event.quote);
      expect(text, id).not.toMatch(/[{}|]/);
    }
  });

  test("have values in EDTF that parseWhen reads and does not have to change", () => {
    const values = written().flatMap((content) =>
      [...content.matchAll(/\{[^{}|]+\|([^{}|]+)\}/g)].flatMap((mark) => mark[1]!.split(" or ")),
    );
    const edtf = values
      .filter((value) => !/^[?*]$/.test(value))
      .map((value) => value.replaceAll(/ (early|mid|late)/g, ""));
    expect(edtf.length).toBeGreaterThan(700);
    for (const value of edtf) expect(parseWhen(value).edtf).toBe(value);
  });

  test("have the weekday, the month and the year that they name", () => {
    const faults = articles.flatMap((article) =>
      article.dates.flatMap((date) => namedFaults(article, date.text, date)),
    );
    expect(faults).toEqual([]);
  });

  test("have a mark for the date of every event, and the words for its title in the text", () => {
    for (const { id, text, dates, events } of articles) {
      const values = dates.flatMap((date) => date.values);
      const said = text.toLowerCase();
      for (const event of events.filter(({ optional }) => !optional)) {
        const isMarked = event.values.some((value) => values.some((each) => sameValue(each, value)));
        expect(isMarked || event.values.length === 0, `${id}: ${event.quote}`).toBe(true);
        for (const group of event.words) {
          expect(group.filter((word) => said.includes(word.toLowerCase())).length, `${id}: ${event.quote}`).not.toBe(0);
        }
      }
    }
  });
});

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What a mark names and none of its values has. Dates of the old calendar name no weekday in the texts. */
function namedFaults({ id }: MarkedText, words: string, { values }: MarkedText["dates"][number]): string[] {
  const said = words.toLowerCase();
  const ends = values.flatMap(({ start, end }) =>
    [start, end - 1].filter(Number.isFinite).map((day) => new Date(day * dayLength)),
  );
  const days = values.filter(({ start, end }) => end - start === 1).map(({ start }) => new Date(start * dayLength));
  const names = {
    weekday: [...said.matchAll(/\b(sun|mon|tues|wednes|thurs|fri|satur)day\b/g)].map(([name]) =>
      weekdays.indexOf(name),
    ),
    month: [
      ...said.matchAll(
        /\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?=\b|[a-z]*ber\b|uary\b|ruary\b|ch\b|il\b|ust\b)/g,
      ),
    ].map(([, name]) => months.indexOf(name!.slice(0, 3))),
    year: [...said.matchAll(/\b(1\d{3}|20\d\d)(?![\d/–-]|(?: and \d+)? bc)\b/g)].map(([name]) => Number(name)),
  };
  const has = {
    weekday: (weekday: number): boolean => days.length === 0 || days.some((day) => day.getUTCDay() === weekday),
    month: (month: number): boolean =>
      ends.some((day) => (month - day.getUTCMonth() + 12) % 12 <= (said.startsWith("before") ? 1 : 0)),
    year: (year: number): boolean => ends.some((day) => Math.abs(day.getUTCFullYear() - year) <= slack(said)),
  };
  if (ends.length === 0) return [];
  return (["weekday", "month", "year"] as const).flatMap((what) =>
    names[what].filter((name) => !has[what](name)).map((name) => `${id}: ${words} has no ${what} ${String(name)}`),
  );
}

/** "Before 1066" ends in 1065, a fiscal year may begin in the year before. */
function slack(said: string): number {
  return /before|after|fiscal/.test(said) ? 1 : 0;
}

describe("extractDates and extractEvents on the marked texts", () => {
  const scores = scoreTexts(articles, { extractDates, extractEvents });

  test.each(["dev", "held"] as const)("stay at the floors of the %s half or above", (half) => {
    const figures = figuresOf(scores.filter((score) => score.article.half === half));
    const floor = floors[half];
    for (const name of ["expressionF1", "valueF1", "eventF1", "kindRight", "titlesGood"] as const) {
      expect(figures[name], name).toBeGreaterThanOrEqual(floor[name]);
    }
    for (const name of ["wrong", "wrongYears", "falseDates"] as const) {
      expect(figures[name], name).toBeLessThanOrEqual(floor[name]);
    }
  });
});

import { shown, TimelineError } from "../../errors.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { parseParts } from "../dates/parseParts.js";
import { fieldsIn, textIn } from "../foreign.js";

/**
 * A date object of TimelineJS: `year`, `month`, `day`, `hour`, `minute`, `second`, `millisecond`, as numbers or text.
 * A negative year is one before Christ (-44 is 44 BC). In deep time, the zeros at the end of a year state nothing.
 *
 * Errors: throws TimelineError, those of `parseParts`, and `incomplete-date` for a time without a day.
 */
export function parseSlideDate(value: unknown, isCosmological: boolean): When {
  if (typeof value === "string") return parseLegacy(value);
  const fields = fieldsIn(value);
  const part = (name: string): string => textIn(fields[name]);
  const year = part("year");
  if (isCosmological || /^-?\d+(?:\.\d+)?e\+?\d+$/i.test(year)) return parseDeepYear(year);
  const when = parseParts({ year, month: part("month"), day: part("day") }, true);
  const [hour, minute, second] = [part("hour"), part("minute"), part("second")];
  if (hour === "" && minute === "" && second === "") return when;
  return withClock(when, [hour, minute, second], part("millisecond"));
}

function withClock(when: When, parts: readonly string[], millisecond: string): When {
  const count = parts.findIndex((part) => part === "");
  const stated = (count < 0 ? parts : parts.slice(0, count)).map((part) => part.padStart(2, "0"));
  if (stated.length === 0 || !/^-?\d{4}-\d\d-\d\d$/.test(when.edtf)) {
    const message = `incomplete date: ${shown(parts.join(":"))}; expected a day and an hour beside it`;
    throw new TimelineError("incomplete-date", message);
  }
  const fraction = millisecond === "" || stated.length < 3 ? "" : `.${millisecond.padStart(3, "0")}`;
  return parseWhen(`${when.edtf}T${stated.join(":")}${fraction}`);
}

function parseDeepYear(text: string): When {
  const number = Number(text.replace(/[\s,]/g, ""));
  if (!Number.isSafeInteger(number) || text === "") {
    throw new TimelineError("unreadable-date", `cannot read year: ${shown(text)}; expected a whole number`);
  }
  if (Math.abs(number) < 10_000) return parseParts({ year: String(number), month: "", day: "" }, true);
  const digits = String(Math.abs(number));
  const stated = digits.replace(/0+$/, "");
  const zeros = digits.length - stated.length;
  return parseWhen(`Y${number < 0 ? "-" : ""}${stated}${zeros > 0 ? `E${String(zeros)}` : ""}`);
}

/** The first version of the format has "2011,12,10,07,02". */
function parseLegacy(text: string): When {
  const [year = "", month = "", day = "", hour = "", minute = "", second = ""] = text.split(/[,\s]+/);
  if (text.includes(",")) return parseSlideDate({ year, month, day, hour, minute, second }, false);
  return parseParts({ year: text, month: "", day: "" }, true);
}

import { TimelineError, shown } from "../../errors.js";

const form =
  /^T?(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(?:h|uhr)?\s?([ap])?\.?(?:m\.?)?\s?(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?$/i;

/** A time of day at the end of a text, and what stands before it. */
const atEnd =
  /^(.{1,60}?)(?:,| at| um| a las| a)?\s(\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,9})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?|\d{1,2}\s?[ap]\.?m\.?|\d{1,2} uhr)$/i;

/**
 * A time of day as EDTF has it, with the `T`.
 *
 * Reads `14:30`, `14:30:05`, `2:30 PM`, `3pm`, `14:30Z`, `14:30+01:00`. An hour alone needs am, pm, h or Uhr.
 * Errors: throws TimelineError `unreadable-time`.
 *
 * @example
 * parseClock("2:30 PM"); // "T14:30"
 */
export function parseClock(text: string): string {
  const plain = text.trim();
  const match = plain.length > 40 ? null : form.exec(plain);
  const [, hourText = "", minute, second, fraction, half, zone = ""] = match ?? [];
  const given = Number(hourText);
  const isTwelve = half !== undefined;
  const alone = minute === undefined && !isTwelve && !/h|t/i.test(plain);
  const isSound = isTwelve ? given >= 1 && given <= 12 : given <= 24 && (given < 24 || Number(minute ?? 0) === 0);
  if (!match || alone || !isSound || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) {
    throw new TimelineError("unreadable-time", `cannot read time: ${shown(text)}; expected one such as "14:30"`);
  }
  const hour = isTwelve ? (given % 12) + (half.toLowerCase() === "p" ? 12 : 0) : given;
  const parts = [String(hour).padStart(2, "0"), minute, second].filter((part) => part !== undefined);
  return `T${parts.join(":")}${fraction === undefined ? "" : `.${fraction}`}${zoneText(zone)}`;
}

function zoneText(zone: string): string {
  if (zone === "") return "";
  if (/^[a-z]/i.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Takes a time of day off the end of a date in words; the clock is "" if there is none. */
export function splitClock(text: string): { readonly date: string; readonly clock: string } {
  const match = /[\d:mMrR.zZcCtT]$/.test(text) ? atEnd.exec(text) : null;
  return match ? { date: match[1] ?? "", clock: parseClock(match[2] ?? "") } : { date: text, clock: "" };
}

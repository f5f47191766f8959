import { fromDraft } from "./fromDraft.js";

/** Up to this many characters a text that is no EDTF is looked at for what it may have meant. */
const longest = 40;

/**
 * What a text that cannot be read may have meant, as the last words of a message; empty if nothing is plain.
 * Nothing is suggested that cannot be read itself.
 *
 * @example
 * hintFor("20160501", () => true); // "; did you mean \"2016-05-01\"?"
 */
export function hintFor(text: string, isReadable: Readable): string {
  const found = (text.length > longest ? [] : candidatesFor(text, isReadable)).filter(
    (candidate) => candidate !== text && isReadable(candidate),
  );
  if (found.length > 0) return `; did you mean ${found.map((candidate) => JSON.stringify(candidate)).join(" or ")}?`;
  const current = fromDraft(text);
  if (current !== text && isReadable(current)) {
    return `; did you mean ${JSON.stringify(current)}? { lenient: true } reads the draft of 2012`;
  }
  return hasWord(text) ? "; plain words are not EDTF, extractDates reads them" : "";
}

/** What the whole may have meant, or each end of an interval, with what is said of its certainty kept. */
function candidatesFor(text: string, isReadable: Readable): readonly string[] {
  const ends = text.split("/");
  if (ends.length !== 2) return qualified(text);
  const meant = ends.map((end) =>
    end === "" || end === ".." || isReadable(end) ? end : (qualified(end).find(isReadable) ?? end),
  );
  return [meant.join("/"), ...qualified(text)];
}

type Readable = (candidate: string) => boolean;

function qualified(text: string): readonly string[] {
  const trimmed = text.trim();
  const sign = "~?%".includes(trimmed.slice(-1)) ? trimmed.slice(-1) : "";
  return plainCandidates(trimmed.slice(0, trimmed.length - sign.length)).map((candidate) => candidate + sign);
}

function plainCandidates(trimmed: string): readonly string[] {
  const unprefixed = trimmed.startsWith("Y") ? trimmed.slice(1) : trimmed;
  const negative = unprefixed.startsWith("-") ? "-" : "";
  const size = unprefixed.slice(negative.length);
  const digits = leadingDigits(size);
  if (digits === size.length) return fromDigits(negative, size);
  if (digits > 4 && size.charAt(digits) === "-") return [`Y${trimmed}`];
  return [trimmed, isoLike(trimmed), decade(trimmed), dashed(trimmed)].filter((candidate) => candidate !== "");
}

/** `20160501`, `201`, `19`, `12345`, `0000` with a sign. */
function fromDigits(negative: string, size: string): readonly string[] {
  const date = `${size.slice(0, 4)}-${size.slice(4, 6)}`;
  if (negative === "-" && size === "0000") return ["0000"];
  if (size.length === 2) return [`${negative}${size}XX`];
  if (size.length === 3) return [`${negative}${size}X`];
  if (size.length === 4) return [negative + size];
  if (size.length === 6 && negative === "") return [date, `Y${size}`];
  if (size.length === 8 && negative === "") return [`${date}-${size.slice(6)}`];
  return size.length > 4 ? [`Y${negative}${size}`] : [];
}

/** `2014/5/1`, `2014-5-1`, `2014.05.01`, `2014-05-01 10:30`. */
function isoLike(text: string): string {
  const [day = "", time, ...rest] = text.split(" ");
  if (rest.length > 0) return "";
  const parts = day.replaceAll("/", "-").replaceAll(".", "-").split("-");
  if (parts.length > 3 || parts.some((part) => leadingDigits(part) !== part.length || part === "")) return "";
  const padded = parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, "0")).join("-");
  return parts[0]?.length === 4 ? padded + (time === undefined ? "" : `T${time}`) : "";
}

/** `1990s`. */
function decade(text: string): string {
  return text.length === 5 && leadingDigits(text) === 4 && text.endsWith("0s") ? `${text.slice(0, 3)}X` : "";
}

/** `1914–1918`, `1914-1918`, `1914 - 1918`. */
function dashed(text: string): string {
  const ends = text.replaceAll(" ", "").replaceAll("\u2013", "-").replaceAll("\u2014", "-").split("-");
  return ends.length === 2 && ends.every((end) => end.length === 4 && leadingDigits(end) === 4) ? ends.join("/") : "";
}

function leadingDigits(text: string): number {
  let end = 0;
  while (text.charAt(end) >= "0" && text.charAt(end) <= "9") end++;
  return end;
}

/** Three letters in a row are more than EDTF ever has, but for masks. */
function hasWord(text: string): boolean {
  let run = 0;
  for (const letter of text) {
    run = letter.toLowerCase() !== letter.toUpperCase() && letter !== "X" ? run + 1 : 0;
    if (run === 3) return true;
  }
  return false;
}

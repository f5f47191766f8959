import type { Guard } from "../pattern.js";
import type { Token } from "../readTokens.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that a bare year may follow. */
const beforeYear = set(
  "in of a an since until till by from to before after during around about circa ca c through throughout and or between late early mid the year years for as ( [ - – , ; : . / ' \" “ ‘ • its their his her our ' 's than over on & but then so yet when while where because if which who also like",
);
/** Words that make of the number after them something else. */
const numbered = set(
  "no number nos page pages p pp room flight route highway bus form model type size item article section chapter volume line lot ref isbn issn tel phone fax ext invoice order bill pay paid cost costs costing worth at id code zip box version series grade level unit boeing airbus windows office psalm resolution act hwy interstate vol only some about nearly almost roughly approximately over",
);
const bareNames = set(
  "boeing windows office locker exit unit units add ms cod cheque cheques order code extension room flight route highway interstate resolution psalm form model page pay invoice order nasdaq ftse",
);
/** What is counted: a number before it is an amount. */
const counted = set(
  "people men women children soldiers troops workers jobs cases deaths words pages dollars euros pounds francs marks yen feet foot ft metres meters m miles km kilometres kilometers kg kilograms tons tonnes tonne ton acres hectares votes seats copies units points shares barrels passengers members students employees homes houses rooms cars vehicles aircraft tanks guns prisoners casualties rivets volts watts hours minutes seconds days weeks months years degrees percent per model models hp mm cm mph kph calories kcal grams litres liters gallons rpm songs books ships horses sheep cattle patients inhabitants residents visitors subscribers followers entries samples steps bytes files pixels x",
);
const money = set("$ € £ ¥ # % @ + = * < > \\ _");

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? "";

/** Whether figures stand by themselves: not part of an amount, a code or a longer number. */
export const plainNumber: Guard = (tokens, at, end) => {
  const [before, first, after] = [tokens[at - 1], tokens[at], tokens[end]];
  if (before && first?.glued && (money.has(before.word) || isJoined(before.word))) return joinsYears(tokens, at);
  if (after?.glued && (after.word === "%" || after.word === "°" || "$€£".includes(after.word))) return false;
  const next = tokens[end + 1];
  if (!after?.glued || !next?.glued || !isJoined(after.word) || !/^\d/.test(next.word)) return true;
  return after.word === "-" && (next.facts.year !== undefined || next.facts.day !== undefined);
};

const isJoined = (word: string): boolean =>
  word === "." || word === "," || word === "/" || word === ":" || word === "-";

/** A dash or slash before a year may join it to another date. */
const joinsYears = (tokens: readonly Token[], at: number): boolean => {
  const sign = wordAt(tokens, at - 1);
  const left = tokens[at - 2];
  if (sign !== "-" && sign !== "/") return false;
  return left?.facts.year !== undefined || left?.facts.month !== undefined || /^\p{L}{3,}$/u.test(left?.word ?? "");
};

/** A year by itself: after a word that leads to one, and not counting what follows. */
export const bareYear: Guard = (tokens, at, end) => {
  if (!plainNumber(tokens, at, end)) return false;
  const before = tokens[at - 1];
  const after = wordAt(tokens, end);
  if (counted.has(after) && !(tokens[end]?.capital ?? false)) return false;
  if (tokens[end]?.glued && (after === "-" || after === "/") && counted.has(wordAt(tokens, end + 1))) return false;
  if (/^\d/.test(after) && tokens[end]?.facts.month === undefined) return false;
  if (!before) return isLikely(tokens[at]) && (end < tokens.length || end === at + 1);
  if (numbered.has(before.word) && !beforeYear.has(before.word)) return false;
  if (money.has(before.word) || isReference(tokens, at)) return false;
  if (
    tokens[end]?.glued &&
    after === "-" &&
    wordAt(tokens, end + 1).length === 1 &&
    !/^\d/.test(wordAt(tokens, end + 1))
  )
    return false;
  if (before.facts.month !== undefined || before.facts.verb === 1) return before.facts.verb !== 1;
  if (beforeYear.has(before.word)) return isLikely(tokens[at]);
  // After a name: "Olympics 2012"; what goes on, "Locker 2012 is shut", numbers a thing.
  const named = before.capital && before.word.length > 3 && !bareNames.has(before.word);
  return named && isLikely(tokens[at]) && (tokens[end] === undefined || /^[^\p{L}\p{N}]$/u.test(after));
};

const isLikely = (token: Token | undefined): boolean => (token?.facts.year ?? 0) < 2100;

const prepositions = set(
  "in by since until till from to of during through throughout between and before after early mid late last next this that the every for around about or on following previous per - ( as than",
);
const names = set("may march april june august jan");

/** A month by itself: with a capital, and where its name is also another word, after a preposition. */
export const bareMonth: Guard = (tokens, at, end) => {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[end]];
  if (!token?.capital || token.end - token.start < 3) return false;
  if (after?.glued && after.word === "-" && tokens[end + 1]?.glued && !tokens[end + 1]?.capital) return false;
  if (
    after &&
    /^\d/.test(after.word) &&
    after.facts.year === undefined &&
    !after.glued &&
    after.facts.day === undefined
  )
    return false;
  const led = before !== undefined && prepositions.has(before.word);
  if (token.word === "may" && !led) return false;
  if (token.word === "may" && before?.word === "the") return false;
  if (
    token.word === "march" &&
    (before?.word === "the" || before?.word === "on" || after?.word === "of" || after?.word === "on")
  )
    return false;
  if (names.has(token.word)) return led && !(after?.capital && after.facts.weekday === undefined && after.word !== "i");
  if (token.end - token.start <= 4 && !led) return false;
  return tokens.length > 1;
};

/** A number after which no era is named. */
export const noEra: Guard = (tokens, at, end) => tokens[end]?.facts.era === undefined && plainNumber(tokens, at, end);

/** The season after "since" or "until". */
export const afterSince: Guard = (tokens, at, end) =>
  /^(since|until|till|before|after|throughout)$/.test(wordAt(tokens, at - 1)) && wordAt(tokens, end) !== "of";

/** "1982 summer"; "fall" after a year is mostly a verb. */
export const seasonAfter: Guard = (tokens, at, end) =>
  wordAt(tokens, end - 1) !== "fall" && bareYear(tokens, at, at + 1);

/** `1914-1918`; not numbers of things: "units 1900-2099". */
export const yearRange: Guard = (tokens, at, end) => {
  const before = tokens[at - 1];
  if (!plainNumber(tokens, at, end) || isReference(tokens, at)) return false;
  return before === undefined || before.word === "years" || (!numbered.has(before.word) && !before.word.endsWith("s"));
};

/** "about 1720", where a preposition leads to it or nothing is counted. */
export const roughly: Guard = (tokens, at, end) => {
  const after = tokens[end];
  return (
    /^(in|since|from|until|by|to|\(|of|and)$/.test(wordAt(tokens, at - 1)) ||
    after === undefined ||
    /^[^\p{L}\p{N}]$/u.test(after.word)
  );
};

/** After `p.`, `No.` and such. */
const isReference = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at - 2);
  return (
    wordAt(tokens, at - 1) === "." &&
    (tokens[at - 1]?.glued ?? false) &&
    word.length <= 4 &&
    /^\p{L}+$/u.test(word) &&
    word !== "c" &&
    word !== "ca" &&
    (word.length < 4 || numbered.has(word))
  );
};

/** A date with its month written out may be in small letters; an abbreviation may not. */
export const namedMonth: Guard = (tokens, at, end) => plainNumber(tokens, at, end);

/** A weekday by itself: with a capital. */
export const bareWeekday: Guard = (tokens, at, end) => {
  const after = tokens[end];
  const lead = wordAt(tokens, at - 1);
  if (lead === "a" || (tokens[at - 1]?.facts.ordinal !== undefined && /^(of|in)$/.test(after?.word ?? "")))
    return false;
  if (/^(every|each|good|black|ash|palm|easter|bloody|whit|shrove|maundy|cyber)$/.test(wordAt(tokens, at - 1)))
    return false;
  return (
    (tokens[at]?.capital ?? false) &&
    !(
      after?.capital &&
      !after.glued &&
      after.facts.daypart === undefined &&
      after.facts.month === undefined &&
      !/^(The|He|She|It|In|I)$/i.test(after.word) &&
      tokens[at - 1]?.word !== "on" &&
      tokens[at - 1] !== undefined &&
      !(tokens[at - 1]?.facts.verb === 1)
    )
  );
};

const ofSeason = set("in by during until since the of that this through for early late mid");

/** A season by itself: "in the spring", "that autumn"; not "in the fall of Rome", nor a spring of water. */
export const bareSeason: Guard = (tokens, at, end) => {
  const after = tokens[end];
  if (after?.word === "of" || after?.word === "-" || after?.word === "from" || after?.word === "in") return false;
  const word = wordAt(tokens, at);
  const article = word === "the" ? wordAt(tokens, at - 1) : word;
  return (
    ofSeason.has(article) &&
    (after === undefined ||
      /^[^\p{L}]|^(and|the|when|he|they|she|it|to|after|before|with|as|but|a|an|were|was|had|his|her|their)$/u.test(
        after.word,
      ) ||
      after.word.endsWith("ed"))
  );
};

/** "the day after", with nothing after it to count from. */
export const atClauseEnd: Guard = (tokens, _at, end) => {
  const after = tokens[end];
  return after === undefined || /^[^\p{L}\p{N}]$/u.test(after.word) || after.word === "and" || after.word === "but";
};

/** Not before a noun that makes of "a year later" or so something else. */
export const notNamed: Guard = (tokens, _at, end) => !(tokens[end]?.glued && wordAt(tokens, end) === "-");

/** "that August". */
export const capitalMonth: Guard = (tokens, at) => tokens[at + 1]?.capital ?? false;

/** A month or day and the year it is in: "March of that year", "May last year". */
export const inYear: Guard = (tokens, at, end) => {
  for (let i = at; i < end; i++) {
    if (/^(of|last|this|next|that|the|same)$/.test(wordAt(tokens, i)) && i > at) return tokens[at]?.capital ?? false;
  }
  return false;
};

/** With a capital. */
export const capital: Guard = (tokens, at) => tokens[at]?.capital ?? false;

import type { Guard } from "../language.js";
import type { Token } from "../token.js";
import { isSmall } from "../yearGuards.js";
import { bareYear, countsWhatFollows, plainNumber, standsAlone } from "./numberGuards.js";
import { isOneOf, wordAt, wordSet } from "../wordSet.js";

const prepositions = wordSet(
  "in by since until till from to of during through throughout between and before after early mid late last next this that the every for around about or on following previous per - ( as than",
);
const names = wordSet("may march april june august jan");

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
  const ranged = /^(-|to|through|until)$/.test(after?.word ?? "") && tokens[end + 1]?.facts.month !== undefined;
  const led = ranged || (before !== undefined && prepositions.has(before.word));
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

/** "through Thursday", "through 2016"; not "through the 1820s", which is all along, nor "ran through early in 1886". */
export const throughDay: Guard = (tokens, at, end) =>
  tokens.slice(at, end).some(({ facts }) => (facts.weekday ?? facts.day ?? facts.year) !== undefined) &&
  !isOneOf(tokens, at - 1, "from all -") &&
  wordAt(tokens, at + 2) !== "in";

/** The season after "since" or "until". */
export const afterSince: Guard = (tokens, at, end) =>
  isOneOf(tokens, at - 1, "since until till before after throughout") && wordAt(tokens, end) !== "of";

/** "1982 summer"; "fall" after a year is mostly a verb. */
export const seasonAfter: Guard = (tokens, at, end) =>
  wordAt(tokens, end - 1) !== "fall" && bareYear(tokens, at, at + 1);

/** A date with its month written out may be in small letters, but not where the name is also a verb: "31 may be". */
export const namedMonth: Guard = (tokens, at, end) => {
  for (let i = at; i < end; i++) if (isOneOf(tokens, i, "may march") && !tokens[i]?.capital) return false;
  return plainNumber(tokens, at, end);
};

/** "May 3 and 4"; not "on July 1 and 4 percent". */
export const namedDays: Guard = (tokens, at, end) => namedMonth(tokens, at, end) && !countsWhatFollows(tokens, at, end);

/** "between spring and December 2022", "from autumn to March 1940": the year comes with the other. */
export const beforeAnother: Guard = (tokens, at, end) =>
  /^(between and|from (to|until|till|through))$/.test(`${wordAt(tokens, at - 1)} ${wordAt(tokens, end)}`);

/** "Mr. Friday", "A. Friday": after a title or an initial. */
const isSurname = (tokens: readonly Token[], at: number): boolean => {
  const name = wordAt(tokens, at - 1) === "." ? tokens[at - 2] : tokens[at - 1];
  if (!name?.capital || tokens[at]?.glued) return false;
  return (
    /^(mr|mrs|ms|miss|dr|cllr|sir|judge|capt|canon|rev|prof)$/.test(name.word) ||
    (name.word.length === 1 && wordAt(tokens, at - 1) === ".")
  );
};

/** A weekday by itself: with a capital. */
export const bareWeekday: Guard = (tokens, at, end) => {
  const after = tokens[end];
  const lead = wordAt(tokens, at - 1);
  // One of a list of names: "Present: May, Friday, Hobbs".
  if (lead === "," && after?.word === "," && tokens[at - 2]?.facts.weekday === undefined) return false;
  if (
    lead === "a" ||
    (after?.word === "in" && tokens[end + 1]?.facts.month !== undefined) ||
    (tokens[at - 1]?.facts.ordinal !== undefined && /^(of|in)$/.test(after?.word ?? ""))
  )
    return false;
  if (after?.glued && after.word === "." && tokens[end + 1]?.glued) return false;
  if (isSurname(tokens, at) || (after && /^\d/.test(after.word) && after.facts.day === undefined)) return false;
  if (isOneOf(tokens, at - 1, "every each good black ash palm easter bloody whit shrove maundy cyber")) return false;
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

const ofSeason = wordSet("in by during until since the of that this through for from early late mid");

/** A season by itself: "in the spring", "that autumn"; not "in the fall of Rome", nor a spring of water. */
export const bareSeason: Guard = (tokens, at, end) => {
  const after = tokens[end];
  if (after?.word === "of" || after?.word === "-" || after?.word === "from" || after?.word === "in") return false;
  const word = wordAt(tokens, at);
  const article = word === "the" ? wordAt(tokens, at - 1) : word;
  return (
    ofSeason.has(article) &&
    (word === "that" ||
      after === undefined ||
      /^[^\p{L}]|^(and|the|when|whether|if|he|they|she|it|to|after|before|with|as|but|a|an|were|was|had|his|her|their)$/u.test(
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

/** "four years after that a hotel was built": not "after that meeting". */
export const afterThat: Guard = (tokens, at, end) =>
  atClauseEnd(tokens, at, end) ||
  /^(a|an|the|he|she|it|they|we|i|in|on|at|his|her|their|its|half|some|all|most|many|both|no|one|two|three)$/.test(
    wordAt(tokens, end),
  );

/** "Ten years before, he had"; not "six months before statehood", nor "a week before it fell". */
export const beforeThat: Guard = (tokens, at, end) =>
  plainNumber(tokens, at, end) &&
  standsAlone(tokens, at, end) &&
  (/^[.;:]?$/.test(wordAt(tokens, at - 1)) || atClauseEnd(tokens, at, end));

/** Not before what makes of it something else: "last-minute", "the last day of school"; nor "her last year". */
export const notNamed: Guard = (tokens, at, end) =>
  !wordAt(tokens, end - 1).endsWith("s") &&
  !isOneOf(tokens, at - 1, "his her its their my our 's") &&
  !(tokens[end]?.glued && wordAt(tokens, end) === "-") &&
  !(wordAt(tokens, end) === "of" && wordAt(tokens, at - 1) === "the");

/** "Q3 2019"; without a year only after a preposition: "in Q3". */
export const quarterSign: Guard = (tokens, at, end) =>
  end > at + 2 || isOneOf(tokens, at - 1, "in for during by since until of");

const played = wordSet("game match points yards scored touchdown touchdowns goal goals rebounds halftime overtime");

/** "the third quarter", "of the year"; not "of the game", nor beside what is scored in one. */
export const bareQuarter: Guard = (tokens, at, end) => {
  if (wordAt(tokens, end) === "of" && tokens.slice(end, end + 4).every(({ word }) => word !== "year")) return false;
  return tokens.slice(Math.max(0, at - 12), end + 12).every(({ word }) => !played.has(word));
};

/** "that August". */
export const capitalMonth: Guard = (tokens, at) => tokens[at + 1]?.capital ?? false;

/** A month or day and the year it is in: "March of that year", "May last year". */
export const inYear: Guard = (tokens, at) => {
  const leads = /^(of|last|this|next|that|the|same)$/;
  const next = tokens[at + 1];
  const after = next?.facts.day === undefined ? at + 1 : wordAt(tokens, at + 2) === "," ? at + 3 : at + 2;
  return (tokens[at]?.capital ?? false) && leads.test(wordAt(tokens, after));
};

/** "3 November last year": the year is named by its place. */
export const ofYear: Guard = (tokens, at, end) =>
  namedMonth(tokens, at, end) &&
  /^(last|this|next|that) year$/.test(`${wordAt(tokens, end - 2)} ${wordAt(tokens, end - 1)}`);

/** With a capital. */
export const capital: Guard = (tokens, at) => tokens[at]?.capital ?? false;

/** "today", not "USA Today": with a capital only where a sentence begins. */
export const noName: Guard = isSmall;

/** "tomorrow", not "a week tomorrow". */
export const uncounted: Guard = (tokens, at) =>
  isSmall(tokens, at) && tokens[at - 1]?.facts.unit === undefined && wordAt(tokens, at - 1) !== "ago";

/** What is wrong with a title; empty for a good one. README.md argues the rules. */
export type TitleFault = "too long" | "not the text's words" | "key word missing" | "cut" | "attribution";

const maxLength = 80;
const maxWords = 10;

const badStart = new Set("and but or nor which who whom whose because although though of than".split(" "));
const badEnd = new Set(
  (
    "a an the and or but nor of to at by for with from in into on onto upon than as that which who whom whose when where " +
    "while because if since until during between among its his her their our my your is are was were be been being has " +
    "have had will would shall should could can may might must not"
  ).split(" "),
);
/** "That the work should end" begins in the middle, "That August" does not. */
const danglingThat =
  /^that (?!(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year|month|week|day|night|morning|evening)\b)/i;
const attributions = /\b(said|says|told|tells|according to|replied|(?:reports?|reported|announced) that)\b/i;

/** Without who says it, "It would close" says nothing. */
const saidOfPronoun = /\b(said|says)( that)? (it|they|he|she)\b/i;

/** Judges the title of an event against the text that it was drawn from and the words that it should hold. */
export function faultsOfTitle(title: string, text: string, words: readonly (readonly string[])[]): TitleFault[] {
  const own = new Set(wordsOf(text));
  const held = wordsOf(title);
  const lacks = words.some((group) => !group.some((word) => held.some((each) => each.startsWith(word.toLowerCase()))));
  const attributed =
    attributions.test(title) && !saidOfPronoun.test(title) && !words.flat().some((word) => attributions.test(word));
  const faults: [TitleFault, boolean][] = [
    ["too long", title.length > maxLength || held.length > maxWords],
    ["not the text's words", !held.every((word) => own.has(word))],
    ["key word missing", lacks],
    ["cut", isCut(title, held)],
    ["attribution", attributed],
  ];
  return faults.flatMap(([fault, is]) => (is ? [fault] : []));
}

/** Words in lower case, without the punctuation about them and without possessive endings. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s—–/]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}$£]+|[^\p{L}\p{N}%]+$/gu, "").replace(/['’]s$/, ""))
    .filter((word) => word !== "");
}

function isCut(title: string, held: readonly string[]): boolean {
  const first = held[0] ?? "";
  const last = held.at(-1) ?? "";
  const balanced = [/[([]/g, /[)\]]/g, /“/g, /”/g].map((pattern) => title.match(pattern)?.length ?? 0);
  return (
    held.length < 2 ||
    badStart.has(first) ||
    badEnd.has(last) ||
    danglingThat.test(title) ||
    /^[,;:.)\]–—-]|[,;:(–—…-]$|\.\.\.$/.test(title.trim()) ||
    balanced[0] !== balanced[1] ||
    balanced[2] !== balanced[3] ||
    (title.match(/"/g)?.length ?? 0) % 2 === 1
  );
}

/**
 * Rewrites what the draft of 2012 wrote differently as EDTF of today: `y` `e` `p` `x` `u` `t` `z`, `open` and `unknown`,
 * `?~`, and parentheses around what a qualifier belongs to. Text in today's form comes back as it is.
 *
 * @example
 * fromDraft("196x"); // "196X"
 * fromDraft("unknown/2004-06"); // "/2004-06"
 * fromDraft("2011-(06-04)?~"); // "2011-%06-%04"
 */
export function fromDraft(text: string): string {
  const ends = text.trim().split("/").map(withoutWords);
  return withoutParentheses(letters(ends.join("/")));
}

function withoutWords(end: string): string {
  const word = end.trim().toLowerCase();
  return word === "open" ? ".." : word === "unknown" ? "" : end;
}

const replacements: Readonly<Record<string, string>> = {
  y: "Y",
  e: "E",
  p: "S",
  s: "S",
  x: "X",
  u: "X",
  U: "X",
  t: "T",
  z: "Z",
  "\u2212": "-",
};

function letters(text: string): string {
  let out = "";
  for (const letter of text) {
    const previous = out.slice(-1);
    if ((letter === "~" && previous === "?") || (letter === "?" && previous === "~")) out = `${out.slice(0, -1)}%`;
    else out += Object.hasOwn(replacements, letter) ? (replacements[letter] ?? letter) : letter;
  }
  return out;
}

/** `(06-04)?` is `?06-?04`: the qualifier goes to the left of each part inside, and of no other. */
function withoutParentheses(text: string): string {
  let out = "";
  let at = 0;
  for (;;) {
    const open = text.indexOf("(", at);
    const close = open < 0 ? -1 : text.indexOf(")", open);
    if (close < 0) return out + text.slice(at);
    const qualifier = text.charAt(close + 1);
    if (!"?~%".includes(qualifier) || qualifier === "") return out + text.slice(at);
    const inside = text.slice(open + 1, close);
    const negative = inside.startsWith("-") ? "-" : "";
    const parts = inside.slice(negative.length).split("-");
    out += text.slice(at, open) + qualifier + negative + parts.join(`-${qualifier}`);
    at = close + 2;
  }
}

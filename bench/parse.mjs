/**
 * How fast parseWhen reads dates: `node bench/parse.mjs`.
 *
 * The floor is one regular expression and Date.UTC for plain dates of the same list: what a page would write by hand,
 * without precision, qualifiers or messages. Every result is kept, so that nothing can be optimised away. Budgets of
 * `plain` and `mixed` are dates a second; `hostile` is the worst single refusal in milliseconds.
 */
import { Buffer } from "node:buffer";
import { performance } from "node:perf_hooks";
import { build } from "esbuild";

const budgets = { plain: 1_000_000, mixed: 300_000, hostile: 5 };
const count = 200_000;
const rounds = 9;

const bundle = await build({
  entryPoints: [new URL("../src/time/parseWhen.ts", import.meta.url).pathname],
  bundle: true,
  format: "esm",
  write: false,
});
const { parseWhen } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`
);

const plain = Array.from({ length: count }, (_, i) => {
  const date = new Date((i - count / 2) * 86_400_000 * 3)
    .toISOString()
    .replace(/^[-+]\d\d/, "")
    .slice(0, 10);
  return i % 4 === 0 ? date.slice(0, 4) : i % 4 === 1 ? date.slice(0, 7) : date;
});

const kinds = [
  "2014",
  "2014-02-16",
  "-0043-03-15",
  "1984~",
  "2004-06-~11",
  "156X",
  "1985-XX-XX",
  "2001-21",
  "2014-05-01T10:00:00Z",
  "2004-06/2006-08",
  "2014/..",
  "[1667,1668,1670..1672]",
  "[1450..1460]/[1470..1480]",
  "Y-17E7",
  "1950S2",
  "{1960,1961-12}",
];
const mixed = Array.from({ length: count }, (_, i) => kinds[i % kinds.length]);

const plainPattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

function floor(text) {
  const [, year, month = 1, day = 1] = plainPattern.exec(text);
  return { start: Date.UTC(year, month - 1, day) };
}

/** Seconds of the best round for all texts. */
function best(read, texts) {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const kept = new Array(texts.length);
    const begun = performance.now();
    for (let i = 0; i < texts.length; i++) kept[i] = read(texts[i]);
    least = Math.min(least, performance.now() - begun);
  }
  return least / 1000;
}

function worstRefusal() {
  const fillers = ["1", "X", "Y", "..", "{", "[", "(", " ", ",", "2014,", "2014..", "~", "E9", "/", "-"];
  const heads = ["", "Y", "{1960,", "[", "[-9999-01-01..", "XXX1-02-29", "2014-05-01T10:00:00."];
  const texts = heads.flatMap((head) =>
    fillers.flatMap((filler) => [head + filler.repeat(20_000), (head + filler.repeat(256)).slice(0, 256)]),
  );
  let worst = 0;
  for (const lenient of [false, true]) {
    for (const text of texts) {
      let least = Infinity;
      for (let round = 0; round < 5; round++) {
        const begun = performance.now();
        try {
          parseWhen(text, { lenient });
        } catch {
          // Refusing is the point.
        }
        least = Math.min(least, performance.now() - begun);
      }
      worst = Math.max(worst, least);
    }
  }
  return worst;
}

const floorTime = best(floor, plain);
for (const [name, texts] of Object.entries({ plain, mixed })) {
  const time = best(parseWhen, texts);
  const rate = Math.round(count / time);
  console.log(
    `${name}: ${rate} a second, ${(time / floorTime).toFixed(2)} of the floor (budget ${budgets[name]} a second)`,
  );
}
console.log(`floor: ${Math.round(count / floorTime)} a second, a regular expression and Date.UTC`);
console.log(`hostile: ${worstRefusal().toFixed(3)} ms at worst (budget ${budgets.hostile} ms)`);

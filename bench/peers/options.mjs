/** The command line of the bench. */
import { parseArgs } from "node:util";
import { subjects } from "./subjects.mjs";

export const usage = `npm run bench:peers -- [options]

  --short          up to 1,000 events, one round; floors and whenline only, unless --only says more
  --only a,b       these subjects and the floors: ${subjects.map(({ name }) => name.replace(", ", " ")).join(", ")}
  --sizes 10,100   how many events
  --rounds 5       how often
  --minutes 20     after so long nothing new is begun
  --limit 30       seconds that each phase of one attempt may take
  --fresh          begins anew, though a run that was broken off could go on
  --report         measures nothing: writes the report of the last run anew
  --out folder     where the report goes; a whole run writes to bench/peers and to the README, others to bench/peers/.cache/part`;

const number = (name, text, least) => {
  const value = Number(text);
  if (Number.isFinite(value) && value >= least) return value;
  throw new Error(`invalid --${name}: ${JSON.stringify(text)}; expected a number of at least ${least}`);
};

/** Errors: throws if an option is not known or wrong, saying what is. */
export function readOptions(args) {
  const text = { type: "string" };
  const flag = { type: "boolean", default: false };
  const { values } = parseArgs({
    args,
    options: {
      short: flag,
      fresh: flag,
      report: flag,
      help: flag,
      only: text,
      sizes: text,
      rounds: text,
      minutes: text,
      limit: text,
      out: text,
    },
  });
  const isShort = values.short;
  const sizes = values.sizes?.split(",") ?? (isShort ? [10, 100, 1000] : [10, 100, 1000, 10_000, 100_000, 1_000_000]);
  return {
    help: values.help,
    isReport: values.report,
    fresh: values.fresh,
    isShort,
    sizes: sizes.map((size) => number("sizes", size, 1)),
    rounds: number("rounds", values.rounds ?? (isShort ? 1 : 5), 1),
    minutes: number("minutes", values.minutes ?? 20, 0),
    limit: number("limit", values.limit ?? 30, 1) * 1000,
    isWanted: wants(values.only, isShort),
    only: values.only ?? null,
    isWhole: !isShort && !values.only && !values.sizes && !values.out,
    out: values.out ?? null,
  };
}

/** Floors always: without them nothing can be compared. */
function wants(only, isShort) {
  const plain = (name) => name.toLowerCase().replaceAll(/[, ]+/g, " ");
  const named = only?.split(",").map(plain);
  const known = (name) => subjects.some((each) => plain(each.name) === name || plain(each.name).startsWith(`${name} `));
  const unknown = named?.find((name) => !known(name));
  if (unknown !== undefined) throw new Error(`unknown subject: ${JSON.stringify(unknown)}\n${usage}`);
  return ({ name, kind }) => {
    if (kind === "floor") return true;
    if (!named) return !isShort || kind === "ours";
    return named.some((each) => plain(name) === each || plain(name).startsWith(`${each} `));
  };
}

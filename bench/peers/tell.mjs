/** One line for each attempt, as it goes. */
const figure = (value) => (value === undefined ? "–" : value < 10 ? value.toFixed(1) : value.toFixed(0));

export function tellBrowser({ name, size, round, first, wall, nodes, labels, failed, skipped, ...rest }) {
  const head = `${round + 1}  ${String(size).padStart(7)}  ${name.padEnd(26)}`;
  if (skipped) return console.log(`${head} not tried: gave up at ${skipped}`);
  const steps = ["in", "pan", "out"].map((kind) => figure(rest[kind]?.cpu)).join(" ");
  const words = labels ? `${labels.seen} labels, ${labels.pairs} pairs` : "";
  const end = failed ? ` FAILED ${failed.phase}: ${failed.message}` : "";
  console.log(
    `${head} first ${figure(first)} ms (${figure(wall)} by the clock), steps ${steps} ms, ${nodes ?? "–"} nodes, ${words}${end}`,
  );
}

export function tellStatic({ name, round, first, perSecond, bytes, cold, failed }) {
  const head = `${round + 1}   static  ${name.padEnd(26)}`;
  if (failed) return console.log(`${head} FAILED: ${failed.message}`);
  console.log(
    `${head} ${figure(perSecond)} a second, first ${figure(first)} ms, ${bytes} bytes, start to file ${figure(cold)} ms`,
  );
}

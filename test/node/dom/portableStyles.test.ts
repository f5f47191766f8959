import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folders = ["src/dom", "src/element", "examples"];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|css|html)$/.test(name))
    .map((name) => join(folder, name)),
);

/** Safari leaves out the whole of a shorthand in which more than a line, or "none", is said. */
const shorthand = /text-decoration: *(?!none|inherit)[a-z-]+ [^;}]*/g;

test("lines under words are said in longhands, which all browsers read", () => {
  const found = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(shorthand)].map(([rule]) => `${file}: ${rule}`),
  );
  expect(found).toEqual([]);
  expect("a{text-decoration:underline 2px}".match(shorthand)).not.toBeNull();
});

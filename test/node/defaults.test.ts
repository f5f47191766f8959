import { describe, expect, test } from "vitest";
import { documentedOptions } from "../docs/defaults.js";
import { loadModule } from "../docs/doors.js";

const sources = import.meta.glob<string>("../../src/**/*.ts", { query: "?raw", import: "default", eager: true });
const documented = Object.entries(sources).flatMap(([path, text]) => {
  const file = path.replace("../../", "");
  return documentedOptions(file, text).map((each) => ({ file, ...each }));
});

type Values = Readonly<Record<string, unknown>>;

/** The function that fills in the defaults, called with some options. */
async function resolved(file: string, resolver: string | undefined, options: Values): Promise<Values> {
  if (resolver === undefined) throw new Error(`${file} has no function resolve… that takes these options`);
  const resolve = (await loadModule(file))[resolver] as (options: Values) => Values;
  return resolve(options);
}

function isPlain(value: unknown): boolean {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean";
}

test("the options of a drawing have documented defaults", () => {
  expect(documented.map(({ name }) => name)).toContain("LayoutOptions");
});

for (const { file, name, resolver, options } of documented) {
  describe(`${file} ${name}`, () => {
    test.each(options.map((option) => [option.name, option] as const))("%s", async (_name, option) => {
      const without = await resolved(file, resolver, {});
      if (option.value === undefined) {
        expect(option.inWords, "has @default, or Default: and words").toBe(true);
        expect(isPlain(without[option.name]), "has a default that @default can state").toBe(false);
        return;
      }
      const value: unknown = JSON.parse(option.value);
      expect(await resolved(file, resolver, { [option.name]: value })).toEqual(without);
      if (isPlain(without[option.name])) expect(without[option.name]).toBe(value);
    });
  });
}

describe("documentedOptions(file, text)", () => {
  test("finds the defaults and the function that fills them in", () => {
    const text = `
      export interface DrawOptions {
        /** Pixels. @default 640 */
        readonly width?: number;
        /**
         * Where.
         *
         * @default "above"
         */
        readonly side?: string;
        /** Default: none. */
        readonly now?: string;
        readonly id: string;
      }
      interface Box { /** @default 1 */ readonly a?: number }
      export interface PlainOptions { readonly a?: number }
      export function resolveOptions(options: DrawOptions): void {}`;
    expect(documentedOptions("a.ts", text)).toEqual([
      {
        name: "DrawOptions",
        resolver: "resolveOptions",
        options: [
          { name: "width", value: "640", inWords: false },
          { name: "side", value: '"above"', inWords: false },
          { name: "now", value: undefined, inWords: true },
        ],
      },
    ]);
  });
});

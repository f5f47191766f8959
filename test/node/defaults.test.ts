import { describe, expect, test } from "vitest";
import { documentedOptions } from "../docs/defaults.js";
import { loadDoor, loadModule } from "../docs/doors.js";

type Values = Readonly<Record<string, unknown>>;
type Use = (options: Values) => unknown;

const sources = import.meta.glob<string>("../../src/**/*.ts", { query: "?raw", import: "default", eager: true });
const face = sources["../../src/index.ts"] ?? "";

/** The options of the package's face, and any others that an exported `resolve…` fills in. */
const documented = Object.entries(sources).flatMap(([path, text]) => {
  const file = path.replace("../../", "");
  const all = documentedOptions(file, text).map((each) => ({ file, ...each }));
  return all.filter(({ name, resolver }) => resolver !== undefined || new RegExp(`\\b${name}\\b`).test(face));
});

/** What options change, for those that no exported `resolve…` fills in. */
const uses: Readonly<Record<string, (face: Readonly<Record<string, (...given: unknown[]) => unknown>>) => Use>> = {
  FormatWhenOptions:
    ({ formatWhen, parseWhen }) =>
    (options) =>
      ["2014-01-02", "2014", "1450~/..", "-0043"].map((date) => formatWhen?.(parseWhen?.(date), options)),
  TableOptions:
    ({ readTimeline, toTable }) =>
    (options) =>
      toTable?.((readTimeline?.([{ when: "2014", title: "War" }]) as { timeline: unknown }).timeline, options),
};

async function useOf(file: string, name: string, resolver: string | undefined): Promise<Use> {
  if (resolver !== undefined) return (await loadModule(file))[resolver] as Use;
  const use = uses[name];
  if (!use) throw new Error(`${name} has no exported function resolve… that takes it, and no row in this test`);
  return use((await loadDoor("whenline")) as Readonly<Record<string, (...given: unknown[]) => unknown>>);
}

function isPlain(value: unknown): boolean {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean";
}

test("the options of a drawing have documented defaults", () => {
  expect(documented.map(({ name }) => name)).toContain("LayoutOptions");
});

for (const { file, name, resolver, options } of documented) {
  describe(`${file} ${name}`, () => {
    test.each(options.map((option) => [option.name, option.value]))("%s is %j when left out", async (option, value) => {
      const use = await useOf(file, name, resolver);
      const without = use({});
      if (value !== undefined) expect(use({ [option]: value })).toEqual(without);
      if (resolver === undefined) return;
      const filled = (without as Values)[option];
      if (isPlain(filled)) expect(value, "the documented default").toBe(filled);
    });
  });
}

test("documentedOptions(file, text) finds the defaults and the function that fills them in", () => {
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
      /** @default enGB */
      readonly locale?: Locale;
      readonly id: string;
    }
    interface Box { /** @default 1 */ readonly a?: number }
    export interface PlainOptions { readonly a?: number }
    function resolveInside(options: DrawOptions): void {}
    export function resolveOptions(options: DrawOptions): void {}`;
  expect(documentedOptions("a.ts", text)).toEqual([
    {
      name: "DrawOptions",
      resolver: "resolveOptions",
      options: [
        { name: "width", value: 640 },
        { name: "side", value: "above" },
        { name: "now", value: undefined },
        { name: "locale", value: undefined },
      ],
    },
  ]);
});

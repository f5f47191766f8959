import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { WhenLineElement } from "whenline/element";
import { describe, expect, test } from "vitest";
import { attributeNames, optionNames } from "../../../src/element/options.js";

interface Named {
  readonly name: string;
  readonly kind?: string;
}

const file = fileURLToPath(new URL("../../../src/element/custom-elements.json", import.meta.url));
const manifest = JSON.parse(readFileSync(file, "utf8")) as {
  modules: { declarations: Record<"attributes" | "members" | "events" | "cssProperties", Named[]>[] }[];
};
const [declaration] = manifest.modules[0]!.declarations;
const source = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../src/element/${name}.ts`, import.meta.url)), "utf8");

const names = (list: readonly Named[]): string[] => list.map(({ name }) => name).sort();

describe("custom-elements.json", () => {
  test("has the attributes that the element follows", () => {
    expect(names(declaration!.attributes)).toEqual([...attributeNames].sort());
  });

  test("has its properties and methods", () => {
    const own = Object.getOwnPropertyNames(WhenLineElement.prototype);
    const inner = ["constructor", "connectedCallback", "disconnectedCallback", "connectedMoveCallback"];
    const members = own.filter((name) => ![...inner, "attributeChangedCallback"].includes(name));
    expect(names(declaration!.members)).toEqual([...members, "locale", ...optionNames].sort());
  });

  test("has its events and custom properties", () => {
    const events = [...source("events").matchAll(/^ {2}"(when-line-\w+)"/gm)].map(([, name]) => String(name));
    expect(names(declaration!.events)).toEqual(events.sort());
    const tokens = ["paper", "ink", "muted", "grid", "palette", "font"].map((name) => `--when-line-${name}`);
    expect(names(declaration!.cssProperties)).toEqual(tokens.sort());
  });
});

test("in Node, importing the element registers nothing and throws nothing", () => {
  expect(typeof WhenLineElement).toBe("function");
  expect("customElements" in globalThis).toBe(false);
});

import { expect, test } from "vitest";
import { drawScene } from "../../../src/dom/drawScene.js";
import { nameGroups } from "../../../src/dom/nameGroups.js";
import { layout } from "../../../src/layout/layout.js";
import type { GroupMark, Scene } from "../../../src/scene/scene.js";
import { newSvg } from "./tree.js";

function name(svg: SVGSVGElement, ...groups: Omit<GroupMark, "type" | "part" | "marks">[]): string[][] {
  const empty = layout({ events: [] });
  const marks = groups.map((group): GroupMark => ({ type: "group", part: "p", marks: [], ...group }));
  const scene: Scene = { ...empty, marks };
  nameGroups(svg, scene, drawScene(svg, scene));
  return [...svg.querySelectorAll("g, a")].map((element) =>
    element
      .getAttributeNames()
      .filter((attribute) => attribute !== "class")
      .map((attribute) => `${attribute}=${String(element.getAttribute(attribute))}`),
  );
}

test("nameGroups(svg, scene, groups) makes events buttons, counts pictures, and leaves links and others as they are", () => {
  const groups = [
    { key: "a", event: "e", name: "E" },
    { key: "b", name: "+12" },
    { key: "c", href: "/x" },
    { key: "d" },
  ];
  expect(name(newSvg(), ...groups)).toEqual([
    ["data-event=e", "role=button", "aria-label=E"],
    ["role=img", "aria-label=+12"],
    ["href=/x"],
    [],
  ]);
});

test("nameGroups(svg, scene, groups) takes back what an element that shows no event any more was", () => {
  const svg = newSvg();
  name(svg, { key: "a", event: "e", name: "E" });
  const element = svg.querySelector("g")!;
  element.setAttribute("tabindex", "0");
  element.setAttribute("aria-pressed", "true");
  expect(name(svg, { key: "a" })).toEqual([[]]);
  expect(svg.querySelector("g")).toBe(element);
});

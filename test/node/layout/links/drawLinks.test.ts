import { describe, expect, test } from "vitest";
import { drawLinks, type LinkRequest } from "../../../../src/layout/links/drawLinks.js";
import { themes } from "../../../../src/layout/theme.js";
import type { GroupMark, Mark } from "../../../../src/scene/scene.js";
import { ruler } from "../given.js";

const dot = (x: number, y: number) => ({ left: x - 5.5, right: x + 5.5, top: y - 5.5, bottom: y + 5.5 });
const bounds = { left: 0, right: 600, top: 0, bottom: 300 };
const link = (from: LinkRequest["from"], to: LinkRequest["to"], more: Partial<LinkRequest> = {}): LinkRequest => ({
  key: "a b",
  from,
  to,
  color: "#0b6e99",
  name: "A → B",
  ...more,
});
const draw = (requests: readonly LinkRequest[], obstacles: readonly LinkRequest["from"][] = []) =>
  drawLinks(requests, { bounds, obstacles, soft: [] }, ruler, themes.light, "horizontal");
const isGroup = (mark: Mark): mark is GroupMark => mark.type === "group";

describe("drawLinks(requests, surroundings, ruler, theme, direction)", () => {
  test("draws a link as a group of a line, a head and its words, with the name", () => {
    const [group] = draw([link(dot(100, 150), dot(400, 150), { label: "because", name: "A → B: because" })]).filter(
      isGroup,
    );
    expect(group).toMatchObject({ key: "link a b", part: "link", name: "A → B: because" });
    expect(group?.marks.map(({ type, key, part }) => [type, key, part])).toEqual([
      ["path", "line", "link-line"],
      ["path", "head", "link-head"],
      ["text", "words", "link-words"],
    ]);
    expect(group?.marks[0]).toMatchObject({ fill: "none", stroke: "#0b6e99", strokeWidth: 1.5 });
    expect(group?.marks[1]).toMatchObject({ fill: "#0b6e99" });
  });

  test("leaves out a link from a mark to itself", () => {
    expect(draw([link(dot(100, 150), dot(100, 150))])).toEqual([]);
  });
});

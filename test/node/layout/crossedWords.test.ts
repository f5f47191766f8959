import { describe, expect, test } from "vitest";
import { layout } from "../../../src/layout/layout.js";
import { textStyles } from "../../../src/layout/textStyle.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { isPart, marksOf } from "../../laws/marks.js";
import { ruler } from "./given.js";

/** So many events, of which nine of ten share a few months. */
const crowded = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    when:
      index % 10 === 0 ? String(1900 + (index % 100)) : `1950-0${String(1 + (index % 3))}-${String(10 + (index % 18))}`,
    title: `The council meets for the ${String(index)}th time`,
    importance: (index % 7) / 7,
  }));

describe("words in a drawing of many events", () => {
  const scenes = [70, 200, 350].map((count) => layout(readTimeline(crowded(count)).timeline, { width: 900 }));

  test("are crossed by no leader line where they count events", () => {
    let counts = 0;
    for (const scene of scenes) {
      const marks = marksOf(scene).map(({ mark }) => mark);
      const leaders = marks.filter((mark) => mark.type === "rule" && isPart(mark, "leader"));
      expect(leaders.length).toBeGreaterThan(5);
      for (const mark of marks) {
        if (mark.type !== "text" || mark.part !== "count-text") continue;
        counts++;
        const half = ruler(mark.spans.map(({ text }) => text).join(""), textStyles.heading) / 2;
        for (const line of leaders) {
          if (line.type !== "rule" || Math.abs(line.x1 - mark.x) >= half) continue;
          expect(Math.min(line.y1, line.y2) >= mark.y || Math.max(line.y1, line.y2) <= mark.y - mark.size * 0.8).toBe(
            true,
          );
        }
      }
    }
    expect(counts).toBeGreaterThan(2);
  });
});

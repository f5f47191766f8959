import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { writeReport } from "../../../examples/madePages.js";
import { baku } from "../../../examples/baku/data.js";

const page = await writeReport();

describe("the static report", () => {
  test("has no script, no address to load from, and a policy that would stop both", () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son[a-z]+=|javascript:|url\((?!#)/i);
    expect(page).toContain("default-src 'none'");
  });

  test("has one stylesheet, which the policy names, and no style attribute", () => {
    const styles = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => String(style));
    expect(styles).toHaveLength(1);
    const hash = createHash("sha256").update(styles.join("")).digest("base64");
    expect(page).toContain(`style-src 'sha256-${hash}'`);
    expect(page).not.toContain(" style=");
  });

  test("shows three figures at two widths, each with a table of its events", () => {
    expect(page.match(/<figure>/g)).toHaveLength(3);
    expect(page.match(/<svg /g)).toHaveLength(6);
    expect(page.match(/<details>/g)).toHaveLength(3);
    const [first = ""] = page.split("</details>");
    const table = first.slice(first.indexOf("<table"));
    for (const { title } of baku.events) expect(table).toContain(title);
    expect(table).toContain("16 February 2017");
  });

  test("gives no id twice", () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

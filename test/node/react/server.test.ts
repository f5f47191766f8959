import { createElement } from "react";
import { renderToString as renderReact } from "react-dom/server";
import { renderToString } from "whenline";
import { Timeline } from "whenline/react";
import { describe, expect, test, vi } from "vitest";

const data = [
  { id: "a", when: "2001", title: "First" },
  { id: "b", when: "2005/2009", title: "<b>Second</b>" },
];

describe("<Timeline> on a server", () => {
  test("is the drawing of renderToString in an element with the attributes given", () => {
    const html = renderReact(
      createElement(Timeline, { data, width: 640, className: "mine", id: "t", "data-x": "1", "aria-label": "L" }),
    );
    expect(html).toBe(
      `<div class="mine" id="t" data-x="1" aria-label="L">${renderToString(data, { width: 640 })}</div>`,
    );
  });

  test("is as wide as serverWidth says, or 960 pixels", () => {
    expect(renderReact(createElement(Timeline, { data, serverWidth: 500 }))).toContain('width="500"');
    expect(renderReact(createElement(Timeline, { data, zoom: false }))).toContain('width="960"');
  });

  test("does not throw on flaws in the data, nor tells of them; throws on wrong options; writes no warning", () => {
    const onProblem = vi.fn();
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(renderReact(createElement(Timeline, { data: [{}, ...data], onProblem }))).toContain("First");
    expect(onProblem).not.toHaveBeenCalled();
    expect(() => renderReact(createElement(Timeline, { data, width: 3 }))).toThrow("invalid width: 3");
    expect(() => renderReact(createElement(Timeline, { data, ...{ colour: 1 } }))).toThrow('unknown option: "colour"');
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
});

import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import * as whenline from "whenline";
import page from "../../../examples/plain/index.html?raw";

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(globalThis, "whenline");
});

test("the plain page draws with the global of the one-script build, and says what is chosen", async () => {
  expect(page).toContain('<script src="../../dist/whenline.js"></script>');
  const parsed = new DOMParser().parseFromString(page, "text/html");
  const script = document.createElement("script");
  script.textContent = `{${String(parsed.querySelector("script:not([src])")?.textContent)}}`;
  Object.assign(globalThis, { whenline });
  document.body.append(...parsed.querySelectorAll("#timeline, #chosen"), script);

  const chosen = document.querySelector("#chosen");
  expect(document.querySelectorAll("#timeline [data-event][role=button]")).toHaveLength(5);
  await userEvent.click(document.querySelector("#timeline [data-event] text")!);
  expect(chosen?.textContent).toMatch(/^.+: .*\d{4}/);
  await userEvent.keyboard("{Escape}");
  expect(chosen?.textContent).toBe("Choose a discovery.");
});

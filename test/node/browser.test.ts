import { afterEach, describe, expect, test, vi } from "vitest";
import { findBrowser } from "../browser.js";

describe("findBrowser()", () => {
  afterEach(() => vi.unstubAllEnvs());

  test("takes the one that CHROME_PATH names before any other", async () => {
    vi.stubEnv("CHROME_PATH", process.execPath);
    expect(await findBrowser()).toMatchObject({ source: "CHROME_PATH", executablePath: process.execPath });
  });

  test("refuses a CHROME_PATH that leads nowhere", async () => {
    vi.stubEnv("CHROME_PATH", "/no/such/browser");
    await expect(findBrowser()).rejects.toThrow('no browser at CHROME_PATH: "/no/such/browser"; expected a Chromium');
  });

  test("hands on the whole environment", async () => {
    vi.stubEnv("CHROME_PATH", process.execPath);
    vi.stubEnv("SOME_NAME", "some value");
    expect((await findBrowser()).env.SOME_NAME).toBe("some value");
  });
});

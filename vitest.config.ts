import { join } from "node:path";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { cacheFolder, findBrowser, type TestBrowser } from "./test/browser.js";
import { ariaSnapshot } from "./test/commands.js";
import { alias } from "./vite.config.js";

/** The projects `node` and `package` do not run in a browser, so none is looked for if they are the only ones. */
function wantsBrowser(args: readonly string[]): boolean {
  const named = args.flatMap((arg, at) =>
    arg === "--project" ? [args[at + 1]] : arg.startsWith("--project=") ? [arg.slice(10)] : [],
  );
  return named.length === 0 || named.includes("browser");
}

function launchOptions({ executablePath, env, args }: TestBrowser): object {
  return { executablePath, env, args: [...args] };
}

export default defineConfig(async () => {
  const browser = wantsBrowser(process.argv) ? await findBrowser() : undefined;
  return {
    cacheDir: join(cacheFolder(), "vite"),
    resolve: { alias },
    test: {
      update: "none" as const,
      testTimeout: 20_000,
      reporters: ["default", "./test/summary.ts"],
      coverage: { provider: "v8" as const, include: ["src/**"], reporter: ["text", "html"] },
      projects: [
        {
          extends: true as const,
          test: { name: "node", include: ["test/node/**/*.test.ts", "test/recipes/**/*.test.ts"], isolate: false },
        },
        {
          extends: true as const,
          test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 60_000 },
        },
        {
          extends: true as const,
          // Fonts of the system, where there are some.
          server: { fs: { allow: [".", "/usr/share/fonts"] } },
          define: {
            __PINNED__: String(browser?.source === "packaged"),
            __ALL_SAMPLES__: String(process.env.ALL_SAMPLES === "1"),
          },
          optimizeDeps: {
            include: [
              "axe-core",
              "d3",
              "fast-check",
              "date-fns/locale/de",
              "react",
              "react-dom/client",
              "react-dom/server.browser",
            ],
          },
          test: {
            name: "browser",
            include: ["test/browser/**/*.test.{ts,tsx}"],
            globalSetup: ["./test/docs/setup.ts"],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright(browser ? { launchOptions: launchOptions(browser) } : {}),
              viewport: { width: 1000, height: 600 },
              commands: { ariaSnapshot },
              instances: [{ browser: "chromium" as const }],
            },
          },
        },
      ],
    },
  };
});

/** The Chromium of the tests, started anew whenever a page has hung. */
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { runnerImport } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export async function findBrowser() {
  const root = here("../..");
  const { module } = await runnerImport(here("../../test/browser.ts"), { configFile: false, root, logLevel: "error" });
  return module.findBrowser();
}

/** Gives pages of a browser that is started when one is asked for; `kill` ends it at once, whatever its pages do. */
export function keepBrowser({ executablePath, env, args }) {
  let server = null;
  let browser = null;
  const start = async () => {
    server = await chromium.launchServer({
      executablePath,
      env,
      args: [...args, "--js-flags=--max-old-space-size=4096"],
    });
    browser = await chromium.connect(server.wsEndpoint());
  };
  return {
    async page() {
      if (!browser?.isConnected()) await start();
      return (await browser.newContext({ viewport: { width: 1240, height: 800 } })).newPage();
    },
    async kill() {
      await server?.kill();
      server = browser = null;
    },
  };
}

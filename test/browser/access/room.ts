import { cdp, page } from "vitest/browser";

interface Session {
  send(method: string, parameters: object): Promise<unknown>;
}

const usual = { width: 1000, height: 600 };

/** The page around the tests, which would shrink them to fit. */
const around = { width: 1280, height: 720 };

/** Gives the tests a viewport of this size, at full scale: a picture shows what is in the viewport. Nothing sets it back. */
export async function setRoom({ width, height } = usual): Promise<void> {
  const outer = { width: Math.max(around.width, width), height: Math.max(around.height, height) };
  const metrics = { ...outer, deviceScaleFactor: 1, mobile: false };
  await (cdp() as unknown as Session).send("Emulation.setDeviceMetricsOverride", metrics);
  await page.viewport(width, height);
}

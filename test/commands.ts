import type { BrowserCommand } from "vitest/node";

/** What assistive technology is told of an element, as an indented list. */
export const ariaSnapshot: BrowserCommand<[selector: string]> = ({ iframe }, selector) =>
  iframe.locator(selector).ariaSnapshot();

declare module "vitest/browser" {
  interface BrowserCommands {
    ariaSnapshot(selector: string): Promise<string>;
  }
}

import { TimelineError, shown } from "../errors.js";
import type { LayoutOptions } from "../layout/options.js";

/** What the line that opens a block says besides its language. */
export type BlockOptions = Partial<Record<keyof LayoutOptions, unknown>>;

const numbers: ReadonlySet<string> = new Set(["width", "height", "labelWidth", "labelLines"]);
const switches: ReadonlySet<string> = new Set(["legend"]);

/** Options that are no text, so that no block can give them. */
const unwritten: ReadonlySet<string> = new Set(["locale", "measureText"]);

/**
 * Reads options as they stand behind the language of a block: `width=640 theme=print title="Two talks" legend=false`.
 *
 * Whether there are such options and values is for the layout to say.
 * Errors: throws TimelineError `invalid-option`.
 *
 * @example
 * readInfo('width=640 domain=2013/2017 title="Two talks"'); // { width: 640, domain: ["2013", "2017"], title: "Two talks" }
 */
export function readInfo(info: string): BlockOptions {
  const options: Record<string, unknown> = {};
  let rest = info.trim().replace(/^\{(.*)\}$/s, "$1");
  while ((rest = rest.trimStart()) !== "") {
    const match = /^([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?=\s|$)/.exec(rest);
    if (!match) {
      throw new TimelineError(
        "invalid-option",
        `invalid option: ${shown(rest)}; expected name=value or name="two words"`,
      );
    }
    const [whole, written = "", double, single, bare] = match;
    const name = written.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (unwritten.has(name)) {
      throw new TimelineError("invalid-option", `invalid option: ${name}; expected among the options of the plugin`);
    }
    options[name] = valueOf(name, double ?? single ?? bare ?? "");
    rest = rest.slice(whole.length);
  }
  return options;
}

function valueOf(name: string, text: string): unknown {
  if (numbers.has(name) && text !== "auto")
    return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
  if (switches.has(name)) return text === "true" ? true : text === "false" ? false : text;
  return name === "domain" ? text.split("/") : text;
}

import { parseArgs } from "node:util";
import { commands, type Command, type CommandName, type Option } from "./commands.js";
import { usageFault } from "./fault.js";
import { nearest } from "./nearest.js";
import { typedText } from "./typedText.js";

/** Options as they were given: text, several texts, or true. */
export type Given = Readonly<Record<string, string | true | readonly string[]>>;

/** What was typed. */
export type Typed =
  | { readonly kind: "help"; readonly command?: CommandName }
  | { readonly kind: "version" }
  | { readonly kind: "run"; readonly command: CommandName; readonly files: readonly string[]; readonly options: Given };

/**
 * Reads what was typed after the name of the program.
 *
 * Errors: throws CliFault with exit code 2; an unknown command or option names the nearest known one.
 */
export function parseArguments(args: readonly string[]): Typed {
  const [first, ...rest] = args;
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    const about = first === "help" && isCommand(rest[0]) ? { command: rest[0] } : {};
    return { kind: "help", ...about };
  }
  if (first === "--version" || first === "-V") return { kind: "version" };
  if (first.startsWith("-")) {
    throw usageFault(`no command before ${first}; expected one of ${Object.keys(commands).join(", ")}`);
  }
  if (!isCommand(first)) throw unknown("command", first, Object.keys(commands), "whenline --help");
  const { files, options } = parseRest(first, rest);
  if (options.help === true) return { kind: "help", command: first };
  return { kind: "run", command: first, files, options };
}

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commands, name);
}

function unknown(what: string, name: string, known: readonly string[], help: string): Error {
  const meant = nearest(
    name.replace(/^-+/, ""),
    known.map((each) => each.replace(/^-+/, "")),
  );
  const hint = meant === undefined ? "" : `; did you mean ${what === "option" ? "--" : ""}${meant}?`;
  return usageFault(`unknown ${what}: ${name}${hint} (${help} lists all)`);
}

function parseRest(command: CommandName, args: readonly string[]): { files: string[]; options: Given } {
  const { options: known }: Command = commands[command];
  const help = `whenline ${command} --help`;
  const config = Object.entries(known).map(
    ([name, { type, short }]) => [name, { type, ...(short && { short }) }] as const,
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(config),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const options: Record<string, string | true | readonly string[]> = {};
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const option: Option | undefined = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) throw unknown("option", token.rawName, Object.keys(known), help);
    const value = valueOf(token.name, option, token.value);
    const before = options[token.name];
    if (before !== undefined && !option.many && option.type !== "boolean")
      throw usageFault(`--${token.name} given twice: ${typedText(String(before))} and ${typedText(String(value))}`);
    options[token.name] =
      option.many && value !== true ? [...(Array.isArray(before) ? (before as string[]) : []), value] : value;
  }
  return { files, options };
}

function valueOf(name: string, option: Option, value: string | undefined): string | true {
  if (option.type === "boolean") {
    if (value !== undefined) throw usageFault(`--${name} takes no value; got ${JSON.stringify(value)}`);
    return true;
  }
  if (value === undefined) throw usageFault(`--${name} needs a value: --${name} ${option.value ?? "VALUE"}`);
  return value;
}

/**
 * Options of a config file under those that were typed.
 *
 * Errors: throws CliFault with exit code 2 for names and values that are no options.
 */
export function withConfig(command: CommandName, typed: Given, file: string, text: string): Given {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (cause) {
    throw usageFault(
      `cannot read ${file}: ${cause instanceof Error ? cause.message : "no JSON"}; expected an object of options`,
    );
  }
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    throw usageFault(`cannot read ${file}: expected an object of options`);
  }
  const { options: known }: Command = commands[command];
  const options: Record<string, string | true | readonly string[]> = {};
  for (const [key, value] of Object.entries(config)) {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option || name === "config" || name === "help")
      throw unknown("option", key, Object.keys(known), `whenline ${command} --help`);
    const given = configured(option, value);
    if (given === undefined) {
      const expected = option.type === "boolean" ? "true or false" : "text or a number";
      throw usageFault(`invalid ${key} in ${file}: ${JSON.stringify(value)}; expected ${expected}`);
    }
    if (given !== false) options[name] = given;
  }
  return { ...options, ...typed };
}

/** What a value in a config file says; undefined if nothing that the option can be. */
function configured({ type, many }: Option, value: unknown): string | boolean | readonly string[] | undefined {
  if (type === "boolean") return typeof value === "boolean" ? value : undefined;
  if (many && Array.isArray(value)) return value.map(String);
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return many ? [String(value)] : String(value);
}

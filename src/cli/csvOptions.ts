import { readFile } from "node:fs/promises";
import { resolveCsvOptions, type CsvOptions } from "../formats/csv/options.js";
import { fileFault, usageFault } from "./fault.js";
import { optionFault } from "./optionFault.js";
import { typedText } from "./typedText.js";

/**
 * How a CSV file is read, as far as it was typed: the order of dates, and a table schema of Frictionless, alone or in a data package,
 * of which the first resource that has one is taken.
 *
 * Errors: throws CliFault with exit code 2 for what is neither, and 3 for a schema that cannot be read.
 */
export async function csvOptionsOf(dateOrder: string | undefined, file: string | undefined): Promise<CsvOptions> {
  if (dateOrder !== undefined && dateOrder !== "dmy" && dateOrder !== "mdy") {
    throw usageFault(`invalid --date-order: ${typedText(dateOrder)}; expected dmy or mdy`);
  }
  try {
    return resolveCsvOptions({ dateOrder, ...(file !== undefined && resourceIn(file, await textOf(file))) });
  } catch (error) {
    throw optionFault(error) ?? error;
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw fileFault("read", file, cause);
  }
}

/** What a schema or a data package says of a table. Errors: throws CliFault with exit code 2 for what is no JSON. */
function resourceIn(file: string, text: string): CsvOptions {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw usageFault(`cannot read ${file}: no JSON; expected a table schema or a data package`);
  }
  const { resources } = (json ?? {}) as { resources?: unknown };
  if (!Array.isArray(resources)) return { schema: json as NonNullable<CsvOptions["schema"]> };
  const described = (resources as readonly ({ schema?: unknown; dialect?: unknown } | null)[]).find(
    (each) => each?.schema,
  );
  if (!described) throw usageFault(`cannot read ${file}: no resource with a schema`);
  const { delimiter } = (described.dialect ?? {}) as Pick<CsvOptions, "delimiter">;
  return { schema: described.schema as NonNullable<CsvOptions["schema"]>, delimiter };
}

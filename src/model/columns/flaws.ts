import type { Reading } from "../fields.js";
import { report, show } from "../fields.js";

/** Collects what is wrong with columns. */
export interface Flaws {
  /** Reports a column that cannot be read at all. */
  column(name: string, value: unknown, expected: string): null;
  /** Whether all columns that are arrays have so many places; reports those that do not. */
  areOfLength(count: number, columns: Readonly<Record<string, unknown>>): boolean;
  /** Reports one event's place in a column. */
  event(code: string, name: string, row: number, value: unknown, expected: string): false;
  /** Reports how many more there were of each kind than were reported one by one. */
  tell(): void;
}

/** So many flaws of a kind are told one by one: a wrong unit may make a million. */
const mostTold = 100;

/** Keeps account of flaws in a reading. */
export function createFlaws(reading: Reading): Flaws {
  const counts = new Map<string, { readonly code: string; readonly name: string; count: number }>();
  return {
    column: (name, value, expected) =>
      report(reading, "invalid-columns", `invalid ${name}: ${show(value)}; expected ${expected}`, name),
    areOfLength: (count, columns) => {
      let all = true;
      for (const [name, column] of Object.entries(columns)) {
        if (column === null || typeof column === "function") continue;
        const { length } = column as ArrayLike<unknown>;
        if (length === count) continue;
        all = false;
        const message = `invalid ${name}: ${String(length)} of them; expected ${String(count)}, as there are dates`;
        report(reading, "invalid-columns", message, name);
      }
      return all;
    },
    event: (code, name, row, value, expected) => {
      const key = `${code} ${name}`;
      const kind = counts.get(key) ?? { code, name, count: 0 };
      counts.set(key, kind);
      kind.count++;
      if (kind.count <= mostTold)
        report(reading, code, `invalid ${name}: ${show(value)}; expected ${expected}`, `${name}[${String(row)}]`);
      return false;
    },
    tell: () => {
      for (const { code, name, count } of counts.values()) {
        if (count <= mostTold) continue;
        const message = `invalid ${name}: ${String(count - mostTold)} more; expected as for the first ${String(mostTold)}`;
        report(reading, code, message, name);
      }
    },
  };
}

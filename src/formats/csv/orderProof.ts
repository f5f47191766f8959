import { orderProvedBy, type DateOrder } from "../dates/slashed.js";
import type { CsvTable } from "./table.js";

/** The order of day and month that the dates of a file prove. */
export interface OrderProof {
  /** The order as far as it is known: null where nothing was looked at yet. */
  readonly known: () => DateOrder | null;
  /** Null if no date proves an order, or if they contradict each other. The first call looks at the whole file. */
  readonly settled: () => DateOrder | null;
}

/** Looks for the proof when a date first needs it, since most files have none that does. */
export function createProof(table: CsvTable, stated: DateOrder | undefined): OrderProof {
  let order: DateOrder | null | undefined = stated;
  return {
    known: () => order ?? null,
    settled: () => {
      if (order === undefined) order = orderIn(table);
      return order;
    },
  };
}

function orderIn(table: CsvTable): DateOrder | null {
  const dates = (["when", "start", "end"] as const).flatMap((role) => table.roles[role] ?? []);
  const found = new Set<DateOrder>();
  table.eachRow(({ cells }) => {
    for (const index of dates) {
      const order = orderOf(cells[index] ?? "");
      if (order !== null) found.add(order);
    }
  });
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function orderOf(text: string): DateOrder | null {
  if (text.length < 8 || (!isSeparator(text.charCodeAt(1)) && !isSeparator(text.charCodeAt(2)))) return null;
  return orderProvedBy(text.trim().split(" ", 1)[0] ?? "");
}

/** Slash, full stop and hyphen. */
function isSeparator(code: number): boolean {
  return code >= 45 && code <= 47;
}

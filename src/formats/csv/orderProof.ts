import { orderProvedBy, type DateOrder } from "../dates/slashed.js";

/** What the dates of a file prove about the order of day and month in it. */
export interface OrderProof {
  readonly look: (text: string) => void;
  /** Null if no date proves an order, or if they contradict each other. */
  readonly order: () => DateOrder | null;
}

/** Collects the proof, date by date. */
export function createProof(): OrderProof {
  const found = new Set<DateOrder>();
  const look = (text: string): void => {
    if (text.length < 8 || (!isSeparator(text.charCodeAt(1)) && !isSeparator(text.charCodeAt(2)))) return;
    const order = orderProvedBy(text.trim().split(" ", 1)[0] ?? "");
    if (order !== null) found.add(order);
  };
  const order = (): DateOrder | null => (found.size === 1 ? ([...found][0] ?? null) : null);
  return { look, order };
}

/** Slash, full stop and hyphen. */
function isSeparator(code: number): boolean {
  return code >= 45 && code <= 47;
}

/** What actors do, by the first two digits of their CAMEO code. */
const kinds: readonly string[] = [
  ...["make a statement", "appeal", "intend to cooperate", "consult", "cooperate in diplomacy", "cooperate in deed"],
  ...["give aid", "yield", "investigate", "demand", "disapprove", "reject", "threaten", "protest", "show force"],
  ...["reduce relations", "coerce", "assault", "fight", "use mass violence"],
];

/**
 * The words of a CAMEO root code.
 *
 * @example
 * eventKind("04"); // "consult"
 */
export function eventKind(code: string): string {
  return (/^\d{1,2}$/.test(code) ? kinds[Number(code) - 1] : undefined) ?? "act";
}

import { shown, TimelineError, type Problem } from "../../errors.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { Extent } from "../../time/when.js";
import type { ViewState } from "./viewState.js";

/** A state, as far as it could be read. */
export interface ReadState {
  readonly state: ViewState;
  /** What is in view, if the state says so. */
  readonly extent: Extent | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads what may be a state, or the hash of an address that has one. Never throws: it may come from whoever made a link. What
 * makes no sense is a problem, and as if it were left out; fields of others are left alone. Null for text that is not about a view,
 * such as the hash of a heading.
 */
export function readState(input: unknown): ReadState | null {
  const problems: Problem[] = [];
  const tell = (field: string, value: unknown, expected: string) =>
    void problems.push({
      code: "invalid-state",
      message: `invalid ${field}: ${shown(value)}; expected ${expected}`,
      at: field === "state" ? field : `state.${field}`,
    });
  const fields = typeof input === "string" ? fieldsOf(input) : input;
  if (fields === null && typeof input === "string") return null;
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) {
    tell("state", input, "the state of a view, or its text");
    return { state: {}, extent: null, problems };
  }
  const { inView, selected, hiddenGroups } = fields as Readonly<Record<string, unknown>>;
  const extent = inView === undefined ? null : extentOf(inView);
  if (inView !== undefined && !extent) tell("inView", inView, "an EDTF interval with two ends");
  if (selected !== undefined && typeof selected !== "string") tell("selected", selected, "the id of an event");
  const isList = Array.isArray(hiddenGroups) && hiddenGroups.every((id) => typeof id === "string");
  if (hiddenGroups !== undefined && !isList) tell("hiddenGroups", hiddenGroups, "an array of ids of groups");
  return {
    state: {
      ...(extent && { inView: inView as string }),
      ...(typeof selected === "string" && { selected }),
      ...(isList && { hiddenGroups: [...new Set(hiddenGroups)] }),
    },
    extent,
    problems,
  };
}

const names = ["inView", "selected", "hiddenGroups", "allGroups"];

/** The fields in the hash or the query of an address; null if it has others only. */
function fieldsOf(text: string): object | null {
  const fields = new URLSearchParams(text.replace(/^[#?]/, ""));
  const hiddenGroups = fields.getAll("hiddenGroups");
  const [inView, selected] = [fields.get("inView"), fields.get("selected")];
  const isOfOthers = fields.size > 0 && !names.some((name) => fields.has(name));
  if (isOfOthers) return null;
  return {
    ...(inView !== null && { inView }),
    ...(selected !== null && { selected }),
    ...((hiddenGroups.length > 0 || fields.has("allGroups")) && { hiddenGroups }),
  };
}

function extentOf(inView: unknown): Extent | null {
  if (typeof inView !== "string") return null;
  try {
    const when = parseWhen(inView);
    const extent = { start: when.start.earliest, end: when.end.latest };
    return Number.isFinite(extent.start) && Number.isFinite(extent.end) && extent.end > extent.start ? extent : null;
  } catch (error) {
    if (!(error instanceof TimelineError)) throw error;
    return null;
  }
}

/**
 * What a reader has made of a view, small and plain: it survives JSON, and as {@link toHash} the address of a page. What is
 * left out is as at the start: all in view, nothing selected, those groups hidden that the options hide.
 */
export interface ViewState {
  /** The stretch of time in view, as EDTF from edge to edge: `2014-03/2016`. Left out while all is in view. */
  readonly inView?: string | undefined;
  /** The id of the selected event. */
  readonly selected?: string | undefined;
  /** Ids of the groups that are not shown; "" for events without a group. */
  readonly hiddenGroups?: readonly string[] | undefined;
}

/**
 * A state as text for the end of an address, without the `#`; `options.state` takes it back. Empty for a view as at the start.
 *
 * @example
 * toHash({ inView: "2014-03/2016", selected: "baku" }); // "inView=2014-03/2016&selected=baku"
 */
export function toHash({ inView, selected, hiddenGroups }: ViewState): string {
  const fields = [
    ...(inView === undefined ? [] : [`inView=${escaped(inView)}`]),
    ...(selected === undefined ? [] : [`selected=${escaped(selected)}`]),
    ...(hiddenGroups ?? []).map((id) => `hiddenGroups=${escaped(id)}`),
    // An empty list has no field of its own, and is not the same as none.
    ...(hiddenGroups?.length === 0 ? ["allGroups"] : []),
  ];
  return fields.join("&");
}

/** Slashes and colons may stand in a hash, and dates are easier to read with them; half a letter cannot be written at all. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "\ufffd"))
    .replace(/%2F/g, "/")
    .replace(/%3A/g, ":");
}

/**
 * Labels as boxes about anchors: one entry per label in each column.
 *
 * Units: at a scale of s pixels a unit of u, label i stands from `s·at + shift + start` to `s·at + shift + end`. All figures are
 * finite, and no box ends before it starts.
 */
export interface LabelBoxes {
  /** The anchor in the scale's own linear coordinate u; labels in any order. */
  readonly at: Float64Array;
  /** Pixels that breaks before the anchor add, at every scale (0 without gaps); never decreasing with `at`. */
  readonly shift: Float64Array;
  /** From the anchor to the box's start along time, in pixels; above 0 if the whole label stands after its anchor. */
  readonly start: Float64Array;
  /** From the anchor to the box's end; below 0 if the whole label stands before its anchor. */
  readonly end: Float64Array;
  /** The highest first; ties keep the order given. */
  readonly importance: Float64Array;
}

/** Labels whose place across time is chosen already: pixels above the base line. */
export interface BandedBoxes extends LabelBoxes {
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  /** Half of what a leader line keeps free of other labels; left out: nothing. */
  readonly leader?: number | undefined;
  /** How high each leader line rises from the base line; left out: to the low edge of its label. */
  readonly rise?: ArrayLike<number> | undefined;
}

/** Every label's row (-1: in none) and the scale from which on it is drawn (Infinity: at none). */
export interface PlacedLabels {
  readonly row: Int16Array;
  readonly activation: Float64Array;
}

import type { LayoutOptions } from "whenline";

/** What the library can do, shown by one drawing. */
export interface Feature {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly data: { readonly events: readonly object[] };
  readonly options?: LayoutOptions;
}

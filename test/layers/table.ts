/** What a folder of src (or a file directly in it) may import besides `errors.ts`. */
export interface Layer {
  readonly folders: readonly string[];
  /** Folders it may load with `import()`. */
  readonly dynamic?: readonly string[];
  /** Packages; of d3, the parts whose names may be imported. date-fns is imported by subpath. */
  readonly packages?: Readonly<Record<string, readonly string[]>>;
}

/** The import table of the style guide, section 1. */
export const layers: Readonly<Record<string, Layer>> = {
  errors: { folders: [] },
  time: { folders: [], packages: { d3: ["d3-time", "d3-array"], "date-fns": [] } },
  scene: { folders: [] },
  model: { folders: ["time"] },
  viewport: { folders: ["time"] },
  layout: { folders: ["time", "model", "scene", "viewport"], packages: { d3: ["d3-scale", "d3-array"] } },
  render: { folders: ["scene"] },
  formats: { folders: ["time", "model"] },
  extract: { folders: ["time", "model"] },
  sources: { folders: ["time", "model"] },
  dom: {
    folders: ["time", "model", "layout", "scene", "render", "viewport"],
    packages: { d3: ["d3-selection", "d3-zoom"] },
  },
  element: { folders: ["time", "model", "layout", "dom"], dynamic: ["formats"] },
  react: { folders: ["model", "dom", "renderToString"], packages: { react: [] } },
  markdown: { folders: ["model", "layout", "render", "formats"] },
  cli: {
    folders: ["time", "model", "layout", "render", "formats", "extract"],
    packages: { "node:": [], "date-fns": [] },
  },
  renderToString: { folders: ["model", "layout", "render"] },
  index: { folders: ["time", "model", "scene", "layout", "viewport", "render", "dom", "renderToString"] },
  standalone: { folders: ["index", "element"] },
};

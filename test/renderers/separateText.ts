const texts = /<text( [^>]*)>(.*?)<\/text>/gs;
const paper = /<rect class="whenline-paper"[^>]*\/>/;

/** Pixels between the lines of a sheet: room for the largest size, and for what stands above and below a line. */
export const lineHeight = 40;
/** Where the baseline is in a line of a sheet. */
const baseline = 26;

/** A drawing without its words: shapes alone, which every renderer must draw alike. */
export function withoutText(svg: string): string {
  return svg.replace(texts, "");
}

/** The words of a drawing, in order, as they are read. */
export function wordsOf(svg: string): string[] {
  return [...svg.matchAll(texts)].map(([, , content = ""]) => content.replace(/<[^>]*>/g, ""));
}

/**
 * The words of a drawing alone, each text element on a line of its own, at its x and with all its attributes. What is
 * found in line i was drawn by text i, however much a renderer's letters differ.
 */
export function textSheet(svg: string): string {
  const lines = [...svg.matchAll(texts)].map(([, attributes = "", content = ""], index) => {
    const y = String(index * lineHeight + baseline);
    return `<text${attributes.replace(/ y="[^"]*"/, ` y="${y}"`)}>${content}</text>`;
  });
  const width = attribute(svg, "width");
  const height = String(Math.max(1, lines.length) * lineHeight);
  const root = (/^<svg[^>]*>/.exec(svg)?.[0] ?? "<svg>")
    .replace(/ viewBox="[^"]*"/, ` viewBox="0 0 ${width} ${height}"`)
    .replace(/ height="[^"]*"/, ` height="${height}"`);
  const ground = (paper.exec(svg)?.[0] ?? "").replace(/ height="[^"]*"/, ` height="${height}"`);
  const style = /<style>.*?<\/style>/s.exec(svg)?.[0] ?? "";
  return `${root}${ground}${lines.join("")}${style}</svg>`;
}

/** Width and height of a drawing in pixels. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  return { width: Number(attribute(svg, "width")), height: Number(attribute(svg, "height")) };
}

function attribute(svg: string, name: "width" | "height"): string {
  return new RegExp(`^<svg[^>]* ${name}="([^"]*)"`).exec(svg)?.[1] ?? "0";
}

/** Calls `onChange` whenever fonts of the document have loaded. */
export function followFonts(document: Document, onChange: () => void): { readonly stop: () => void } {
  const fonts = (document as Partial<Document>).fonts;
  if (typeof fonts?.addEventListener !== "function") return { stop: () => undefined };
  fonts.addEventListener("loadingdone", onChange);
  return { stop: () => fonts.removeEventListener("loadingdone", onChange) };
}

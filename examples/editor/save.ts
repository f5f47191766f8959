/** Has the browser save a file that was made in the page. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Copies text; says whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a table so that a word processor pastes a table, and everything else its text. */
export async function copyTable(html: string, text: string): Promise<boolean> {
  try {
    const parts = { "text/html": new Blob([html], { type: "text/html" }), "text/plain": new Blob([text]) };
    const plain = new Blob([text], { type: "text/plain" });
    await navigator.clipboard.write([new ClipboardItem({ ...parts, "text/plain": plain })]);
    return true;
  } catch {
    return false;
  }
}

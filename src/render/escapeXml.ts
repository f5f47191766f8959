const special =
  /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** Any half of a surrogate pair too: whether it is alone is for the replacement to see. */
const suspect = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as XML may hold it, in content and in attributes: markup is escaped; what XML 1.0 forbids (control characters,
 * lone surrogates) becomes U+FFFD.
 *
 * @example
 * escapeXml(`<b title="x">`); // "&lt;b title=&quot;x&quot;&gt;"
 */
export function escapeXml(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(special, (found) => entities[found] ?? (found.length === 2 ? found : "\ufffd"));
}

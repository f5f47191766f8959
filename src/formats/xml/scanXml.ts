import { characterOf } from "../html/entities.js";

/** What a part of an XML text is. */
export interface XmlVisitor {
  /** An element begins; names as they are written, values without references. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, offset: number) => void;
  readonly close: (name: string, offset: number) => void;
  /** Text between elements, without references; CDATA too. */
  readonly text: (text: string) => void;
  /** Something that is not XML. */
  readonly flaw: (message: string, offset: number) => void;
}

const nameAt = /[A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*/y;
const attributeAt = /\s*([A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const endAt = /\s*(\/?)>/y;

/**
 * Goes through an XML text once, in order, without recursion, and tells what there is.
 *
 * Document types are skipped: entities that a file declares are not expanded, however they are nested, and stay as they
 * are written. Whether elements close in the order in which they opened is the visitor's business.
 */
export function scanXml(text: string, visitor: XmlVisitor): void {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<", at);
    if (open !== at) visitor.text(decodeXml(text.slice(at, open < 0 ? text.length : open)));
    if (open < 0) return;
    at = readMarkup(text, open, visitor);
  }
}

function readMarkup(text: string, at: number, visitor: XmlVisitor): number {
  if (text.startsWith("<!--", at)) return behind(text, "-->", at + 4, visitor);
  if (text.startsWith("<![CDATA[", at)) {
    const end = behind(text, "]]>", at + 9, visitor);
    visitor.text(text.slice(at + 9, text.startsWith("]]>", end - 3) ? end - 3 : end));
    return end;
  }
  if (text.startsWith("<?", at)) return behind(text, "?>", at + 2, visitor);
  if (text.startsWith("<!", at)) return afterDoctype(text, at, visitor);
  const isClosing = text.charAt(at + 1) === "/";
  nameAt.lastIndex = at + (isClosing ? 2 : 1);
  const name = nameAt.exec(text)?.[0];
  if (name === undefined) {
    visitor.flaw('expected a name after "<"', at);
    let next = at + 1;
    while (text.startsWith("<<", next)) next++;
    return next;
  }
  if (isClosing) {
    visitor.close(name, at);
    return behind(text, ">", nameAt.lastIndex, visitor);
  }
  return readTag(text, at, name, nameAt.lastIndex, visitor);
}

function behind(text: string, end: string, from: number, visitor: XmlVisitor): number {
  const found = text.indexOf(end, from);
  if (found >= 0) return found + end.length;
  visitor.flaw(`expected ${JSON.stringify(end)}, and the text ends`, from);
  return text.length;
}

function readTag(text: string, start: number, name: string, from: number, visitor: XmlVisitor): number {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    attributeAt.lastIndex = at;
    const match = attributeAt.exec(text);
    if (!match) break;
    attributes.set(match[1] ?? "", decodeXml(match[2] ?? match[3] ?? ""));
    at = attributeAt.lastIndex;
  }
  endAt.lastIndex = at;
  const end = endAt.exec(text);
  if (!end) {
    visitor.flaw(`expected name="value" or ">" in <${name.slice(0, 40)}>`, at);
    return at;
  }
  visitor.open(name, attributes, start);
  if (end[1] === "/") visitor.close(name, start);
  return endAt.lastIndex;
}

/** What a document type declares stands in brackets. */
function afterDoctype(text: string, start: number, visitor: XmlVisitor): number {
  const end = text.indexOf(">", start);
  const bracket = text.indexOf("[", start);
  if (bracket < 0 || (end >= 0 && end < bracket)) return behind(text, ">", start, visitor);
  const inner = behind(text, "]", bracket, visitor);
  if (/<!ENTITY/i.test(text.slice(bracket, inner))) {
    visitor.flaw("entities that a file declares are not expanded", start);
  }
  return behind(text, ">", inner, visitor);
}

/**
 * Text with its references to characters replaced, once; names that are not known stay.
 *
 * @example
 * decodeXml("a &lt; b &amp;lt; c"); // "a < b &lt; c"
 */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});/g, (whole, reference: string) => {
    return characterOf(reference) ?? whole;
  });
}

/** What an XML text is made of: how often each name occurs, all values and all text. */
export interface XmlParts {
  /** Elements by name, and attributes by `element@name`. */
  readonly names: ReadonlyMap<string, number>;
  readonly attributes: readonly (readonly [element: string, name: string, value: string])[];
  readonly text: string;
}

const name = "[A-Za-z][A-Za-z0-9-]*";
const attribute = new RegExp(`^ (${name})="([^"<]*)"`);
const opening = new RegExp(`^<(${name})`);
const closing = new RegExp(`^</(${name})>`);
const entity = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g;
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Reads XML as our renderers write it (and HTML, with its `<br>`): elements, attributes in double quotes, text, references. Anything else, such as a
 * comment or a declaration, could only come from data and is an error, as is all that is not well-formed.
 */
export function readXml(xml: string): XmlParts {
  if (forbidden.test(xml)) throw new Error("a character that XML forbids");
  const names = new Map<string, number>();
  const attributes: [string, string, string][] = [];
  const open: string[] = [];
  let text = "";
  const count = (key: string): unknown => names.set(key, (names.get(key) ?? 0) + 1);
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf("<", at);
    if (open.length === 0 && (at > 0 || next !== 0))
      throw new Error(`text outside the root: ${xml.slice(at, at + 40)}`);
    if (next === -1) throw new Error(`${open.join(" ")} not closed`);
    text += decoded(xml.slice(at, next));
    at = next;
    const end = closing.exec(xml.slice(at, at + 60));
    if (end) {
      if (open.pop() !== end[1]) throw new Error(`${end[0]} closes nothing`);
      at += end[0].length;
      continue;
    }
    const [start, element = ""] = opening.exec(xml.slice(at, at + 60)) ?? [];
    if (start === undefined) throw new Error(`no element: ${xml.slice(at, at + 40)}`);
    count(element);
    at += start.length;
    const seen = new Set<string>();
    for (let found = attributeAt(xml, at); found; found = attributeAt(xml, at)) {
      if (seen.has(found.key)) throw new Error(`${found.key} twice`);
      seen.add(found.key);
      count(`${element}@${found.key}`);
      attributes.push([element, found.key, decoded(found.value)]);
      at += found.length;
    }
    if (xml.startsWith("/>", at)) at += 2;
    else if (xml[at] === ">") {
      at += 1;
      if (element !== "br") open.push(element);
    } else throw new Error(`not in a tag: ${xml.slice(at, at + 40)}`);
  }
  if (open.length > 0 || names.size === 0) throw new Error(`${open.join(" ")} not closed`);
  return { names, attributes, text };
}

function attributeAt(xml: string, at: number): { key: string; value: string; length: number } | null {
  const quote = xml.indexOf('"', xml.indexOf('"', at) + 1);
  const [found, key = "", value = ""] = attribute.exec(xml.slice(at, quote + 1)) ?? [];
  return found === undefined ? null : { key, value, length: found.length };
}

function decoded(text: string): string {
  const rest = text.replace(entity, "");
  if (rest.includes("&")) throw new Error(`a bare ampersand: ${text.slice(0, 80)}`);
  return text.replace(entity, (_, named: string | undefined, decimal: string | undefined, hex: string | undefined) =>
    named === undefined
      ? String.fromCodePoint(decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal))
      : (entities[named] ?? ""),
  );
}

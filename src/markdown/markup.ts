/** An element or a text as rehype has them. */
export type HastNode = HastElement | { readonly type: "text"; readonly value: string };
export interface HastElement {
  readonly type: "element";
  readonly tagName: string;
  readonly properties: Record<string, string | string[]>;
  readonly children: HastNode[];
}

const token = /<(\/?)([a-zA-Z]+)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/g;
const attribute = /([\w:-]+)="([^"]*)"/g;

/** Elements of HTML that have no end. */
const empty: ReadonlySet<string> = new Set(["br"]);

/** Markup of our own as a tree: well-formed, attributes in double quotes, five entities. */
export function treeOf(markup: string): HastNode[] {
  const root: HastNode[] = [];
  const open: HastNode[][] = [root];
  for (const [, slash, name, attributes = "", end, text] of markup.matchAll(token)) {
    const siblings = open.at(-1) ?? root;
    if (text !== undefined) siblings.push({ type: "text", value: plain(text) });
    else if (slash) open.pop();
    else if (name !== undefined) {
      const element: HastElement = {
        type: "element",
        tagName: name,
        properties: propertiesOf(attributes),
        children: [],
      };
      siblings.push(element);
      if (!end && !empty.has(name)) open.push(element.children);
    }
  }
  return root;
}

/** Names as rehype has them: `strokeWidth`, and classes as a list. */
function propertiesOf(attributes: string): HastElement["properties"] {
  const entries = [...attributes.matchAll(attribute)].map(([, name = "", value = ""]): [string, string | string[]] => {
    if (name === "class") return ["className", plain(value).split(" ")];
    return [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), plain(value)];
  });
  return Object.fromEntries(entries);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The first line of an event, taken apart. */
export interface MarkwhenTitle {
  readonly title: string;
  readonly tags: readonly string[];
  readonly id: string | undefined;
  readonly url: string | undefined;
}

const tag = /(^|\s)#([\p{L}\p{N}_][\p{L}\p{N}_-]{0,60})(?=$|[\s.,;:!?)])/gu;
const id = /(^|\s)!([A-Za-z_][\w-]{0,60})(?=$|\s)/;
const link = /\[([^[\]]{1,300})\]\(([^()\s]{1,2000})\)/g;
const marks = /(\*\*|__)(\S(?:[^*_]{0,300}\S)?)\1/g;

/**
 * Takes the tags, the id and the first link out of a title.
 *
 * @example
 * titleIn("Met [Baku](https://example.org) #talks !baku"); // { title: "Met Baku", tags: ["talks"], id: "baku", url: "https://example.org" }
 */
export function titleIn(text: string): MarkwhenTitle {
  const tags: string[] = [];
  let url: string | undefined;
  const plain = text
    .replace(link, (_, words: string, address: string) => {
      url ??= address;
      return words;
    })
    .replace(tag, (_, before: string, name: string) => {
      tags.push(name);
      return before;
    });
  const [, , name] = id.exec(plain) ?? [];
  const title = plain.replace(id, "$1").replace(marks, "$2").replace(/\s+/g, " ").trim();
  return { title, tags, id: name, url };
}

/** Whether a name can be a tag. */
export function isTag(name: string): boolean {
  return /^[A-Za-z][\w-]{0,40}$/.test(name);
}

/** Data with a word in every field that takes text. */
export function dataWith(word: string): unknown {
  const url = `https://example.org/?${word}`;
  const source = { title: word, url, publisher: word, quote: word };
  return {
    ...{ title: word, subtitle: word, caption: word },
    groups: [{ id: `g${word}`, title: word }],
    eras: [{ when: "2001/2003", title: word }],
    events: [
      {
        id: `a${word}`,
        when: "2001",
        title: word,
        url,
        group: `g${word}`,
        sources: [source],
        links: [{ to: `b${word}`, label: word }],
      },
      {
        id: `b${word}`,
        when: "2005/2009",
        title: word,
        description: word,
        place: word,
        basis: word,
        claims: [{ when: "2006", source }],
        data: { [word]: word },
      },
      { id: `c${word}`, when: "/", title: word, image: { url, alt: word, credit: word } },
    ],
    undated: [{ title: word, sources: [source] }],
  };
}

/** Data with an address in every field that takes one. */
export function dataLinking(url: string): unknown {
  const sources = [{ title: "S", url }];
  const claims = [{ when: "2002", source: { title: "C", url } }];
  return {
    title: "T",
    events: [
      { id: "a", when: "2001", title: "A", group: "g", url, sources, claims, image: { url, alt: "" }, lang: url },
    ],
    groups: [{ id: "g", color: url }],
    eras: [{ when: "2001/2003", title: "E", color: url }],
    undated: [{ title: "U", sources }],
  };
}

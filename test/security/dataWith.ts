/** Data with a word in every field that takes text. */
export function dataWith(word: string): unknown {
  const source = { title: word, url: "https://example.org/", publisher: word, quote: word };
  return {
    ...{ title: word, subtitle: word, caption: word },
    groups: [{ id: `g${word}`, title: word }],
    eras: [{ when: "2001/2003", title: word }],
    events: [
      {
        id: `a${word}`,
        when: "2001",
        title: word,
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
        data: { [word]: word },
      },
      { id: `c${word}`, when: "/", title: word, image: { url: "https://example.org/i.png", alt: word, credit: word } },
    ],
    undated: [{ title: word, sources: [source] }],
  };
}

/** Data with an address in every field that takes one. */
export function dataLinking(url: string): unknown {
  const sources = [{ title: "S", url }];
  return {
    events: [{ id: "a", when: "2001", title: "A", url, sources, image: { url, alt: "" }, color: url }],
    groups: [{ id: "g", color: url }],
  };
}

import { article, headline, publisher } from "./article.js";

/** Our article as the source of one event: the words that state it, and where they stand. */
function inArticle(quote: string): object {
  const start = article.indexOf(quote);
  if (start < 0 || article.includes(quote, start + 1)) throw new Error(`not once in the article: ${quote}`);
  const text = { start, end: start + quote.length };
  return { title: headline, publisher, published: "2017-02-16", quote, text };
}

/** The founding example: eight events, dated as their source dates them. */
export const baku = {
  title: "Talking, with cooperation suspended",
  subtitle: "US–Russian military contact, 2014–2017. A bar shows how closely the date is known.",
  groups: [
    { id: "talks", title: "Talks" },
    { id: "break", title: "The break" },
    { id: "syria", title: "Keeping apart" },
  ],
  events: [
    {
      id: "crimea",
      when: "2014",
      title: "Russia annexes Crimea",
      description: "Military cooperation is suspended after it. The article gives the year and nothing finer.",
      group: "break",
      sources: [inArticle("In 2014 Russia annexed Crimea.")],
    },
    {
      id: "suspension",
      when: "2014/..",
      title: "Washington suspends military cooperation",
      description: "Suspended after the annexation of Crimea, and still so on the day of the article.",
      group: "break",
      sources: [
        inArticle(
          "Washington answered by suspending military cooperation with Moscow, and since 2014 that suspension has stayed in force.",
        ),
      ],
    },
    {
      id: "dempsey",
      when: "2014-01",
      title: "Dempsey and Gerasimov meet, the last time face to face",
      description: "The two top officers do not meet face to face again until Baku, three years later.",
      group: "talks",
      sources: [
        inArticle("The two top officers had last met face to face in January 2014, when Dempsey met Gerasimov."),
      ],
    },
    {
      id: "baku",
      when: "2017-02-16",
      title: "Baku: Dunford and Gerasimov meet",
      description: "They agree to enhance communications between the two militaries.",
      group: "talks",
      place: "Baku",
      sources: [
        inArticle(
          "Dunford and Gerasimov met in Baku on Thursday and agreed to enhance communications between the militaries of the United States and Russia.",
        ),
      ],
    },
    {
      id: "bonn",
      when: "2017-02-16",
      title: "Bonn: Tillerson sets terms for cooperation",
      description:
        "Washington would work with Moscow under conditions. Tillerson asks it to honour the Minsk agreement.",
      group: "talks",
      place: "Bonn",
      sources: [
        inArticle(
          "At the meeting of G20 ministers in Bonn on Thursday, Tillerson said that Washington would work with Moscow under conditions, and called on it to honour the Minsk agreement.",
        ),
      ],
    },
    {
      id: "brussels",
      when: "2017-02-16",
      title: "Brussels: Mattis rejects military ties",
      description: "A call to restore military cooperation at once is turned down.",
      group: "talks",
      place: "Brussels",
      sources: [inArticle("In Brussels on Thursday, Mattis rejected a call to restore military cooperation at once.")],
    },
    {
      id: "line",
      when: "[..2017-02-16]/..",
      title: "A line keeps the two militaries apart over Syria",
      description: "A permanent line over air operations in Syria. The article says that it is there, not since when.",
      group: "syria",
      sources: [
        inArticle(
          "There is also a permanent line between the two militaries over their air operations in Syria, in place by 16 February 2017 and still open.",
        ),
      ],
    },
    {
      id: "phone",
      when: "2014/..",
      title: "Leaders keep talking by phone and video",
      description: "Contact goes on by phone and video conference while cooperation is suspended.",
      group: "talks",
      sources: [
        inArticle(
          "The military leaders have kept in contact by phone and video conference since 2014, through the whole of the suspension.",
        ),
      ],
    },
  ],
};

/** The article beside the drawing. The facts are those of a news report of that day; every sentence is our own. */
export const headline = "Officers meet in Baku; cooperation stays suspended";
export const publisher = "The Whenline Courier";
export const dateline = "Baku, Thursday 16 February 2017";

export const paragraphs: readonly string[] = [
  "Dunford and Gerasimov met in Baku on Thursday and agreed to enhance communications between the militaries of the " +
    "United States and Russia. It was the first meeting of its kind in more than three years. The two top officers " +
    "had last met face to face in January 2014, when Dempsey met Gerasimov.",
  "What came between was a break. In 2014 Russia annexed Crimea. Washington answered by suspending military " +
    "cooperation with Moscow, and since 2014 that suspension has stayed in force. This article gives the year of both " +
    "steps and nothing finer, and so does the drawing beside it.",
  "Suspended cooperation never meant silence. The military leaders have kept in contact by phone and video conference " +
    "since 2014, through the whole of the suspension. There is also a permanent line between the two militaries over " +
    "their air operations in Syria, in place by 16 February 2017 and still open. On what day it was first used is not " +
    "stated here.",
  "Whether talking should become working together was the question in two other cities. At the meeting of G20 " +
    "ministers in Bonn on Thursday, Tillerson said that Washington would work with Moscow under conditions, and called " +
    "on it to honour the Minsk agreement. In Brussels on Thursday, Mattis rejected a call to restore military " +
    "cooperation at once. Which of the three cities spoke first cannot be read from these lines: they share a day, and " +
    "no hour is given.",
  "Put together, the day moved one thing and left another where it was. The officers are to talk more than before. " +
    "The cooperation that stopped after the annexation has not begun again, and no date for it is given here.",
];

/** The article as one text: what the offsets of quotes count in. */
export const article = paragraphs.join("\n\n");

/**
 * A document for Word with a timeline in it: SVG for what can draw it, and a PNG for what cannot, as Word itself writes.
 * `node makeDocx.mjs talks.csv talks.docx`, after `whenline render` has made talks.svg and talks.png beside it.
 */
import { Buffer } from "node:buffer";
import { readFileSync, writeFileSync } from "node:fs";
import { Document, HeadingLevel, ImageRun, Packer, Paragraph } from "docx";
import { describe } from "whenline";
import { readCsv } from "whenline/formats";

const [, , source, output] = process.argv;
const beside = (extension) => source.replace(/\.csv$/, `.${extension}`);
const { timeline } = readCsv(readFileSync(source, "utf8"));
const svg = readFileSync(beside("svg"), "utf8");
const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg).map(Number);

const picture = new ImageRun({
  type: "svg",
  data: Buffer.from(svg),
  fallback: { type: "png", data: readFileSync(beside("png")) },
  // What a page holds between its margins.
  transformation: { width: 600, height: Math.round((600 / width) * height) },
  altText: { title: "Talks", description: describe(timeline), name: "Talks" },
});
const document = new Document({
  sections: [
    {
      children: [
        new Paragraph({ text: "Two talks", heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ children: [picture] }),
      ],
    },
  ],
});
writeFileSync(output, await Packer.toBuffer(document));

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareShapes } from "./compareShapes.js";
import { compareText, inkOf, type TextDifference } from "./compareText.js";
import { startChromium, type Chromium } from "./drawInChromium.js";
import { picturesNamed, type Picture } from "./pictures.js";
import type { Box, Raster } from "./raster.js";
import { environmentWith, renderers, scale, type Allowance, type Renderer } from "./renderers.js";
import { lineHeight, textSheet, withoutText, wordsOf } from "./separateText.js";

/** What a renderer makes of a picture beside what Chromium makes of it; lengths in pixels of the drawing. */
interface Row {
  readonly picture: string;
  readonly renderer: string;
  readonly share: number;
  readonly places: readonly Box[];
  readonly across: number;
  readonly down: number;
  readonly ink: readonly [least: number, most: number];
  readonly wrong: readonly string[];
}

/** Less or more ink than this share of Chromium's is another weight, or no letters at all. */
const inkWithin = [0.6, 1.5] as const;

/** Compares, prints a table, and gives the exit code. */
export async function compareRenderers(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: "string" }, with: { type: "string" }, keep: { type: "string" } },
  });
  const pictures = picturesNamed(listOf(values.only));
  const present = await findRenderers(listOf(values.with));
  if (present.length === 0 || pictures.length === 0) {
    console.error("nothing to compare: no renderer, or no picture of that name");
    return 2;
  }
  const chromium = await startChromium();
  try {
    const rows: Row[] = [];
    console.log(heading);
    for (const picture of pictures) {
      for (const row of await comparePicture(picture, present, chromium, values.keep)) {
        rows.push(row);
        console.log(rowText(row));
      }
    }
    return summarise(rows);
  } finally {
    await chromium.close();
  }
}

function listOf(text: string | undefined): string[] {
  return text?.split(",").filter((part) => part !== "") ?? [];
}

async function findRenderers(names: readonly string[]): Promise<Renderer[]> {
  const wanted = renderers.filter(
    ({ name }) => names.length === 0 || names.some((start) => name.toLowerCase().startsWith(start.toLowerCase())),
  );
  const found: Renderer[] = [];
  for (const renderer of wanted) {
    const version = await renderer.find();
    console.log(
      version === undefined ? `${renderer.name}: not found (${renderer.from})` : `${renderer.name}: ${version}`,
    );
    if (version !== undefined) found.push(renderer);
  }
  return found;
}

async function comparePicture(
  { name, svg }: Picture,
  present: readonly Renderer[],
  chromium: Chromium,
  keep: string | undefined,
): Promise<Row[]> {
  const shapes = withoutText(svg);
  const sheet = textSheet(svg);
  const words = wordsOf(svg);
  const ours = { shapes: await chromium.draw(shapes), ink: inkOf(await chromium.draw(sheet), lineHeight * scale) };
  const env = environmentWith(chromium.found.env.FONTCONFIG_FILE);
  const rows: Row[] = [];
  for (const renderer of present) {
    const draw = async (text: string): Promise<Raster> => chromium.readPng(await renderer.draw(text, env));
    const difference = compareShapes(ours.shapes, await draw(shapes), renderer.allowed.colour);
    const texts = compareText(ours.ink, inkOf(await draw(sheet), lineHeight * scale));
    if (keep !== undefined) await keepFiles(join(keep, `${name}-${renderer.name}`), svg, renderer, env);
    const places = difference.places.map(inDrawing);
    const wrong = [
      ...wrongShapes(difference.share, places, renderer.allowed),
      ...wrongTexts(
        texts,
        ours.ink.map(({ box }) => (box ? box.right - box.left : 0)),
        words,
        renderer.allowed,
      ),
    ];
    rows.push({
      picture: name,
      renderer: renderer.name,
      share: difference.share,
      places,
      across: Math.max(0, ...texts.map(({ across }) => across)) / scale,
      down: Math.max(0, ...texts.map(({ down }) => down)) / scale,
      ink: [Math.min(...texts.map(({ ink }) => ink)), Math.max(...texts.map(({ ink }) => ink))],
      wrong,
    });
  }
  return rows;
}

async function keepFiles(path: string, svg: string, renderer: Renderer, env: NodeJS.ProcessEnv): Promise<void> {
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(`${path.replaceAll(" ", "-")}.png`, await renderer.draw(svg, env));
}

function inDrawing({ left, top, right, bottom }: Box): Box {
  return { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale };
}

function wrongShapes(share: number, places: readonly Box[], allowed: Allowance): string[] {
  if (share <= allowed.share) return [];
  const boxes = places.slice(0, 3).map(({ left, top, right, bottom }) => {
    return `${String(left)},${String(top)} to ${String(right)},${String(bottom)}`;
  });
  return [`shapes differ, in ${String(places.length)} places: ${boxes.join("; ")}`];
}

function wrongTexts(
  texts: readonly TextDifference[],
  widths: readonly number[],
  words: readonly string[],
  allowed: Allowance,
): string[] {
  return texts.flatMap(({ line, across, down, ink }) => {
    const room = allowed.text + ((widths[line] ?? 0) / scale) * allowed.textShare;
    const name = JSON.stringify(words[line] ?? "");
    if (across / scale > room) return [`text ${name} ends ${(across / scale).toFixed(1)} px elsewhere`];
    if (down / scale > allowed.text) return [`text ${name} stands ${(down / scale).toFixed(1)} px higher or lower`];
    if (ink < inkWithin[0] || ink > inkWithin[1]) return [`text ${name} has ${ink.toFixed(2)} of the ink`];
    return [];
  });
}

const heading = `${"picture".padEnd(24)}${"renderer".padEnd(15)}${"shapes".padStart(9)}${"text across".padStart(13)}${"down".padStart(7)}${"ink".padStart(13)}`;

function rowText({ picture, renderer, share, across, down, ink, wrong }: Row): string {
  const columns = [
    picture.padEnd(24),
    renderer.padEnd(15),
    `${(share * 100).toFixed(3)} %`.padStart(9),
    `${across.toFixed(1)} px`.padStart(13),
    down.toFixed(1).padStart(7),
    `${ink[0].toFixed(2)}–${ink[1].toFixed(2)}`.padStart(13),
  ];
  const more = wrong.length > 4 ? [`… and ${String(wrong.length - 4)} more`] : [];
  return [columns.join(""), ...[...wrong.slice(0, 4), ...more].map((line) => `    ${line}`)].join("\n");
}

function summarise(rows: readonly Row[]): number {
  const bad = rows.filter(({ wrong }) => wrong.length > 0);
  console.log(
    bad.length === 0
      ? `${String(rows.length)} drawings are the same but for the edges of letters`
      : `${String(bad.length)} of ${String(rows.length)} drawings differ`,
  );
  return bad.length === 0 ? 0 : 1;
}

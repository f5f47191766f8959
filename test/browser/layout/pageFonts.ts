/** A font of a page: its family and the files of its weights, each with an address of the test server. */
interface PageFont {
  readonly family: string;
  readonly regular: string;
  readonly bold?: string;
}

const modules = "/node_modules";
const installed = "/@fs/usr/share/fonts";

const packaged: readonly PageFont[] = [
  {
    family: "Page Arimo",
    regular: `${modules}/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf`,
    bold: `${modules}/@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf`,
  },
  {
    family: "Page DejaVu",
    regular: `${modules}/@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2`,
    bold: `${modules}/@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff2`,
  },
];

/** Where Debian and Ubuntu put fonts-liberation and fonts-noto-core. */
const system: readonly PageFont[] = [
  {
    family: "Page Liberation",
    regular: `${installed}/truetype/liberation/LiberationSans-Regular.ttf`,
    bold: `${installed}/truetype/liberation/LiberationSans-Bold.ttf`,
  },
  noto("", "Page Noto"),
];

/** Behind every font that lacks their letters: as a page has them where they are installed. */
const others: readonly PageFont[] = [
  ...["Arabic", "Hebrew", "Thai", "Devanagari"].map((script) => noto(script)),
  {
    family: "Page Noto CJK",
    regular: `${installed}/opentype/noto/NotoSansCJK-Regular.ttc`,
    bold: `${installed}/opentype/noto/NotoSansCJK-Bold.ttc`,
  },
  { family: "Page Noto Emoji", regular: `${installed}/truetype/noto/NotoColorEmoji.ttf` },
];

function noto(script: string, family = `Page Noto ${script}`): PageFont {
  const file = (weight: string) => `${installed}/truetype/noto/NotoSans${script}-${weight}.ttf`;
  return { family, regular: file("Regular"), bold: file("Bold") };
}

/**
 * Loads the fonts that come with the development dependencies, and those of the system that are there: gives a list of
 * families, as a page writes it, for each of the first.
 *
 * Errors: throws if one that comes with a package is not there.
 */
export async function loadPageFonts(): Promise<readonly string[]> {
  for (const font of packaged) await load(font);
  const found = await Promise.all(
    [...system, ...others].map((font) =>
      load(font).then(
        () => font,
        () => null,
      ),
    ),
  );
  const has = (font: PageFont) => found.includes(font);
  const rest = [...others.filter(has).map(({ family }) => `"${family}"`), "sans-serif"];
  return [...packaged, ...system.filter(has)].map(({ family }) => [`"${family}"`, ...rest].join(", "));
}

async function load({ family, regular, bold }: PageFont): Promise<void> {
  const faces = [new FontFace(family, `url(${regular})`, { weight: "400" })];
  if (bold !== undefined) faces.push(new FontFace(family, `url(${bold})`, { weight: "700" }));
  for (const face of faces) document.fonts.add(await face.load());
}

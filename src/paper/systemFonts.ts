import { readdirSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";

/** Fonts whose letters are as wide as Arial's, regular and bold, best first. */
const likeArial: readonly (readonly string[])[] = [
  ["LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"],
  ["Arimo-Regular.ttf", "Arimo-Bold.ttf"],
  ["Arimo[wght].ttf"],
  ["arial.ttf", "arialbd.ttf"],
  ["Arial.ttf", "Arial Bold.ttf"],
];

/** Fonts that have the letters of many languages, by the names of their files, most letters first. */
const manyLetters: readonly RegExp[] = [
  /^NotoSans(?:Arabic|Hebrew|Devanagari|Bengali|Tamil|Thai|Armenian|Georgian|Ethiopic|Symbols2?)?-Regular\.ttf$/,
  /^NotoNaskhArabic-Regular\.ttf$/,
  /^DejaVuSans\.ttf$/,
  /^NotoSans(?:CJK|SC|JP|TC|KR|CJKsc|CJKjp)-Regular\.(?:ttc|otf|ttf)$/,
  /^(?:wqy-(?:microhei|zenhei)|uming|DroidSansFallbackFull)\.(?:ttc|ttf)$/,
  /^(?:arialuni|Arial Unicode|msyh|simsun|meiryo|malgun|tahoma|segoeui|seguisym)\.tt[cf]$/i,
  /^(?:Hiragino Sans GB|STHeiti Medium|PingFang|GeezaPro|ArialHB)\.ttc$/,
];

function folders(): readonly string[] {
  if (process.platform === "win32") return [join(process.env.WINDIR ?? "C:\\Windows", "Fonts")];
  const home = homedir();
  if (process.platform === "darwin") return ["/System/Library/Fonts", "/Library/Fonts", join(home, "Library/Fonts")];
  return ["/usr/share/fonts", "/usr/local/share/fonts", join(home, ".local/share/fonts"), join(home, ".fonts")];
}

let found: readonly string[] | undefined;

/** Every file in the usual places for fonts, in the same order on every system that has the same ones. */
function fontFiles(): readonly string[] {
  found ??= folders().flatMap((folder) => {
    try {
      const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
      return names.sort().map((name) => join(folder, name));
    } catch {
      return [];
    }
  });
  return found;
}

/** Files of the system with letters as wide as Arial's: one family, regular and bold. */
export function systemFiles(): readonly string[] {
  for (const family of likeArial) {
    const files = family.flatMap((name) => fontFiles().find((file) => basename(file) === name) ?? []);
    if (files.length > 0) return files;
  }
  return [];
}

/** Files of the system with letters of many languages. */
export function fallbackFiles(): readonly string[] {
  return manyLetters.flatMap((name) => fontFiles().filter((file) => name.test(basename(file))));
}

import type { Locale } from "../time/locale.js";

/** What stands beside a drawing: on buttons, and over its table. */
export interface InterfaceWords {
  /** Over the table that says the same as the drawing. */
  readonly asTable: string;
  /** The group of buttons for taking the timeline along. */
  readonly export: string;
  /** Followed by the name of a file format. */
  readonly save: (format: string) => string;
  readonly copyTable: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly notSaved: string;
}

const words: Readonly<Record<string, InterfaceWords>> = {
  en: {
    asTable: "As a table",
    export: "Export",
    save: (format) => `Save as ${format}`,
    copyTable: "Copy as table",
    copied: "Table copied",
    notCopied: "The table could not be copied",
    notSaved: "The file could not be made",
  },
  de: {
    asTable: "Als Tabelle",
    export: "Ausgabe",
    save: (format) => `Als ${format} speichern`,
    copyTable: "Als Tabelle kopieren",
    copied: "Tabelle kopiert",
    notCopied: "Die Tabelle konnte nicht kopiert werden",
    notSaved: "Die Datei konnte nicht erstellt werden",
  },
  fr: {
    asTable: "Sous forme de tableau",
    export: "Exporter",
    save: (format) => `Enregistrer en ${format}`,
    copyTable: "Copier en tableau",
    copied: "Tableau copié",
    notCopied: "Le tableau n’a pas pu être copié",
    notSaved: "Le fichier n’a pas pu être créé",
  },
  es: {
    asTable: "En forma de tabla",
    export: "Exportar",
    save: (format) => `Guardar como ${format}`,
    copyTable: "Copiar como tabla",
    copied: "Tabla copiada",
    notCopied: "No se pudo copiar la tabla",
    notSaved: "No se pudo crear el archivo",
  },
  ar: {
    asTable: "في جدول",
    export: "تصدير",
    save: (format) => `حفظ بصيغة ${format}`,
    copyTable: "نسخ كجدول",
    copied: "تم نسخ الجدول",
    notCopied: "تعذر نسخ الجدول",
    notSaved: "تعذر إنشاء الملف",
  },
  zh: {
    asTable: "表格形式",
    export: "导出",
    save: (format) => `存为 ${format}`,
    copyTable: "复制为表格",
    copied: "表格已复制",
    notCopied: "无法复制表格",
    notSaved: "无法生成文件",
  },
};

/** The words in the language of a locale; English where there are none. */
export function interfaceWords(locale: Locale | undefined): InterfaceWords {
  const language = locale?.code.split("-")[0]?.toLowerCase() ?? "en";
  return (Object.hasOwn(words, language) ? words[language] : undefined) ?? (words.en as InterfaceWords);
}

import ts from "typescript";

/** An interface of options with documented defaults, and the function that fills them in. */
export interface DocumentedOptions {
  readonly name: string;
  /** The exported `resolve…` function that takes it; undefined if there is none. */
  readonly resolver: string | undefined;
  readonly options: readonly DocumentedOption[];
}

export interface DocumentedOption {
  readonly name: string;
  /** After `@default`, if that is a value as in JSON; a name, as of a locale, is left to its readers. */
  readonly value: string | number | boolean | undefined;
}

/** The interfaces named `…Options` in a source file with at least one `@default`, with all their optional properties. */
export function documentedOptions(file: string, text: string): DocumentedOptions[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const interfaces = source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter((each) => each.name.text.endsWith("Options"));
  const functions = source.statements
    .filter(ts.isFunctionDeclaration)
    .filter((each) => each.name?.text.startsWith("resolve") && each.modifiers?.some(isExport));
  return interfaces.flatMap((each) => {
    const properties = each.members.filter(ts.isPropertySignature).filter(({ questionToken }) => questionToken);
    const options = properties.map((property) => optionOf(property, text));
    const takesIt = ({ parameters: [first] }: ts.FunctionDeclaration): boolean =>
      first?.type?.getText() === each.name.text;
    const resolver = functions.find(takesIt)?.name?.text;
    return options.some(({ value }) => value !== undefined) ? [{ name: each.name.text, resolver, options }] : [];
  });
}

function isExport({ kind }: ts.ModifierLike): boolean {
  return kind === ts.SyntaxKind.ExportKeyword;
}

function optionOf(property: ts.PropertySignature, text: string): DocumentedOption {
  const comment = text.slice(property.pos, property.getStart());
  const stated = /@default\s+(.+?)\s*(?:\*\/|$)/m.exec(comment)?.[1] ?? "undefined";
  const name = property.name.getText();
  if (/^[A-Za-z]\w*$/.test(stated) && !["true", "false"].includes(stated)) return { name, value: undefined };
  return { name, value: JSON.parse(stated) as string | number | boolean };
}

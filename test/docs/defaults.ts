import ts from "typescript";

/** An exported interface of options with documented defaults, and the function that fills them in. */
export interface DocumentedOptions {
  readonly name: string;
  /** The exported `resolve…` function that takes it; undefined if there is none. */
  readonly resolver: string | undefined;
  readonly options: readonly DocumentedOption[];
}

export interface DocumentedOption {
  readonly name: string;
  /** After `@default`, as JSON. */
  readonly value: string | undefined;
  /** Whether the comment has "Default:" and words instead. */
  readonly inWords: boolean;
}

/** The interfaces named `…Options` in a source file with at least one `@default`, with all their optional properties. */
export function documentedOptions(file: string, text: string): DocumentedOptions[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const interfaces = source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter((each) => each.name.text.endsWith("Options"));
  const functions = source.statements
    .filter(ts.isFunctionDeclaration)
    .filter((each) => each.name?.text.startsWith("resolve"));
  return interfaces.flatMap((each) => {
    const properties = each.members.filter(ts.isPropertySignature).filter(({ questionToken }) => questionToken);
    const options = properties.map((property) => optionOf(property, text));
    const takesIt = ({ parameters: [first] }: ts.FunctionDeclaration): boolean =>
      first?.type?.getText() === each.name.text;
    const resolver = functions.find(takesIt)?.name?.text;
    return options.some(({ value }) => value !== undefined) ? [{ name: each.name.text, resolver, options }] : [];
  });
}

function optionOf(property: ts.PropertySignature, text: string): DocumentedOption {
  const comment = text.slice(property.pos, property.getStart());
  const value = /@default\s+(.+?)\s*(?:\*\/|$)/m.exec(comment)?.[1];
  return { name: property.name.getText(), value, inWords: comment.includes("Default:") };
}

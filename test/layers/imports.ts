import ts from "typescript";

/** One import or re-export of a module. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** The names it takes; null for a whole module (`import * as`, `export *`). */
  readonly names: readonly string[] | null;
  readonly dynamic: boolean;
  readonly typeOnly: boolean;
}

/** Every import in a source file: static, dynamic, re-exported, and `import("…")` as a type. */
export function importsIn(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, more: Partial<Import> = {}): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) throw new Error(`an import in ${file} names no module`);
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({ specifier: specifier.text, line, names: [], dynamic: false, typeOnly: false, ...more });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, clauseOf(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const clause = node.exportClause;
      const names = clause && ts.isNamedExports(clause) ? namesIn(clause.elements) : null;
      add(node, node.moduleSpecifier, { names, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], { dynamic: true, names: null });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, {
        names: node.qualifier ? [node.qualifier.getText(source)] : null,
        typeOnly: true,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function clauseOf(clause: ts.ImportClause | undefined): Partial<Import> {
  if (!clause) return {};
  const bindings = clause.namedBindings;
  const typeOnly = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (bindings && ts.isNamespaceImport(bindings)) return { names: null, typeOnly };
  const names = [...(clause.name ? ["default"] : []), ...(bindings ? namesIn(bindings.elements) : [])];
  return { names, typeOnly };
}

function namesIn(elements: ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier>): string[] {
  return elements.map((element) => (element.propertyName ?? element.name).text);
}

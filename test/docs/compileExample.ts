import ts from "typescript";

/**
 * Turns an example into the body of an async function of `load`, `check` and the names in scope.
 *
 * `expr; // value` becomes a check, and so do `const name = expr; // value` and `console.log(expr); // value`;
 * `expr; // throws code` expects a TimelineError; a comment that starts with another word is for people.
 * Errors: throws if a comment is neither a value nor words.
 */
export function compileExample(text: string): { code: string; checks: number } {
  const source = ts.createSourceFile("example.ts", text, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isImportDeclaration(node)) edits.push({ node, text: importAsLoad(node) });
    const stated =
      ts.isExpressionStatement(node) || ts.isVariableStatement(node) ? commentAfter(node, text) : undefined;
    if (stated !== undefined) edits.push(...checkOf(node as ts.ExpressionStatement | ts.VariableStatement, stated));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  const body = `async function example() {\n${applied(edits, text, source)}\n}`;
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(body, { compilerOptions });
  return { code: `"use strict";\n${outputText}\nreturn example();`, checks: edits.filter(({ check }) => check).length };
}

interface Edit {
  readonly node: ts.Node;
  readonly text: string;
  readonly check?: boolean;
}

function applied(edits: readonly Edit[], text: string, source: ts.SourceFile): string {
  return [...edits]
    .sort((a, b) => b.node.pos - a.node.pos)
    .reduce((done, { node, text: by }) => done.slice(0, node.getStart(source)) + by + done.slice(node.end), text);
}

function importAsLoad(node: ts.ImportDeclaration): string {
  const loaded = `await load(${node.moduleSpecifier.getText()});`;
  const clause = node.importClause;
  if (!clause) return loaded;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return "";
  const bindings = clause.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${loaded}`;
  const named = (bindings?.elements ?? [])
    .filter((element) => !element.isTypeOnly)
    .map(({ propertyName, name }) => (propertyName ? `${propertyName.text}: ${name.text}` : name.text));
  const names = [...(clause.name ? [`default: ${clause.name.text}`] : []), ...named];
  return `const { ${names.join(", ")} } = ${loaded}`;
}

/** The words of a comment behind a statement, on its line. */
function commentAfter(node: ts.Node, text: string): string | undefined {
  const ranges = ts.getTrailingCommentRanges(text, node.end) ?? [];
  const first = ranges.find(({ kind }) => kind === ts.SyntaxKind.SingleLineCommentTrivia);
  return first && text.slice(first.pos + 2, first.end).trim();
}

function checkOf(node: ts.ExpressionStatement | ts.VariableStatement, comment: string): Edit[] {
  const thrown = /^throws ([\w-]+)$/.exec(comment)?.[1];
  if (thrown === undefined && isWords(comment)) return [];
  const expected = thrown === undefined ? `value: ${literal(comment)}` : `throws: ${JSON.stringify(thrown)}`;
  const text = node.getText();
  const check = (of: string): string =>
    `await check(async () => (${of}), { ${expected}, text: ${JSON.stringify(text)} });`;
  if (ts.isExpressionStatement(node)) return [{ node, text: check(logged(node.expression)), check: true }];
  const [declaration, ...others] = node.declarationList.declarations;
  if (!declaration || others.length > 0 || !ts.isIdentifier(declaration.name) || thrown !== undefined) {
    throw new Error(`cannot check: ${text}; expected one name`);
  }
  return [{ node, text: `${text} ${check(declaration.name.text)}`, check: true }];
}

function logged(expression: ts.Expression): string {
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  const [only, ...others] = isLog ? expression.arguments : [];
  return only && others.length === 0 ? only.getText() : expression.getText();
}

const valueWords = ["true", "false", "null", "undefined", "NaN", "Infinity"];

function isWords(comment: string): boolean {
  const word = /^\p{L}[\p{L}\p{M}\p{N}’'-]*/u.exec(comment)?.[0];
  return word !== undefined && !(valueWords.includes(word) && comment === word);
}

function literal(comment: string): string {
  const text = `(${comment})`;
  const [statement, ...others] = ts.createSourceFile("value.ts", text, ts.ScriptTarget.ES2022, true).statements;
  const broken = ts.transpileModule(text, { reportDiagnostics: true }).diagnostics?.length;
  if (broken === 0 && statement && others.length === 0 && ts.isExpressionStatement(statement)) {
    const inner = ts.isParenthesizedExpression(statement.expression) ? statement.expression.expression : undefined;
    if (inner && isLiteral(inner)) return text;
  }
  throw new Error(`not a value: ${comment}; expected one as in JSON, or words`);
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return true;
  if (ts.isIdentifier(node)) return valueWords.includes(node.text);
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.MinusToken && isLiteral(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (!ts.isObjectLiteralExpression(node)) return valueWords.includes(node.getText());
  return node.properties.every((property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer));
}

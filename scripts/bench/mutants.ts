import ts from "typescript";

/** A small change of a source text that a test should notice. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Each operator with its replacement. */
const operators: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.LessThanToken, "<="],
  [ts.SyntaxKind.LessThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">"],
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
  [ts.SyntaxKind.MinusToken, "+"],
]);

/** Methods that choose or order. A mutant leaves out the call. */
const dropped = new Set(["filter", "sort", "toSorted", "slice", "trim", "toLowerCase"]);
const swapped: ReadonlyMap<string, string> = new Map([
  ["some", "every"],
  ["every", "some"],
]);

const isCallOf = (
  node: ts.Node,
  method: string,
): node is ts.CallExpression & { expression: ts.PropertyAccessExpression } =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === method;

/**
 * Whether a node is the first or last part of a split text. There always is one, so that `??` after it is for the type
 * checker alone, and no test can notice that it is gone.
 */
function isEndOfSplit(node: ts.Node): boolean {
  if (isCallOf(node, "at"))
    return node.arguments[0]?.getText() === "-1" && isCallOf(node.expression.expression, "split");
  return (
    ts.isElementAccessExpression(node) &&
    node.argumentExpression.getText() === "0" &&
    isCallOf(node.expression, "split")
  );
}

/** The mutants of one node. Strings are not changed, because tests need not fix their wording. */
function* mutantsAt(node: ts.Node, file: ts.SourceFile): Generator<Mutant> {
  const at = (part: ts.Node, text: string): Mutant => ({ start: part.getStart(file), end: part.getEnd(), text });
  if (ts.isBinaryExpression(node)) {
    const other = operators.get(node.operatorToken.kind);
    if (other) yield at(node.operatorToken, other);
    if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken && !isEndOfSplit(node.left))
      yield at(node, node.left.getText(file));
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    yield at(node, node.operand.getText(file));
  if (node.kind === ts.SyntaxKind.TrueKeyword) yield at(node, "false");
  if (node.kind === ts.SyntaxKind.FalseKeyword) yield at(node, "true");
  if (ts.isConditionalExpression(node)) yield at(node.condition, `!(${node.condition.getText(file)})`);
  if (ts.isIfStatement(node)) yield at(node.expression, "false");
  if (ts.isNumericLiteral(node)) yield at(node, String(Number(node.text) + 1));
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression: receiver, name } = node.expression;
    if (dropped.has(name.text)) yield at(node, receiver.getText(file));
    const other = swapped.get(name.text);
    if (other) yield at(name, other);
  }
}

/** Every mutant of a source text, in the order of the text. Types have none, because no test can notice them. */
export function mutantsOf(name: string, source: string): Mutant[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node)) return;
    mutants.push(...mutantsAt(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

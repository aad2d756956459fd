import ts from 'typescript';

/** The columns of a table by their names in the database, each with its name in TypeScript. */
export type Columns = ReadonlyMap<string, string>;
/** Every table by its name in the database. */
export type Tables = ReadonlyMap<string, Columns>;

/** A statement that is written by hand, or a part of one. */
export interface Statement {
  /** Its text in one line: what is put into it stands as `$`, and `utc(column)` as the column. */
  readonly text: string;
  /** The type of its rows; null where nobody reads them. */
  readonly row: ts.TypeNode | null;
}

/** Returns the statements in a source that postgres.js sends: each template, or what `written` prepares from one. */
export function statementsIn(source: ts.SourceFile): readonly Statement[] {
  const found: Statement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'written') {
      const text = templatesIn(node, source).map(({ template }) => textOf(template));
      found.push({ text: text.join(' $ '), row: node.typeArguments?.[1] ?? null });
      return;
    }
    if (isStatement(node, source))
      found.push({ text: textOf(node.template), row: node.typeArguments?.[0] ?? null });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isStatement(node: ts.Node, source: ts.SourceFile): node is ts.TaggedTemplateExpression {
  return ts.isTaggedTemplateExpression(node) && /(^|\.)(sql|tx)$/.test(node.tag.getText(source));
}

function templatesIn(node: ts.Node, source: ts.SourceFile): readonly ts.TaggedTemplateExpression[] {
  const within: ts.TaggedTemplateExpression[] = isStatement(node, source) ? [node] : [];
  ts.forEachChild(node, (child) => void within.push(...templatesIn(child, source)));
  return within;
}

/** Returns the columns of tables that a statement reads out by hand, as it writes them. */
export function columnsByHand({ text, row }: Statement, tables: Tables): readonly string[] {
  const named = namedIn(text, tables);
  const isColumn = (item: string): boolean => {
    const [, alias, column = '', key] = ITEM.exec(item) ?? [];
    const of = alias === undefined ? [...named.values()] : [named.get(alias) ?? new Map<string, string>()];
    return of.some((columns) => columns.has(column) && (key === undefined || columns.get(column) === key));
  };
  const renamed = [...text.matchAll(RENAMED)].map(([item]) => item).filter(isColumn);
  const objects = [...text.matchAll(OBJECT)]
    .map(([, pairs = '']) => pairs)
    .filter((pairs) => isMirror(pairs, named));
  const bare = row === null || isReport(text) ? [] : resultOf(text).filter(isColumn);
  return [...new Set([...renamed, ...objects, ...bare])];
}

/** Returns the members of a row that name a column of a table that its statement reads, and are typed by hand. */
export function membersByHand(
  { text, row }: Statement,
  source: ts.SourceFile,
  tables: Tables,
): readonly string[] {
  if (row === null || isReport(text)) return [];
  const keys = new Set([...namedIn(text, tables).values()].flatMap((columns) => [...columns.values()]));
  const computed = new Set([...text.matchAll(/ as "?(\w+)"?/g)].map(([, name]) => name));
  return memberNames(row, source).filter((name) => keys.has(name) && !computed.has(name));
}

/** Whether a statement reads rows, and writes nothing. */
export function isRead({ text, row }: Statement): boolean {
  return row !== null && !/\b(insert into|update \w+ (as \w+ )?set|delete from)\b/.test(text);
}

/** `alias.column`, `column::type`, with or without another name. */
const ITEM = /^(?:(\w+)\.)?([a-z_0-9]+)(?:::\w+)?(?: as "?(\w+)"?)?$/;
const RENAMED = /(?<![\w.)])(?:\w+\.)?[a-z_0-9]+(?:::\w+)? as "?\w+"?/g;
const PAIR = /^'(\w+)', (?:\w+\.)?(\w+)$/;
const OBJECT = /jsonb?_build_object\(([^()]*)\)/g;

/** A statement that adds rows up answers with what it has counted, and names by what. */
function isReport(text: string): boolean {
  return /\bgroup by\b/.test(text);
}

/** The tables that a statement names, by the names that it gives them. */
function namedIn(text: string, tables: Tables): ReadonlyMap<string, Columns> {
  const named = new Map<string, Columns>();
  for (const [, table = '', alias = ''] of text.matchAll(
    /\b(?:from|join|into|update) (\w+)(?: (?:as )?(?!on\b|where\b|set\b|join\b|using\b)(\w+))?/g,
  )) {
    const columns = tables.get(table);
    if (columns === undefined) continue;
    named.set(table, columns);
    if (alias !== '') named.set(alias, columns);
  }
  return named;
}

/** Whether an object of JSON has columns of one table by their own names, and nothing else. */
function isMirror(pairs: string, named: ReadonlyMap<string, Columns>): boolean {
  const members = pairs.split(/, (?=')/).map((pair) => PAIR.exec(pair) ?? []);
  return [...named.values()].some((columns) =>
    members.every(([, key, column = '']) => key !== undefined && columns.get(column) === key),
  );
}

/** What the first `select`, or the last `returning`, that is in no brackets lists. */
function resultOf(text: string): readonly string[] {
  const flat = outside(text);
  const start = Math.max(flat.lastIndexOf('returning '), flat.search(/\bselect /));
  if (start === -1) return [];
  const [, listed = ''] = /^\w+ (?:distinct )?(?:on +)?(.*?)(?: from |$)/.exec(flat.slice(start)) ?? [];
  return listed.split(',').map((item) => item.trim());
}

/** The text without what stands in brackets. */
function outside(text: string): string {
  const less = text.replaceAll(/\([^()]*\)/g, '');
  return less === text ? text : outside(less);
}

function memberNames(row: ts.TypeNode, source: ts.SourceFile): readonly string[] {
  if (ts.isArrayTypeNode(row)) return memberNames(row.elementType, source);
  if (ts.isParenthesizedTypeNode(row)) return memberNames(row.type, source);
  if (ts.isIntersectionTypeNode(row)) return row.types.flatMap((type) => memberNames(type, source));
  if (ts.isTypeLiteralNode(row)) return namesOf(row.members);
  if (!ts.isTypeReferenceNode(row)) return [];
  return source.statements.flatMap((statement) => {
    const isIt =
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
      statement.name.text === row.typeName.getText(source);
    if (!isIt) return [];
    return ts.isInterfaceDeclaration(statement)
      ? namesOf(statement.members)
      : memberNames(statement.type, source);
  });
}

function namesOf(members: ts.NodeArray<ts.TypeElement>): readonly string[] {
  return members.flatMap(({ name }) => (name !== undefined && ts.isIdentifier(name) ? [name.text] : []));
}

function textOf(template: ts.TemplateLiteral): string {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  return parts
    .join('$')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\butc\((\w+(?:\.\w+)?)\)/g, '$1')
    .trim();
}

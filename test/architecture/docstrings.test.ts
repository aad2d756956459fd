import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourcesOfRooms } from './rooms.ts';

/** What a docstring must not say, and what it says instead. */
const SMELLS: Readonly<Record<string, RegExp>> = {
  'a person who': /\bwho(so)?ever\b/i,
  'API, or the process by its name': /\bdoors?\b/i,
  'records or accounts': /\bbooks\b/i,
  'use case': /\bdesks?\b/i,
  'notified, sent or stated': /\b(is|are|be|was|were|been) told\b/i,
  attempt: /\bknock(s|ed)?\b/i,
  'a sentence that begins with a capital letter': /^[a-z]/,
  if: /\b(null|false|true|undefined|@returns [a-z]+),? where\b|(^|[.;] )where (it|nobody|somebody|they|there) (is|are|has|have|can|cannot|did)\b/i,
};

interface Docstring {
  readonly of: string;
  readonly text: string;
}

/** The docstrings of what a source exports. */
function docstringsIn(code: string): readonly Docstring[] {
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).flatMap((statement) => {
    const docs = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
    return docs.map((doc) => ({ of: nameOf(statement), text: textOf(doc) }));
  });
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations[0]?.name.getText() ?? '';
  return 'name' in statement ? (statement.name as ts.Identifier).text : '';
}

function textOf(doc: ts.JSDoc): string {
  const lines = doc
    .getText()
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n');
  return lines
    .map((line) => line.replace(/^\s*\*/, '').trim())
    .join(' ')
    .trim();
}

function smellsOf({ text }: Docstring): readonly string[] {
  return Object.entries(SMELLS).flatMap(([instead, smell]) => (smell.test(text) ? [`say: ${instead}`] : []));
}

describe('the docstring of what a room exports', () => {
  it('is in plain sentences, without riddles and figures of speech', () => {
    const found = sourcesOfRooms().flatMap((file) =>
      docstringsIn(readFileSync(file, 'utf8')).map(
        (docstring) => [`${file} ${docstring.of}`, docstring] as const,
      ),
    );
    expect(found.length).toBeGreaterThan(1000);
    const smelling = found.map(([of, docstring]) => [of, smellsOf(docstring)] as const);
    expect(smelling.filter(([, smells]) => smells.length > 0)).toEqual([]);
  });

  it.each([
    ['/** Returns the award; null where nobody has it. */', ['say: if']],
    ['/** Where it is away, nothing is sent. */', ['say: if']],
    ['/** whether it is so. */', ['say: a sentence that begins with a capital letter']],
    ['/**\n * Whoever pays\n * asks here.\n */', ['say: a person who']],
    ['/** The award is told of it. */', ['say: notified, sent or stated']],
    ['/** What comes through the door. */', ['say: API, or the process by its name']],
    ['/** Where documents lie, by their hash. */', []],
    ['/** Returns null if there is none. */', []],
  ])('%j: %j', (docstring, smells) => {
    const [found] = docstringsIn(`${docstring}\nexport const a = 1;`);
    expect(found === undefined ? [] : smellsOf(found)).toEqual(smells);
    expect(found?.of).toBe('a');
  });
});

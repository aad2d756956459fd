import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOMS = [
  'activities',
  'api',
  'audit',
  'db',
  'bin',
  'embedded',
  'notify',
  'server',
  'tour',
  'use-cases',
];
/** What runs a function within one transaction. */
const OPENERS = /^(transact|inTransaction|inSnapshot|onRecord|countedOnce)$/;
/** What stands for a whole pool. */
const POOLS = /^(database|deps)$/;

/** Where a function that runs in a transaction asks the pool: if all its connections are in transactions, each waits for ever. */
function asksThePool(text: string): readonly string[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const within = (node: ts.Node, own: readonly string[]): void => {
    const names = ts.isArrowFunction(node)
      ? [...own, ...node.parameters.map((each) => each.name.getText())]
      : own;
    const { parent } = node;
    const isName =
      (ts.isPropertyAssignment(parent) || ts.isPropertyAccessExpression(parent)) && parent.name === node;
    const isOther =
      ts.isPropertyAccessExpression(parent) && parent.expression === node && parent.name.text !== 'database';
    if (
      ts.isIdentifier(node) &&
      POOLS.test(node.text) &&
      !names.includes(node.text) &&
      !isName &&
      !(node.text === 'deps' && isOther)
    )
      found.push(parent.getText());
    ts.forEachChild(node, (child) => {
      within(child, names);
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && OPENERS.test(node.expression.getText()))
      node.arguments.filter(ts.isArrowFunction).forEach((work) => {
        within(work, []);
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${room}/${name}`),
);

describe('what runs in a transaction', () => {
  it('asks its own connection alone, and never the pool', () => {
    const found = files.flatMap((file) =>
      asksThePool(readFileSync(file, 'utf8')).map((asks) => `${file}: ${asks}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['transact(database, async (tx) => { await enter(database, tx); })', ['enter(database, tx)']],
    ['onRecord(deps.database, act, (tx) => find(deps.database.sql, tx))', ['deps.database']],
    ['countedOnce(database, 0, async () => count(database))', ['count(database)']],
    ['transact(database, async (tx) => enter({ sql: tx }))', []],
    ['inSnapshot(database, async (database) => read(database))', []],
  ])('%s is found to ask %j', (text, asked) => {
    expect(asksThePool(text)).toEqual(asked);
  });
});

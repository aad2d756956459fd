import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourcesOfRooms } from './rooms.ts';

/** What runs a function within one transaction. */
const OPENERS = /^(transact|inTransaction|inSnapshot|onRecord|countedOnce)$/;

/** Whether a name stands for a whole pool: `database`, or `deps`, which has one, if more than another member of it is meant. */
function isPool(node: ts.Node, parameters: readonly string[]): boolean {
  if (!ts.isIdentifier(node) || parameters.includes(node.text)) return false;
  const { parent } = node;
  const isAccess = ts.isPropertyAccessExpression(parent);
  if ((isAccess || ts.isPropertyAssignment(parent)) && parent.name === node) return false;
  return node.text === 'database' || (node.text === 'deps' && !(isAccess && parent.name.text !== 'database'));
}

/** Where a function that runs in a transaction asks the pool: if all its connections are in transactions, each waits for ever. */
function asksThePool(text: string): readonly string[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const within = (node: ts.Node, around: readonly string[]): void => {
    const own = ts.isArrowFunction(node) ? node.parameters.map(({ name }) => name.getText()) : [];
    const parameters = [...around, ...own];
    if (isPool(node, parameters)) found.push(node.parent.getText());
    ts.forEachChild(node, (child) => {
      within(child, parameters);
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

describe('what runs in a transaction', () => {
  it('asks its own connection alone, and never the pool', () => {
    const found = sourcesOfRooms().flatMap((file) =>
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

import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CASTS } from './casts.ts';
import { sourcesOfRooms } from './rooms.ts';

const files = sourcesOfRooms();

/** A cast in a source; `kind` is null for one that needs a reason of its own. */
interface Cast {
  readonly type: string;
  readonly isDouble: boolean;
  readonly kind: keyof typeof KINDS | null;
}

/** Casts that are sound wherever they stand, and why. */
const KINDS = {
  /** TypeScript takes the keys of an object for any strings, though it is closed. */
  ofKeys: ({ expression }: ts.AsExpression) =>
    /^Object\.(keys|entries|fromEntries)\(/.test(expression.getText()),
  /** What this system, or a peer that it has verified, wrote as JSON. */
  ofJson: ({ expression }: ts.AsExpression) =>
    /^\(?(await )?(JSON\.parse|response\.json)\(/.test(expression.getText()),
  /** postgres.js takes arrays that it could change, and does not. */
  inSql: (cast: ts.AsExpression) => /\[\]( \| null)?$/.test(cast.type.getText()) && isInTemplate(cast),
} as const;

function isInTemplate(node: ts.Node): boolean {
  return ts.isTemplateSpan(node.parent) || (ts.isCallExpression(node.parent) && isInTemplate(node.parent));
}

/** What a source asserts: `as const` asserts nothing, and `as unknown as T` counts once, as `T`. */
function castsIn(source: string): readonly Cast[] {
  const found: Cast[] = [];
  const visit = (node: ts.Node): void => {
    if (!ts.isAsExpression(node) || ts.isConstTypeReference(node.type)) return ts.forEachChild(node, visit);
    const isDouble = ts.isAsExpression(node.expression);
    const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
    const kind = isDouble ? null : (kinds.find((each) => KINDS[each](node)) ?? null);
    found.push({ type: node.type.getText(), isDouble, kind });
    ts.forEachChild(isDouble ? node.expression.expression : node.expression, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

describe('a cast', () => {
  const counted = Object.fromEntries(
    files.flatMap((file) => {
      const casts = castsIn(readFileSync(file, 'utf8')).filter(({ kind }) => kind === null);
      return casts.length === 0 ? [] : [[file, casts.length] as const];
    }),
  );
  const listed = CASTS.flatMap(({ casts }) => Object.entries(casts));

  it('stands in test/architecture/casts.ts with its reason, and no more of them in a file than are listed', () => {
    expect(counted).toEqual(Object.fromEntries(listed));
  });

  it('stands there under one reason', () => {
    expect(listed.length).toBe(new Set(listed.map(([file]) => file)).size);
  });

  it('by way of unknown is made only under a reason that says so', () => {
    const allowed = new Set(
      CASTS.filter(({ mayBeDouble }) => mayBeDouble).flatMap(({ casts }) => Object.keys(casts)),
    );
    const double = files.filter((file) =>
      castsIn(readFileSync(file, 'utf8')).some(({ isDouble }) => isDouble),
    );
    expect(double.filter((file) => !allowed.has(file))).toEqual([]);
  });

  it.each<[string, readonly Cast[]]>([
    ['const a = [1] as const;', []],
    ['import { a as b } from "c"; const d = { e: 1 } satisfies F;', []],
    ['const a = b as unknown as C;', [{ type: 'C', isDouble: true, kind: null }]],
    ['f((a as B).c)', [{ type: 'B', isDouble: false, kind: null }]],
    ['Object.keys(A) as B[]', [{ type: 'B[]', isDouble: false, kind: 'ofKeys' }]],
    ['JSON.parse(a) as B', [{ type: 'B', isDouble: false, kind: 'ofJson' }]],
    ['sql`select ${a as string[]}`', [{ type: 'string[]', isDouble: false, kind: 'inSql' }]],
    ['f(a as string[])', [{ type: 'string[]', isDouble: false, kind: null }]],
  ])('is found in %s', (source, casts) => {
    expect(castsIn(source)).toEqual(casts);
  });
});

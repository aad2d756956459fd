import { createHash } from 'node:crypto';
import type { Sql } from '../../../db/connect.ts';
import type { Violation } from '../check.ts';
import type { NotedCheckpoint } from '../client-log.ts';
import { broken, type Rule } from './rows.ts';

/** I9: every checkpoint that anybody ever saw is one of the log as it is now, and every row on record is a leaf of it. */
export async function logInvariants(sql: Sql, noted: readonly NotedCheckpoint[]): Promise<Violation[]> {
  const kept = await sql<NotedCheckpoint[]>`select size::float8 as size, root from checkpoints`;
  const roots = rootsAt(
    (await sql<Leaf[]>`select kind, source, digest from log_leaves order by index`).map(leafHash),
    new Set([...noted, ...kept].map(({ size }) => size)),
  );
  return [
    ...(await broken(sql, RULES)),
    ...[...noted, ...kept]
      .filter(({ size, root }) => roots.get(size) !== root)
      .map(({ size }): Violation => ({
        invariant: 'I9',
        finding: `the log has another root over ${String(size)} leaves than a checkpoint of before`,
      })),
  ];
}

interface Leaf {
  readonly kind: string;
  readonly source: string;
  readonly digest: string;
}

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** RFC 6962 over the canonical bytes (RFC 8785) of a leaf: its members are in the order of their names. */
const leafHash = ({ kind, source, digest }: Leaf): Buffer =>
  sha256(Buffer.of(0), JSON.stringify({ digest, kind, source }));
const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.of(1), left, right);

/** The roots (base64) over the first so many leaves, for each size that is asked for. */
function rootsAt(leaves: readonly Buffer[], sizes: ReadonlySet<number>): ReadonlyMap<number, string> {
  const roots = new Map<number, string>();
  /** The roots of whole subtrees that cover the leaves so far, the largest first. */
  const peaks: { readonly height: number; readonly hash: Buffer }[] = [];
  for (const [index, leaf] of leaves.entries()) {
    let peak = { height: 0, hash: leaf };
    for (let last = peaks.at(-1); last?.height === peak.height; last = peaks.at(-1)) {
      peaks.pop();
      peak = { height: peak.height + 1, hash: nodeHash(last.hash, peak.hash) };
    }
    peaks.push(peak);
    if (!sizes.has(index + 1)) continue;
    const [smallest = sha256(), ...larger] = peaks.map(({ hash }) => hash).reverse();
    roots.set(index + 1, larger.reduce((right, left) => nodeHash(left, right), smallest).toString('base64'));
  }
  return roots;
}

const RULES: readonly Rule[] = [
  {
    invariant: 'I9',
    find: (sql) => sql`
      select format('row %s of %s is no leaf of the log, or another one', s.seq, s.application) as finding from steps s
      left join log_leaves l on l.kind = 'steps' and l.source = s.application || '/' || s.seq
      where l.digest is distinct from s.hash`,
  },
  {
    invariant: 'I9',
    find: (sql) => sql`
      select format('the log has a leaf for row %s, which is not on record', l.source) as finding from log_leaves l
      where l.kind = 'steps' and not exists (select from steps s where l.source = s.application || '/' || s.seq)`,
  },
];

import canonicalize from 'canonicalize';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AuditProblem } from '../../audit/audit-problem.ts';
import { enterFilesBeside } from '../../audit/bundle/beside.ts';
import { packEvidence, zipOf } from '../../audit/bundle/make.ts';
import { verifyBundle } from '../../audit/bundle/verify.ts';
import { readZip } from '../../audit/bundle/zip.ts';
import { directoryStore } from '../../audit/log/directory-store.ts';
import { newSigner } from '../../audit/log/note.ts';
import { sealNext, type Sealer } from '../../audit/log/seal.ts';
import { keysNamedIn } from '../../audit/check-signatures.ts';
import { findSenderKeys } from '../../db/sender/sender-keys.ts';
import { findRecords } from '../../db/step/find-records.ts';
import { allotEnough, approvable, approve, pay } from '../support/ledger-awards.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { syntheticHistory } from './synthetic-history.ts';
import { numbersFrom } from './tamper.ts';

const SPLICES = Number(process.env['SPLICES'] ?? 200);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const VERIFIER = Buffer.from('// left out');
const ID = 'S1';

type Files = Readonly<Record<string, Uint8Array>>;
type Json = Record<string, unknown>;

const { database, owner, deps, close } = await seededDatabase();
const signer = newSigner('gongshu-brand-awards');
let folder: string;
let sealer: Sealer;
/** Of one award, as it went on: before its approval, after it, and paid. */
const bundles: Files[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-splices-'));
  sealer = { database, signers: [signer], store: directoryStore(folder) };
  await allotEnough(owner);
  const driver = await approvable(deps, ID, { recognition: 'product:spliced' });
  await keepBundle(driver);
  await approve(driver);
  await keepBundle(driver);
  await pay(driver, '2026-06-01T04:00:00.000Z');
  await keepBundle(driver);
});
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

async function keepBundle(driver: HandDriver): Promise<void> {
  await enterFilesBeside(database, VERIFIER);
  while ((await sealNext(sealer)) > 0);
  const runs = [syntheticHistory(driver.taken)];
  const records = await findRecords(database, ID);
  const senders = await findSenderKeys(database, keysNamedIn(records.journal));
  const evidence = { application: ID, runs, senders, ...records };
  const zip = await packEvidence(database, evidence, VERIFIER);
  if (zip === null) throw new Error('the award went on');
  const entries = readZip(zip).filter(({ path }) => path !== 'manifest.json');
  bundles.push(Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes])));
}

function wrongIn(files: Files): string | null {
  try {
    const { checks } = verifyBundle(zipOf(ID, files), signer.key);
    return checks.flatMap(({ wrong }) => wrong).join('\n') || null;
  } catch (error) {
    if (error instanceof AuditProblem) return error.message;
    throw error;
  }
}

const read = (files: Files, path: string): Json =>
  JSON.parse(Buffer.from(files[path] ?? '').toString()) as Json;
const written = (value: unknown): Uint8Array => Buffer.from(canonicalize(value) ?? '');
const isSame = (one: Files, other: Files): boolean =>
  canonicalize(inText(one)) === canonicalize(inText(other));
const inText = (files: Files): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
  );

it('each honest proof holds, also of an award that goes on', () => {
  expect(bundles.map(wrongIn)).toEqual([null, null, null]);
});

it('an old proof under a newer checkpoint, with the paths of the newer one, hides no row', () => {
  const [old, , newest] = bundles;
  if (old === undefined || newest === undefined) throw new Error('no bundles');
  const kept = (read(old, 'records.json')['journal'] as { seq: number }[]).length;
  const proofs = read(newest, 'proofs.json') as {
    proofs: { leaf: { kind: string; source: string } }[];
  } & Json;
  const isKept = ({ leaf: { kind, source } }: (typeof proofs.proofs)[number]): boolean =>
    !['steps', 'verdicts', 'notices'].includes(kind) || Number(source.split('/')[1]) <= kept;
  const spliced = {
    ...old,
    'checkpoint.txt': newest['checkpoint.txt'] ?? new Uint8Array(),
    'proofs.json': written({
      ...proofs,
      rows: read(old, 'proofs.json')['rows'],
      proofs: proofs.proofs.filter(isKept),
    }),
  };
  expect(wrongIn(spliced)).toMatch(/^the award has \d+ rows under the checkpoint, and \d+ are here$/m);
  const withOldHead = {
    ...spliced,
    'proofs.json': written({ ...read(spliced, 'proofs.json'), head: read(old, 'proofs.json')['head'] }),
  };
  expect(wrongIn(withOldHead)).toBe('the head of the award is not under the checkpoint');
});

it(`each of ${String(SPLICES)} splices is found (seed ${String(SEED)})`, () => {
  const draw = numbersFrom(SEED);
  const missed: string[] = [];
  for (let count = 0; count < SPLICES; count += 1) {
    const one = draw(3);
    const from = bundles[one] ?? {};
    const other = bundles[(one + 1 + draw(2)) % 3] ?? {};
    const ways = [spliceFiles, spliceMembers, addFile, addMember, dropMember, replaceBeside];
    const way = ways[draw(ways.length)] ?? spliceFiles;
    const spliced = way(from, other, draw);
    if (bundles.some((honest) => isSame(honest, spliced))) continue;
    if (wrongIn(spliced) === null) missed.push(`${String(count)} ${way.name}`);
  }
  expect(missed).toEqual([]);
});

type Draw = (below: number) => number;

/** Some files of one, the rest of another. */
function spliceFiles(from: Files, other: Files, draw: Draw): Files {
  const paths = Object.keys(from);
  return Object.fromEntries(
    paths.map((path) => [
      path,
      (draw(2) === 0 ? other[path] : null) ?? from[path] ?? other[path] ?? new Uint8Array(),
    ]),
  );
}

/** Some members of a file of one, the rest of another. */
function spliceMembers(from: Files, other: Files, draw: Draw): Files {
  const path = ['records.json', 'proofs.json'][draw(2)] ?? '';
  const [mine, theirs] = [read(from, path), read(other, path)];
  const names = Object.keys(mine);
  const name = names[draw(names.length)] ?? '';
  return { ...from, [path]: written({ ...mine, [name]: theirs[name] }) };
}

function addFile(from: Files, other: Files, draw: Draw): Files {
  const path = ['notes.txt', 'histories/002-more.pb', 'verifier/other.mjs'][draw(3)] ?? '';
  return { ...from, [path]: other['README.txt'] ?? new Uint8Array() };
}

const JSON_FILES = ['records.json', 'proofs.json', 'policy.json'];

function addMember(from: Files, _other: Files, draw: Draw): Files {
  const path = JSON_FILES[draw(3)] ?? '';
  return {
    ...from,
    [path]: written(
      within(read(from, path), draw, (object) => ({ ...object, note: draw(2) === 0 ? 'added' : null })),
    ),
  };
}

function dropMember(from: Files, _other: Files, draw: Draw): Files {
  const path = JSON_FILES[draw(3)] ?? '';
  const without = (object: Json): Json => {
    const names = Object.keys(object);
    const gone = names[draw(names.length)];
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== gone));
  };
  return { ...from, [path]: written(within(read(from, path), draw, without)) };
}

function replaceBeside(from: Files, _other: Files, draw: Draw): Files {
  const path = ['README.txt', 'verifier/verify.mjs'][draw(2)] ?? '';
  return { ...from, [path]: Buffer.from(`${Buffer.from(from[path] ?? '').toString()} `) };
}

/** Changes an object somewhere within a value, at its root or in an item of a list. */
function within(value: Json, draw: Draw, change: (object: Json) => Json): Json {
  const inner = Object.entries(value).filter(
    ([, item]) => typeof item === 'object' && item !== null && Object.keys(item).length > 0,
  );
  const [name, item] = inner[draw(inner.length + 1)] ?? [];
  if (name === undefined) return change(value);
  if (!Array.isArray(item)) return { ...value, [name]: within(item as Json, draw, change) };
  const place = draw(item.length);
  const items = item.map((each, index) =>
    index === place && typeof each === 'object' && each !== null
      ? within(each as Json, draw, change)
      : (each as unknown),
  );
  return { ...value, [name]: items };
}

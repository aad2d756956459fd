import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { zipOf } from '../../audit/bundle/make.ts';
import { readZip } from '../../audit/bundle/zip.ts';
import type { JournalRow } from '../../db/step/find-steps.ts';
import { sealOf } from '../../db/log/seal.ts';

/** Numbers from a seed (mulberry32): the same seed falsifies the same things. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A bundle that was falsified, how, and what must be named as wrong. */
export interface Tampered {
  readonly how: string;
  readonly zip: Uint8Array;
  readonly names: RegExp;
}

type Draw = (below: number) => number;
type Json = { [key: string]: Json } & Json[];
interface AwardRecords {
  journal: JournalRow[];
  transfers: { step: number; amountFen: number }[];
  verdicts: { step: number; input: object }[];
}

/** One falsification of a bundle; `other` is the bundle of another award. Those that know the format write a fitting manifest. */
export function tamper(application: string, zip: Uint8Array, other: Uint8Array, draw: Draw): Tampered {
  const ways = [
    flipByte,
    cutOff,
    editJournal,
    editAndHashAnew,
    dropRow,
    insertRow,
    swapRows,
    editTransfer,
    editFacts,
  ];
  const more = [
    editHistory,
    cutHistory,
    dropHistory,
    swapProofs,
    bendPath,
    dropProof,
    foreignRecords,
    rollBack,
    editLeaf,
  ];
  const all = [...ways, ...more];
  const way = all[draw(all.length)] ?? flipByte;
  const tampered = way({ application, zip, other, draw });
  return { how: way.name, ...tampered };
}

interface Case {
  readonly application: string;
  readonly zip: Uint8Array;
  readonly other: Uint8Array;
  readonly draw: Draw;
}
type Result = Omit<Tampered, 'how'>;

const CONTAINER = /zip|bundle|signed|format|manifest|JSON|file/;

function flipByte({ zip, draw }: Case): Result {
  const copy = Buffer.from(zip);
  const at = draw(copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << draw(8));
  return { zip: copy, names: CONTAINER };
}

function cutOff({ zip, draw }: Case): Result {
  return { zip: zip.subarray(0, draw(zip.length)), names: CONTAINER };
}

function editJournal(given: Case): Result {
  return withRecords(given, ({ journal }) => {
    const row = pick(journal, given.draw);
    const event = row.event as unknown as { actor: { person: string } };
    event.actor.person = `${event.actor.person}x`;
    return new RegExp(`steps ${given.application}/${row.seq}|row ${row.seq}: `);
  });
}

/** Somebody who knows how rows are hashed gives every later row a fitting hash. */
function editAndHashAnew(given: Case): Result {
  return withRecords(given, ({ journal }) => {
    const from = given.draw(journal.length);
    const row = at(journal, from);
    (row.event as unknown as { at: string }).at = new Date(Date.parse(row.event.at) + 1).toISOString();
    (row as { at: string }).at = row.event.at;
    for (let index = from; index < journal.length; index += 1) {
      const each = at(journal, index) as {
        previous: string | null;
        hash: string;
        outcome: { head?: string };
      } & JournalRow;
      each.previous = index === 0 ? null : at(journal, index - 1).hash;
      each.hash = sealOf(each);
      each.outcome.head = each.hash;
    }
    return new RegExp(`steps ${given.application}/${row.seq} says something else than was sealed`);
  });
}

function dropRow(given: Case): Result {
  return withRecords(given, ({ journal }) => {
    const [row] = journal.splice(given.draw(journal.length), 1);
    return new RegExp(`proofs of rows that are not here|row ${(row?.seq ?? 0) + 1}: a row before this one`);
  });
}

function insertRow(given: Case): Result {
  return withRecords(given, ({ journal }) => {
    const place = given.draw(journal.length);
    const copy = JSON.parse(JSON.stringify(at(journal, place))) as { seq: number } & JournalRow;
    copy.seq = journal.length + 1;
    journal.push(copy);
    return new RegExp(`steps ${given.application}/${copy.seq} has no proof`);
  });
}

function swapRows(given: Case): Result {
  return withRecords(given, ({ journal }) => {
    const place = given.draw(journal.length - 1);
    const [one, two] = [at(journal, place), at(journal, place + 1)];
    journal.splice(place, 2, two, one);
    return new RegExp(`row ${two.seq}: a row before this one is missing`);
  });
}

function editTransfer(given: Case): Result {
  return withRecords(given, ({ transfers }) => {
    const transfer = pick(transfers, given.draw);
    transfer.amountFen += given.draw(2) === 0 ? 1 : -1;
    return new RegExp(`row ${transfer.step}: its transfer differs`);
  });
}

/** Facts that change no verdict are caught by the log alone. */
function editFacts(given: Case): Result {
  return withRecords(given, ({ verdicts }) => {
    const verdict = pick(verdicts, given.draw);
    Object.assign(verdict.input, { note: 'added' });
    return new RegExp(`verdicts ${given.application}/${verdict.step} says something else than was sealed`);
  });
}

function editHistory(given: Case): Result {
  return withHistory(given, (bytes) => {
    const copy = Buffer.from(bytes);
    const place = given.draw(copy.length);
    copy[place] = (copy[place] ?? 0) ^ (1 << given.draw(8));
    return copy;
  });
}

function cutHistory(given: Case): Result {
  return withHistory(given, (bytes) => bytes.subarray(0, given.draw(bytes.length)));
}

function dropHistory(given: Case): Result {
  return withHistory(given, () => null);
}

function withHistory({ application, zip }: Case, edit: (bytes: Uint8Array) => Uint8Array | null): Result {
  const files = filesOf(zip);
  const path = Object.keys(files).find((name) => name.startsWith('histories/')) ?? '';
  const edited = edit(files[path] ?? new Uint8Array());
  const rest = Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
  return {
    zip: zipOf(application, edited === null ? rest : { ...files, [path]: edited }),
    names: /run \S+ is not what was exported|the history of run \S+, which was exported, is not here/,
  };
}

interface Proofs {
  proofs: { leaf: { index: number; kind: string; source: string; digest: string }; path: string[] }[];
}

function swapProofs(given: Case): Result {
  return withProofs(given, ({ proofs }) => {
    const [one, two] = [at(proofs, 0), at(proofs, 1 + given.draw(proofs.length - 1))];
    [one.path, two.path] = [two.path, one.path];
    return /is not under the checkpoint/;
  });
}

function bendPath(given: Case): Result {
  return withProofs(given, ({ proofs }) => {
    const proof = pick(proofs, given.draw);
    const place = given.draw(proof.path.length);
    proof.path[place] = createHash('sha256')
      .update(proof.path[place] ?? '')
      .digest('base64');
    return new RegExp(`${proof.leaf.kind} ${proof.leaf.source} is not under the checkpoint`);
  });
}

function dropProof(given: Case): Result {
  return withProofs(given, ({ proofs }) => {
    const [proof] = proofs.splice(given.draw(proofs.length), 1);
    return new RegExp(`${proof?.leaf.kind ?? ''} ${proof?.leaf.source ?? ''} has no proof`);
  });
}

/** A fork: the leaf says what the falsified row says, under the same checkpoint. */
function editLeaf(given: Case): Result {
  return withProofs(given, ({ proofs }) => {
    const proof = pick(proofs, given.draw);
    proof.leaf.digest = createHash('sha256').update(proof.leaf.digest).digest('hex');
    return new RegExp(`${proof.leaf.kind} ${proof.leaf.source} (says something else|is not under)`);
  });
}

/** The award is set back to where it was some rows ago, in journal and proofs alike; the exported history remembers. */
function rollBack(given: Case): Result {
  const { application, draw } = given;
  const files = filesOf(given.zip);
  const records = parse(files['records.json']) as unknown as AwardRecords;
  const { proofs, ...rest } = parse(files['proofs.json']) as unknown as Proofs;
  const kept = 1 + draw(records.journal.length - 1);
  const isKept = (step: number): boolean => step <= kept;
  const journal = records.journal.filter(({ seq }) => isKept(seq));
  const transfers = records.transfers.filter(({ step }) => isKept(step));
  const verdicts = records.verdicts.filter(({ step }) => isKept(step));
  files['records.json'] = json({ ...records, journal, transfers, verdicts });
  files['proofs.json'] = json({
    ...rest,
    proofs: proofs.filter(
      ({ leaf }) =>
        !['steps', 'verdicts', 'notices'].includes(leaf.kind) || isKept(Number(leaf.source.split('/')[1])),
    ),
  });
  return {
    zip: zipOf(application, files),
    names: /is in the history, but not in the journal|notices|policy\.json/,
  };
}

function foreignRecords({ application, zip, other }: Case): Result {
  const files = filesOf(zip);
  files['records.json'] = filesOf(other)['records.json'] ?? new Uint8Array();
  return { zip: zipOf(application, files), names: /steps \S+ |policy/ };
}

function withRecords(given: Case, edit: (records: AwardRecords) => RegExp): Result {
  const files = filesOf(given.zip);
  const records = parse(files['records.json']) as unknown as AwardRecords;
  const names = edit(records);
  files['records.json'] = json(records);
  return { zip: zipOf(given.application, files), names };
}

function withProofs(given: Case, edit: (proofs: Proofs) => RegExp): Result {
  const files = filesOf(given.zip);
  const proofs = parse(files['proofs.json']) as unknown as Proofs;
  const names = edit(proofs);
  files['proofs.json'] = json(proofs);
  return { zip: zipOf(given.application, files), names };
}

function filesOf(zip: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(
    readZip(zip)
      .filter(({ path }) => path !== 'manifest.json')
      .map(({ path, bytes }) => [path, bytes]),
  );
}

const parse = (bytes: Uint8Array | undefined): Json =>
  JSON.parse(Buffer.from(bytes ?? '').toString()) as Json;
const json = (value: object): Uint8Array => Buffer.from(canonicalize(value) ?? '');

function pick<Item>(items: readonly Item[], draw: Draw): Item {
  return at(items, draw(items.length));
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new Error('nothing is there to falsify');
  return item;
}

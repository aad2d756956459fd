import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { verifyWalked, type Evidence } from '../verify-evidence.ts';
import { AuditProblem } from '../audit-problem.ts';
import { readCheckpoint, type Checkpoint } from '../log/checkpoint.ts';
import { digestOf, hashOfLeaf } from '../log/leaf.ts';
import { standsIn } from '../log/heads.ts';
import { includes } from '../log/merkle.ts';
import { openNote, type VerifierKey } from '../log/note.ts';
import { trustedKeys } from '../log/trusted-keys.ts';
import {
  editionsIn,
  foreignPacks,
  FORMAT,
  keysIn,
  packsIn,
  PATHS,
  rejoinsFrom,
  sendersIn,
  ROW_KINDS,
  unusedPacks,
  type Manifest,
  type PolicyFile,
  type ProofFile,
  type RecordsFile,
} from './contents.ts';
import { CHECKS, type CheckName } from './checks.ts';
import { requireMembers } from './members.ts';
import { readZip } from './zip.ts';
import { acceptedSteps } from '../captured-step.ts';
import type { Run } from '../history/run.ts';
import type { Walked } from '../history/walk.ts';
import { walkThrough } from '../rejoined.ts';

/** What came of one check: nothing is wrong, or the first thing that is. */
export interface Checked {
  readonly name: CheckName;
  readonly wrong: readonly string[];
}

export interface VerifiedBundle {
  readonly application: string;
  /** Leaves under the checkpoint. */
  readonly size: number;
  readonly steps: number;
  /** Runs whose histories the log does not hold yet, because they still went on. */
  readonly openRuns: number;
  readonly checks: readonly Checked[];
}

/**
 * Checks a bundle with nothing but itself and the key of the log.
 * @param key the public key that the reader trusts
 * @throws AuditProblem in one sentence if the file is no bundle, or is signed by another key
 */
export function verifyBundle(zip: Uint8Array, key: VerifierKey): VerifiedBundle {
  try {
    return verified(zip, key);
  } catch (cause) {
    if (cause instanceof AuditProblem) throw cause;
    const because = cause instanceof Error ? cause.message : String(cause);
    throw new AuditProblem(`The bundle has a form that no bundle has: ${because}.`, { cause });
  }
}

function verified(zip: Uint8Array, key: VerifierKey): VerifiedBundle {
  const { manifest, files } = opened(zip);
  const records = readJson(files, PATHS.records) as RecordsFile;
  const proofs = readJson(files, PATHS.proofs) as ProofFile;
  const editions = editionsIn(readJson(files, PATHS.policy) as PolicyFile);
  const checkpoint = signedBy(key, textOf(files, PATHS.checkpoint), proofs);
  const { application } = manifest;
  const runs = runsIn(files);
  const evidence: Evidence = {
    application,
    ...records,
    runs,
    senders: sendersIn(proofs),
    rejoins: rejoinsFrom(proofs),
  };
  const sealed = new Set(
    proofs.rows.filter(({ kind }) => kind === 'history_exports').map(({ source }) => source),
  );
  const walked = walkThrough(evidence);
  const { findings } = verifyWalked(evidence, walked, packsIn(editions, records.verdicts));
  const about = (question: string): string[] =>
    findings
      .filter((finding) => finding.question === question)
      .map(({ seq, finding }) => (seq === null ? finding : `row ${seq}: ${finding}`));
  const wrong: Readonly<Record<CheckName, readonly string[]>> = {
    container: [],
    signature: [],
    inclusion: [...notSealed(evidence, proofs, checkpoint), ...foreignRows(application, files, proofs)],
    complete: notComplete(evidence, walked, proofs, checkpoint),
    histories: notAsExported(evidence, proofs, sealed),
    data: about('data'),
    law: about('law'),
    policy: [...foreignPacks(records.verdicts, editions), ...unusedPacks(records.verdicts, editions)],
  };
  return {
    application,
    size: checkpoint.size,
    steps: records.journal.length,
    openRuns: runs.filter(({ runId }) => !sealed.has(runId)).length,
    checks: CHECKS.map((name) => ({ name, wrong: wrong[name] })),
  };
}

type Files = ReadonlyMap<string, Uint8Array>;

function opened(zip: Uint8Array): { manifest: Manifest; files: Files } {
  const entries = readZip(zip);
  const files = new Map(entries.map(({ path, bytes }) => [path, bytes]));
  if (!files.has(PATHS.manifest))
    throw new AuditProblem('This zip file is no proof bundle: it has no manifest.');
  const manifest = readJson(files, PATHS.manifest) as Manifest;
  if (manifest.format !== FORMAT)
    throw new AuditProblem(
      `The bundle has format ${String(manifest.format)}, which this program does not know.`,
    );
  const named = Object.keys(manifest.files);
  const others = entries.filter(({ path }) => path !== PATHS.manifest);
  if (named.length !== others.length)
    throw new AuditProblem('The bundle does not hold the files that its manifest names.');
  for (const { path, bytes, packed } of others) {
    const digests = manifest.files[path];
    if (digests?.sha256 !== sha256(bytes) || digests.packed !== sha256(packed))
      throw new AuditProblem(`${path} in the bundle is not the file that the manifest names.`);
  }
  return { manifest, files };
}

/** The histories in their order. @throws AuditProblem if a file is none that a bundle has, or is missing */
function runsIn(files: Files): readonly Run[] {
  const places: readonly string[] = Object.values(PATHS).filter((path) => typeof path === 'string');
  const missing = places.find((path) => !files.has(path));
  if (missing !== undefined) throw new AuditProblem(`The bundle has no ${missing}.`);
  const histories = [...files]
    .filter(([path]) => !places.includes(path))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return histories.map(([path, bytes], place) => {
    const [, runId = ''] = /^histories\/\d{3,}-([\w-]+)\.pb$/.exec(path) ?? [];
    if (path !== PATHS.run(place, runId))
      throw new AuditProblem(`The bundle has a file ${path}, which no bundle has.`);
    return { runId, bytes };
  });
}

function signedBy(key: VerifierKey, note: string, proofs: ProofFile): Checkpoint {
  const text = openNote(note, trustedKeys(key, keysIn(proofs)));
  const checkpoint = text === null ? null : readCheckpoint(text);
  if (checkpoint === null)
    throw new AuditProblem('The checkpoint of the bundle is not signed by the key that was given.');
  return checkpoint;
}

/** Every row of the award must be a leaf under the checkpoint, with the digest of what the row says. */
function notSealed(
  { application, journal, verdicts }: Evidence,
  { rows, proofs }: ProofFile,
  { size, root }: Checkpoint,
): readonly string[] {
  const expected = [
    ...journal.map(({ seq, hash }) => ({ kind: 'steps', source: `${application}/${seq}`, digest: hash })),
    ...verdicts.map(({ step, key, input, verdict }) => ({
      kind: 'verdicts',
      source: `${application}/${step}`,
      digest: digestOf({ application, step, key, input, verdict }),
    })),
    ...rows.map(({ kind, source, row }) => ({ kind, source, digest: digestOf(row) })),
  ];
  const proved = new Map(proofs.map((proof) => [`${proof.leaf.kind} ${proof.leaf.source}`, proof]));
  const missing = expected.flatMap(({ kind, source, digest }) => {
    const proof = proved.get(`${kind} ${source}`);
    if (proof === undefined) return [`${kind} ${source} has no proof`];
    const { leaf, path } = proof;
    if (leaf.digest !== digest) return [`${kind} ${source} says something else than was sealed`];
    const hashes = path.map((hash) => Buffer.from(hash, 'base64'));
    const isProved = includes({ leaf: hashOfLeaf(leaf), index: leaf.index }, { size, root }, hashes);
    return isProved ? [] : [`${kind} ${source} is not under the checkpoint`];
  });
  return expected.length === proofs.length
    ? missing
    : [...missing, 'there are proofs of rows that are not here'];
}

/** No rows but those of this award and of all; the files beside the evidence must be those that the log names. */
function foreignRows(application: string, files: Files, { rows }: ProofFile): readonly string[] {
  const ofAward: readonly string[] = ROW_KINDS.ofAward;
  const ofAll: readonly string[] = ROW_KINDS.ofAll;
  const foreign = rows.filter(
    ({ kind, row }) =>
      !ofAll.includes(kind) &&
      !(ofAward.includes(kind) && (row['application'] ?? row['about']) === application),
  );
  const unsealed = rows.flatMap(({ kind, source, row }) =>
    Object.entries(row)
      .filter(([, value]) => value === null)
      .map(([column]) => `${kind} ${source} has a column ${column} that says nothing`),
  );
  const beside = rows.filter(({ kind }) => kind === 'bundled_files').map(({ row }) => row);
  return [
    ...foreign.map(({ kind, source }) => `${kind} ${source} does not belong to the proof of this award`),
    ...unsealed,
    ...[PATHS.readme, PATHS.verifier].flatMap((path) => {
      const named = beside.filter((row) => row['path'] === path);
      const digest = sha256(files.get(path) ?? new Uint8Array());
      return named.length === 1 && named[0]?.['sha256'] === digest
        ? []
        : [`${path} is not the one that the log of this system names`];
    }),
  ];
}

/** The journal must go exactly as far as the head of the award that the checkpoint covers, and have its notices. */
function notComplete(
  { application, journal }: Evidence,
  { captured }: Walked,
  { head, rows }: ProofFile,
  { heads }: Checkpoint,
): readonly string[] {
  const last = journal.at(-1);
  const published = acceptedSteps(captured)
    .filter(({ decision }) => decision.effects.some(({ kind }) => kind === 'notice.publish'))
    .map(({ step }) => `${application}/${String(step.seq)}`);
  const notices = rows.filter(({ kind }) => kind === 'notices').map(({ source }) => source);
  return [
    head.application !== application && 'the head is that of another award',
    !standsIn(head, heads) && 'the head of the award is not under the checkpoint',
    (head.rows !== journal.length || head.hash !== last?.hash) &&
      `the award has ${String(head.rows)} rows under the checkpoint, and ${String(journal.length)} are here`,
    ...published.map((source) => !notices.includes(source) && `the notice ${source} is not here`),
  ].filter((wrong) => wrong !== false);
}

/** Every run but the last must be exported, and be what was exported byte for byte. */
function notAsExported(
  { runs }: Evidence,
  { rows }: ProofFile,
  sealed: ReadonlySet<string>,
): readonly string[] {
  const exports = new Map(
    rows.filter(({ kind }) => kind === 'history_exports').map(({ source, row }) => [source, row]),
  );
  const missing = [...exports.keys()].filter((runId) => runs.every((run) => run.runId !== runId));
  return [
    ...missing.map((runId) => `the history of run ${runId}, which was exported, is not here`),
    ...runs.flatMap(({ runId, bytes }, place) => {
      if (!sealed.has(runId))
        return place === runs.length - 1 ? [] : [`run ${runId} has ended, but is not exported`];
      return exports.get(runId)?.['sha256'] === sha256(bytes)
        ? []
        : [`run ${runId} is not what was exported`];
    }),
  ];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function textOf(files: Files, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new AuditProblem(`The bundle has no ${path}.`);
  return Buffer.from(bytes).toString('utf8');
}

/** In the one form in which a bundle has it. */
function readJson(files: Files, path: string): unknown {
  const text = textOf(files, path);
  const value = parsed(text, path);
  if (canonicalize(value) !== text)
    throw new AuditProblem(`${path} in the bundle is not in its canonical form.`);
  requireMembers(path, value);
  return value;
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new AuditProblem(`${path} in the bundle is no JSON.`, { cause });
  }
}

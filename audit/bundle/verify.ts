import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { verifyEvidence, type Evidence } from '../verify-evidence.ts';
import { AuditProblem } from '../audit-problem.ts';
import { readCheckpoint, type Checkpoint } from '../log/checkpoint.ts';
import { digestOf, hashOfLeaf } from '../log/leaf.ts';
import { includes } from '../log/merkle.ts';
import { openNote, type VerifierKey } from '../log/note.ts';
import { trustedKeys } from '../log/trusted-keys.ts';
import {
  foreignPacks,
  FORMAT,
  packsIn,
  PATHS,
  sendersIn,
  type Manifest,
  type PolicyFile,
  type ProofFile,
  type RecordsFile,
} from './contents.ts';
import { CHECKS, type CheckName } from './checks.ts';
import { readZip } from './zip.ts';

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
  const { manifest, files } = opened(zip);
  const records = readJson(files, PATHS.records) as RecordsFile;
  const proofs = readJson(files, PATHS.proofs) as ProofFile;
  const policy = readJson(files, PATHS.policy) as PolicyFile;
  const checkpoint = signedBy(key, textOf(files, PATHS.checkpoint), proofs);
  const { application } = manifest;
  const runs = [...files]
    .filter(([path]) => path.startsWith('histories/'))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([path, bytes]) => ({ runId: path.slice('histories/000-'.length, -'.pb'.length), bytes }));
  const evidence: Evidence = { application, ...records, runs, senders: sendersIn(proofs) };
  const sealed = new Set(
    proofs.rows.filter(({ kind }) => kind === 'history_exports').map(({ source }) => source),
  );
  const { findings } = verifyEvidence(evidence, packsIn(policy));
  const about = (question: string): string[] =>
    findings
      .filter((finding) => finding.question === question)
      .map(({ seq, finding }) => (seq === null ? finding : `row ${seq}: ${finding}`));
  const wrong: Readonly<Record<CheckName, readonly string[]>> = {
    container: [],
    signature: [],
    inclusion: notSealed(evidence, proofs, checkpoint),
    histories: notAsExported(evidence, proofs, sealed),
    data: about('data'),
    law: about('law'),
    policy: foreignPacks(records.verdicts, policy),
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

function signedBy(key: VerifierKey, note: string, { keys }: ProofFile): Checkpoint {
  const text = openNote(note, trustedKeys(key, keys));
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
  try {
    const value = JSON.parse(text) as unknown;
    if (canonicalize(value) === text) return value;
  } catch (cause) {
    throw new AuditProblem(`${path} in the bundle is no JSON.`, { cause });
  }
  throw new AuditProblem(`${path} in the bundle is not in its canonical form.`);
}

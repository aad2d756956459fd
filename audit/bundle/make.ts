import type { Client } from '@temporalio/client';
import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../db/connect.ts';
import { findCheckpoint, type RecordedCheckpoint } from '../../db/log/find-checkpoint.ts';
import { findLeaves, type RecordedLeaf } from '../../db/log/find-leaves.ts';
import { findSealable } from '../../db/log/find-sealable.ts';
import { findHistoryExports } from '../../db/audit/history-exports.ts';
import { findLetters } from '../../db/letter/letters.ts';
import { findLogKeys } from '../../db/log/log-keys.ts';
import type { SealedKind } from '../../db/log/sealed-kinds.ts';
import { gatherEvidence, type Evidence } from '../audit-award.ts';
import { AuditProblem } from '../audit-problem.ts';
import { exportFinished } from '../history/export-finished.ts';
import { proveInclusion } from '../log/proofs.ts';
import {
  FORMAT,
  PATHS,
  type PolicyFile,
  type RecordsFile,
  type Manifest,
  type ProofFile,
  type SealedRow,
} from './contents.ts';
import { README } from './readme.ts';
import { packed, writeZip } from './zip.ts';
import type { RecordedVerdict } from '../../db/ledger/find-ledger.ts';
import { packOf } from '../../policy/packs/versions.ts';

const SEALED_WITHIN_MS = 20_000;
const LOOK_MS = 200;
/** What the office has decided of the policy: few rows, and each verdict may rest on any. */
const POLICY_KINDS = ['policy_acts', 'ruling_changes'] as const;

/**
 * Everything that proves one award, in one file that needs nothing else to be checked.
 * @param verifier the program that checks it, for Node alone
 * @throws AuditProblem if the award is unknown, or its newest rows are not sealed in time
 */
export async function makeBundle(
  database: Database,
  client: Client,
  application: string,
  verifier: Uint8Array,
  sealedWithinMs = SEALED_WITHIN_MS,
): Promise<Uint8Array> {
  await exportFinished(database, client, () => undefined, application);
  return packEvidence(
    database,
    await gatherEvidence(database, client, application),
    verifier,
    sealedWithinMs,
  );
}

/** What was gathered, with its proofs. @throws AuditProblem if it is not sealed in time */
export async function packEvidence(
  database: Database,
  evidence: Evidence,
  verifier: Uint8Array,
  sealedWithinMs = SEALED_WITHIN_MS,
): Promise<Uint8Array> {
  const { application } = evidence;
  const rows = await rowsOf(database, evidence);
  const { checkpoint, leaves } = await sealedUnder(database, sealedWithinMs, [
    ...evidence.journal.map(({ seq }) => ({ kind: 'steps', source: `${application}/${seq}` })),
    ...evidence.verdicts.map(({ step }) => ({ kind: 'verdicts', source: `${application}/${step}` })),
    ...rows,
  ]);
  const proofs = await proveInclusion(database, leaves, checkpoint.size);
  const { journal, model, transfers, verdicts, runs } = evidence;
  return zipOf(application, {
    [PATHS.readme]: Buffer.from(README),
    [PATHS.checkpoint]: Buffer.from(checkpoint.note),
    [PATHS.records]: json({ journal, model, transfers, verdicts } satisfies RecordsFile),
    [PATHS.proofs]: json({ rows, proofs, keys: await findLogKeys(database) } satisfies ProofFile),
    [PATHS.policy]: json(policyOf(verdicts)),
    ...Object.fromEntries(runs.map(({ runId, bytes }, place) => [PATHS.run(place, runId), bytes])),
    [PATHS.verifier]: verifier,
  });
}

/** A bundle of these files, with its manifest. */
export function zipOf(application: string, files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([path, bytes]) => packed(path, bytes));
  const digests = entries.map((entry) => [
    entry.path,
    { sha256: sha256(entry.bytes), packed: sha256(entry.packed) },
  ]);
  const manifest: Manifest = {
    format: FORMAT,
    application,
    files: Object.fromEntries(digests) as Manifest['files'],
  };
  return writeZip([packed(PATHS.manifest, json(manifest)), ...entries]);
}

async function rowsOf(
  database: Database,
  { application, journal, senders }: Evidence,
): Promise<readonly SealedRow[]> {
  const of = async (kind: SealedKind, sources: readonly string[] | 'all'): Promise<readonly SealedRow[]> =>
    (await findSealable(database, kind, sources)).map(({ source, row }) => ({ kind, source, row }));
  const exports = await findHistoryExports(database, application);
  const letters = await findLetters(database, application);
  const lists = await Promise.all([
    of(
      'history_exports',
      exports.map(({ runId }) => runId),
    ),
    of(
      'notices',
      journal.map(({ seq }) => `${application}/${seq}`),
    ),
    of(
      'sender_keys',
      senders.map(({ id }) => id),
    ),
    of(
      'letters',
      letters.map(({ step, kind }) => `${application}/${String(step)}/${kind}`),
    ),
    ...POLICY_KINDS.map(async (kind) => of(kind, 'all')),
  ]);
  return lists.flat();
}

/** The newest checkpoint, once it covers all of the rows. */
async function sealedUnder(
  database: Database,
  withinMs: number,
  rows: readonly { readonly kind: string; readonly source: string }[],
): Promise<{ checkpoint: RecordedCheckpoint; leaves: readonly RecordedLeaf[] }> {
  for (const until = Date.now() + withinMs; ;) {
    const leaves = await findLeaves(database, rows);
    const checkpoint = await findCheckpoint(database);
    if (checkpoint !== null && leaves.length === rows.length) return { checkpoint, leaves };
    if (Date.now() > until)
      throw new AuditProblem(
        `${rows.length - leaves.length} rows of the award are not sealed yet: is the worker that seals them up?`,
      );
    await delay(LOOK_MS);
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const json = (value: unknown): Uint8Array => Buffer.from(canonicalize(value) ?? '');

/** Returns the packs of every version under which a verdict stands. */
function policyOf(verdicts: readonly RecordedVerdict[]): PolicyFile {
  const versions = [...new Set(verdicts.map(({ verdict }) => verdict.policy.version))].sort();
  return {
    packs: Object.fromEntries(versions.map((version) => [version, packOf(version).content])),
  };
}

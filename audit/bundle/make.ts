import type { Client } from '@temporalio/client';
import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../db/connect.ts';
import { findCheckpoint, type RecordedCheckpoint } from '../../db/log/find-checkpoint.ts';
import { findLeaves } from '../../db/log/find-leaves.ts';
import { findSealable } from '../../db/log/find-sealable.ts';
import { findHistoryExports } from '../../db/audit/history-exports.ts';
import { findRejoins } from '../../db/administration/find-rejoins.ts';
import { findLetters } from '../../db/letter/letters.ts';
import { inSnapshot } from '../../db/snapshot.ts';
import { gatherEvidence, type Evidence } from '../audit-award.ts';
import { AuditProblem, requireId } from '../audit-problem.ts';
import { editionsOf } from '../editions.ts';
import { exportFinished } from '../history/export-finished.ts';
import type { Head, HeadProof } from '../log/heads.ts';
import { givenIn } from '../log/leaf.ts';
import { proveHead } from '../log/heads-on-record.ts';
import { proveInclusion, type InclusionProof } from '../log/proofs.ts';
import { enterFilesBeside, filesBeside, sourcesBeside } from './beside.ts';
import {
  FORMAT,
  PATHS,
  ROW_KINDS,
  type PolicyFile,
  type RecordsFile,
  type Manifest,
  type ProofFile,
  type SealedRow,
} from './contents.ts';
import { packed, writeZip } from './zip.ts';

import { policyIn } from '../../machine/policy-in.ts';
import { packOf } from '../../policy/packs/versions.ts';

const SEALED_WITHIN_MS = 20_000;
const LOOK_MS = 200;
/** How often an award is gathered that goes on while its proof is made. */
const TRIES = 5;

/**
 * Everything that proves one award, in one file that needs nothing else to be checked.
 * @param verifier the program that checks it, for Node alone
 * @throws AuditProblem if the award is unknown, its newest rows are not sealed in time, or it does not stand still
 */
export async function makeBundle(
  database: Database,
  client: Client,
  application: string,
  verifier: Uint8Array,
  sealedWithinMs = SEALED_WITHIN_MS,
): Promise<Uint8Array> {
  requireId(application);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    await exportFinished(database, client, () => undefined, application);
    const evidence = await gatherEvidence(database, client, application);
    const bundle = await packEvidence(database, evidence, verifier, sealedWithinMs);
    if (bundle !== null) return bundle;
  }
  throw new AuditProblem(`${application} is being worked on: ask for its proof again in a moment.`);
}

/**
 * What was gathered, with its proofs; null if the award went on meanwhile.
 * @throws AuditProblem if it is not sealed in time
 */
export async function packEvidence(
  database: Database,
  evidence: Evidence,
  verifier: Uint8Array,
  sealedWithinMs = SEALED_WITHIN_MS,
): Promise<Uint8Array | null> {
  const { application, journal, model, transfers, verdicts, runs } = evidence;
  await enterFilesBeside(database, verifier);
  const rows = await rowsOf(database, evidence, verifier);
  const named = [
    ...journal.map(({ seq }) => ({ kind: 'steps', source: `${application}/${seq}` })),
    ...verdicts.map(({ step }) => ({ kind: 'verdicts', source: `${application}/${step}` })),
    ...rows,
  ];
  const { checkpoint, proofs, head } = await sealedUnder(database, sealedWithinMs, named, {
    application,
    rows: journal.length,
    hash: journal.at(-1)?.hash ?? '',
  });
  if (head === null) return null;
  return zipOf(application, {
    ...filesBeside(verifier),
    [PATHS.checkpoint]: Buffer.from(checkpoint.note),
    [PATHS.records]: json({ journal, model, transfers, verdicts } satisfies RecordsFile),
    [PATHS.proofs]: json({ rows, proofs, head } satisfies ProofFile),
    [PATHS.policy]: json(await policyOf(database, evidence)),
    ...Object.fromEntries(runs.map(({ runId, bytes }, place) => [PATHS.run(place, runId), bytes])),
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
  verifier: Uint8Array,
): Promise<readonly SealedRow[]> {
  const exports = await findHistoryExports(database, application);
  const letters = await findLetters(database, application);
  const sources: Readonly<Record<RowKind, readonly string[] | 'all'>> = {
    history_exports: exports.map(({ runId }) => runId),
    notices: journal.map(({ seq }) => `${application}/${seq}`),
    letters: letters.map(({ step, kind }) => `${application}/${String(step)}/${kind}`),
    letter_files: letters.flatMap(({ step, kind, files }) =>
      Object.keys(files).map((language) => `${application}/${String(step)}/${kind}/${language}`),
    ),
    admin_acts: (await findRejoins(database, application)).map(({ id }) => String(id)),
    policy_acts: 'all',
    ruling_changes: 'all',
    log_keys: 'all',
    sender_keys: senders.map(({ id }) => id),
    bundled_files: sourcesBeside(verifier),
  };
  const lists = await Promise.all(
    [...ROW_KINDS.ofAward, ...ROW_KINDS.ofAll].map(async (kind) =>
      (await findSealable(database, kind, sources[kind])).map(({ source, row }) => ({
        kind,
        source,
        row: givenIn(row),
      })),
    ),
  );
  return lists.flat();
}

type RowKind = (typeof ROW_KINDS)[keyof typeof ROW_KINDS][number];

interface UnderCheckpoint {
  readonly checkpoint: RecordedCheckpoint;
  readonly proofs: readonly InclusionProof[];
  /** Null if the award goes further than the journal that was gathered. */
  readonly head: HeadProof | null;
}

/** The newest checkpoint, once it covers all of the rows, with what proves them under it. */
async function sealedUnder(
  database: Database,
  withinMs: number,
  rows: readonly { readonly kind: string; readonly source: string }[],
  head: Head,
): Promise<UnderCheckpoint> {
  for (const until = Date.now() + withinMs; ;) {
    const under = await inSnapshot(database, async (snapshot) => {
      const leaves = await findLeaves(snapshot, rows);
      const checkpoint = await findCheckpoint(snapshot);
      if (checkpoint === null || leaves.length < rows.length) return leaves.length;
      const proofs = await proveInclusion(snapshot, leaves, checkpoint.size);
      return { checkpoint, proofs, head: await proveHead(snapshot, head) };
    });
    if (typeof under !== 'number') return under;
    if (Date.now() > until)
      throw new AuditProblem(
        `${rows.length - under} rows of the award are not sealed yet: is the worker that seals them up?`,
      );
    await delay(LOOK_MS);
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const json = (value: unknown): Uint8Array => Buffer.from(canonicalize(value) ?? '');

/** Returns every edition on which a verdict rests, as it is kept; that of the award's policy as long as it has no verdict. */
async function policyOf(database: Database, { verdicts, model }: Evidence): Promise<PolicyFile> {
  const own = model === null ? null : policyIn(model.machineVersion, model.snapshot);
  const editions = await editionsOf(database, verdicts);
  const packs =
    verdicts.length === 0 && own !== null
      ? [packOf(own)]
      : verdicts.map(({ verdict: { policy, pack } }) => editions(policy.version, pack));
  return { packs: Object.fromEntries(packs.map(({ digest, content }) => [digest, content])) };
}

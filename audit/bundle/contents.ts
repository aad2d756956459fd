import type { RecordedTransfer, RecordedVerdict } from '../../db/ledger/find-ledger.ts';
import type { ReadModel } from '../../db/application/find-read-model.ts';
import type { JournalRow } from '../../db/step/find-steps.ts';
import type { SenderKey } from '../../db/sender/sender-keys.ts';
import type { LogKey } from '../../db/log/log-keys.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { Pack, PackContent } from '../../policy/engine/pack.ts';
import type { PackOf } from '../pack-at.ts';
import { rejoinsIn, type Rejoin } from '../rejoined.ts';
import type { HeadProof } from '../log/heads.ts';
import type { InclusionProof } from '../log/proofs.ts';

/** The format of the bundle; a verifier knows every earlier one. */
export const FORMAT = 1;

/** What the manifest says: which award, and the digests of every other file, as it is and as it is packed. */
export interface Manifest {
  readonly format: number;
  readonly application: string;
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly packed: string }>>;
}

/** The records of the award. */
export interface RecordsFile {
  readonly journal: readonly JournalRow[];
  readonly model: ReadModel | null;
  readonly transfers: readonly RecordedTransfer[];
  readonly verdicts: readonly RecordedVerdict[];
}

/** The rows that a bundle has besides steps and verdicts: what of them belongs to the award, and what to all. */
export const ROW_KINDS = {
  ofAward: ['history_exports', 'notices', 'letters', 'letter_files', 'admin_acts'],
  ofAll: ['policy_acts', 'ruling_changes', 'log_keys', 'sender_keys', 'bundled_files'],
} as const;

/** A row on which the award rests, other than its steps and verdicts: exports, notices, adoptions, rulings, keys of the log, files beside. */
export interface SealedRow {
  readonly kind: string;
  readonly source: string;
  /** The columns that are not null: the digest of a row does not cover the others. */
  readonly row: Readonly<Record<string, unknown>>;
}

/** The evidence of the log: leaves with their paths to the checkpoint's root, and the rows that are not in the records. */
export interface ProofFile {
  readonly rows: readonly SealedRow[];
  readonly proofs: readonly InclusionProof[];
  /** How far the journal of the award goes under the checkpoint. */
  readonly head: HeadProof;
}

/** Returns the keys of the log that a bundle brought along. */
export function keysIn({ rows }: ProofFile): readonly LogKey[] {
  return rows.flatMap(({ kind, row: { key, endorsement } }) =>
    kind === 'log_keys' && typeof key === 'string'
      ? [{ key, endorsement: typeof endorsement === 'string' ? endorsement : null }]
      : [],
  );
}

/** The policies by which the verdicts were reached: text, numbers, rulings, items, places. */
export interface PolicyFile {
  /** Each edition under its digest. */
  readonly packs: Readonly<Record<string, PackContent>>;
}

/** Returns when journal and histories were brought together, as it was sealed. */
export function rejoinsFrom({ rows }: ProofFile): readonly Rejoin[] {
  return rejoinsIn(
    rows
      .filter(({ kind, row }) => kind === 'admin_acts' && row['act'] === 'award.rejoin')
      .map(({ row }) => ({ detail: row['detail'] })),
  );
}

/** Returns the keys by which the events of a bundle were signed, as their rows were sealed. */
export function sendersIn({ rows }: ProofFile): readonly SenderKey[] {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return rows
    .filter(({ kind }) => kind === 'sender_keys')
    .map(({ source, row }) => ({
      id: source,
      publicKey: text(row['public_key']) ?? '',
      process: text(row['process']) ?? '',
      fromAt: text(row['from_at']) ?? '',
      untilAt: text(row['until_at']),
      endorsement: text(row['endorsement']),
    }));
}

/** Returns the packs that a bundle brought along. @throws RangeError if one is no pack */
export function editionsIn({ packs }: PolicyFile): readonly Pack[] {
  return Object.values(packs).map((content) => packFrom(content));
}

/**
 * Returns what finds the packs of a bundle, as far as a verdict rests on them: whatever else stands there is not read. Before
 * the first verdict the pack says what terms tasks have, and decides no money.
 */
export function packsIn(editions: readonly Pack[], verdicts: readonly RecordedVerdict[]): PackOf {
  const judgedBy = new Set(verdicts.map(({ verdict }) => verdict.pack));
  const known = editions.filter(({ digest }) => judgedBy.size === 0 || judgedBy.has(digest));
  return (version, edition) => {
    const ofVersion = known.filter((each) => each.version === version);
    const pack = ofVersion.find(({ digest }) => digest === edition) ?? ofVersion.at(-1);
    if (pack === undefined) throw new Error(`the bundle has no pack of ${version}`);
    return pack;
  };
}

/** Returns the verdicts that rest on another pack than the bundle holds, each as a sentence: its digest stands in the verdict. */
export function foreignPacks(
  verdicts: readonly RecordedVerdict[],
  editions: readonly Pack[],
): readonly string[] {
  const digests = new Set(editions.map(({ digest }) => digest));
  return verdicts.flatMap(({ step, verdict: { policy, pack } }) => {
    return digests.has(pack)
      ? []
      : [
          `row ${String(step)}: its verdict rests on another pack of ${policy.version} than policy.json holds`,
        ];
  });
}

/** Returns the packs that no verdict rests on although there are verdicts, each as a sentence. */
export function unusedPacks(
  verdicts: readonly RecordedVerdict[],
  editions: readonly Pack[],
): readonly string[] {
  if (verdicts.length === 0) return [];
  const used = new Set(verdicts.map(({ verdict }) => verdict.pack));
  return editions
    .filter(({ digest }) => !used.has(digest))
    .map(({ version }) => `policy.json holds a pack of ${version}, which no verdict rests on`);
}

export const PATHS = {
  manifest: 'manifest.json',
  checkpoint: 'checkpoint.txt',
  records: 'records.json',
  proofs: 'proofs.json',
  policy: 'policy.json',
  run: (place: number, runId: string) => `histories/${String(place + 1).padStart(3, '0')}-${runId}.pb`,
  readme: 'README.txt',
  verifier: 'verifier/verify.mjs',
} as const;

import type { RecordedTransfer, RecordedVerdict } from '../../db/ledger/find-ledger.ts';
import type { ReadModel } from '../../db/application/find-read-model.ts';
import type { JournalRow } from '../../db/step/find-steps.ts';
import type { SenderKey } from '../../db/sender/sender-keys.ts';
import type { LogKey } from '../../db/log/log-keys.ts';
import { digestOf, packFrom } from '../../policy/engine/pack-from.ts';
import type { PackContent } from '../../policy/engine/pack.ts';
import type { PackOf } from '../pack-at.ts';
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

/** A row on which the award rests, other than its steps and verdicts: exports, adoptions, rulings, notices. */
export interface SealedRow {
  readonly kind: string;
  readonly source: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** The evidence of the log: leaves with their paths to the checkpoint's root, and the rows that are not in the records. */
export interface ProofFile {
  readonly rows: readonly SealedRow[];
  readonly proofs: readonly InclusionProof[];
  readonly keys: readonly LogKey[];
}

/** The policies by which the verdicts were reached: text, numbers, rulings, items, places. */
export interface PolicyFile {
  readonly packs: Readonly<Record<string, PackContent>>;
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

/** Returns the packs that a bundle brought along. */
export function packsIn({ packs }: PolicyFile): PackOf {
  const known = new Map(Object.values(packs).map((content) => [content.version, packFrom(content)]));
  return (version) => {
    const pack = known.get(version);
    if (pack === undefined) throw new Error(`the bundle has no pack of ${version}`);
    return pack;
  };
}

/** Returns the verdicts that rest on another pack than the bundle holds, each as a sentence: its digest stands in the verdict. */
export function foreignPacks(verdicts: readonly RecordedVerdict[], { packs }: PolicyFile): readonly string[] {
  return verdicts.flatMap(({ step, verdict: { policy, pack } }) => {
    const content = packs[policy.version];
    return content !== undefined && digestOf(content) === pack
      ? []
      : [
          `row ${String(step)}: its verdict rests on another pack of ${policy.version} than policy.json holds`,
        ];
  });
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

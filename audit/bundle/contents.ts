import type { RecordedTransfer, RecordedVerdict } from '../../db/ledger/find-ledger.ts';
import type { ReadModel } from '../../db/application/find-read-model.ts';
import type { JournalRow } from '../../db/step/find-steps.ts';
import type { LogKey } from '../../db/log/log-keys.ts';
import { passage } from '../../policy/packs/gongshu-brand-2018/text/anchors.ts';
import { VERSIONS } from '../../policy/packs/versions.ts';
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

/** The text that the verdicts rest on: digest of the version, and the clauses they name. */
export interface PolicyFile {
  readonly versions: Readonly<Record<string, string | null>>;
  readonly clauses: Readonly<Record<string, string>>;
}

export function policyOf(verdicts: readonly RecordedVerdict[]): PolicyFile {
  const versions = [...new Set(verdicts.map(({ verdict }) => verdict.policy.version))].sort();
  const anchors = [...new Set(verdicts.flatMap(({ verdict }) => verdict.clauses))].sort();
  return {
    versions: Object.fromEntries(versions.map((version) => [version, VERSIONS[version]?.textSha256 ?? null])),
    clauses: Object.fromEntries(anchors.map((anchor) => [anchor, passage(anchor).quote])),
  };
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

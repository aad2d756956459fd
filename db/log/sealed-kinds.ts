/** A table whose rows are leaves of the sealed log. */
interface SealedTable {
  readonly key: Readonly<Record<string, 'text' | 'integer' | 'bigint' | 'date'>>;
  /** A column that is no part of the leaf: its own digest stands in the row. */
  readonly without?: string;
}

/** Every kind of leaf, by table: what a trigger enters into `unsealed` when it is written. */
export const SEALED_KINDS = {
  steps: { key: { application: 'text', seq: 'integer' } },
  verdicts: { key: { application: 'text', step: 'integer' } },
  request_refusals: { key: { id: 'bigint' } },
  allotments: { key: { id: 'text' } },
  admin_acts: { key: { id: 'bigint' } },
  policy_acts: { key: { id: 'bigint' } },
  ruling_changes: { key: { id: 'bigint' } },
  prior_payments: { key: { id: 'text' } },
  successions: { key: { id: 'integer' } },
  target_numbers: { key: { id: 'bigint' } },
  registrations: { key: { enterprise: 'text', from_day: 'date' } },
  row_versions: { key: { id: 'bigint' } },
  notes: { key: { application: 'text', number: 'integer' } },
  remarks: { key: { application: 'text', number: 'integer' }, without: 'xid' },
  notices: { key: { application: 'text', step: 'integer' } },
  letter_files: { key: { application: 'text', step: 'integer', kind: 'text', language: 'text' } },
  letters: { key: { application: 'text', step: 'integer', kind: 'text' } },
  history_exports: { key: { run_id: 'text' }, without: 'gzip' },
  audits: { key: { id: 'text' } },
  log_keys: { key: { key: 'text' } },
  sender_keys: { key: { id: 'text' } },
  bundled_files: { key: { path: 'text', sha256: 'text' } },
  draw_commitments: { key: { commitment: 'text' } },
} as const satisfies Record<string, SealedTable>;

export type SealedKind = keyof typeof SEALED_KINDS;

export function isSealedKind(kind: string): kind is SealedKind {
  return Object.hasOwn(SEALED_KINDS, kind);
}

/** What a kind's rows are found by and leave out. */
export function sealedTable(kind: SealedKind): SealedTable {
  return SEALED_KINDS[kind];
}

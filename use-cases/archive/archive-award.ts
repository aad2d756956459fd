import { makeBundle } from '../../audit/bundle/make.ts';
import { findDossierRow } from '../../db/application/find-application.ts';
import { findStored } from '../../db/document/find-stored.ts';
import { findFirm } from '../../db/enterprise/find-firm.ts';
import { findSteps, type JournalRow } from '../../db/step/find-steps.ts';
import type { ProvingDocument } from '../../policy/engine/evidence.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { packIn } from '../dossier/pack-in.ts';
import { refusedIfImpossible, type AuditDeps } from '../audit/audit-deps.ts';
import type { Bundling } from '../audit/bundle-award.ts';
import { issueLetters, type LetterDeps } from '../letter/issue-letters.ts';
import { requireReader, type Reader } from '../may.ts';
import type { Role } from '../permission.ts';
import { Refused } from '../refused.ts';
import { documentFiles, type Archived } from './document-files.ts';
import type { Filed } from './filed.ts';
import { letterFiles } from './letter-files.ts';
import { zipOf } from './zip-of.ts';

/** Who hands files over to the archive. */
export const ARCHIVERS: readonly Role[] = ['handle', 'approve', 'auditor'];

/** What the file of an award is put together from. */
export interface ArchiveDeps extends AuditDeps, LetterDeps, Archived {
  readonly bundling: Bundling;
}

/**
 * Returns the file of an award for the archive (档案移交): an index, the letters as PDF/A, the documents, the journal and the proof
 * bundle, as one zip.
 * @throws Refused `duty.missing`, `application.unknown`, `audit.impossible` if the proof cannot be made
 */
export async function archiveAward(deps: ArchiveDeps, by: Reader, application: string): Promise<Uint8Array> {
  const { database, client, bundling } = deps;
  await requireReader(database, by, ARCHIVERS, 'application.archive', application);
  const row = await findDossierRow(database, application);
  if (row === null) throw new Refused('application.unknown');
  const [firm, steps, letters] = await Promise.all([
    findFirm(database, row.enterprise),
    findSteps(database, application),
    issueLetters(deps, row),
  ]);
  if (firm === null) throw new Error(`${application} is of ${row.enterprise}, which is not registered`);
  const bundle = await refusedIfImpossible(async () =>
    makeBundle(database, client, application, await bundling.verifier(), bundling.sealedWithinMs),
  );
  const { office, system } = packIn(steps.filter(({ accepted }) => accepted)).letters;
  const last = beijingDay(row.at);
  const brought = documentsIn(steps);
  const firmName = { zh: firm.name, en: firm.name };
  const files: readonly Filed[] = [
    ...(await letterFiles(deps, letters)),
    ...(await documentFiles(
      deps,
      brought,
      await findStored(database, brought, [...new Set(steps.map(({ person }) => person))]),
      firmName,
    )),
    {
      path: 'journal.json',
      bytes: Buffer.from(`${JSON.stringify(steps, null, 2)}\n`),
      title: { zh: '办理记录', en: 'journal' },
      by: system,
      day: last,
    },
    {
      path: 'bundle.zip',
      bytes: bundle,
      title: { zh: '证据包', en: 'proof bundle' },
      by: office,
      day: last,
    },
  ];
  const title = { zh: '奖励申报档案', en: 'file of an award' };
  return zipOf({ application, firm: { name: firm.name, code: firm.code }, title, at: row.at }, files);
}

/** The documents that anybody brought in a step that was accepted, each once. */
function documentsIn(steps: readonly JournalRow[]): readonly string[] {
  const brought = steps.flatMap(({ accepted, event: { payload } }): readonly (string | ProvingDocument)[] =>
    accepted && 'documents' in payload ? payload.documents : [],
  );
  return [...new Set(brought.map((document) => (typeof document === 'string' ? document : document.sha256)))];
}

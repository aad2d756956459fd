import type { ApplicationRow } from '../../db/application/find-application.ts';
import { findStored } from '../../db/document/find-stored.ts';
import { findFirm } from '../../db/enterprise/find-firm.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findAcceptedSteps } from '../../db/step/find-accepted-steps.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { packIn } from '../dossier/pack-in.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import type { LetterDeps } from '../letter/issue-letters.ts';
import { readableLetters } from '../letter/list-letters.ts';
import type { Ports } from '../ports.ts';
import { documentFiles } from './document-files.ts';
import { letterFiles } from './letter-files.ts';
import { zipOf } from './zip-of.ts';

/**
 * Returns everything that a person may read of an award as one zip: an index, the dossier, the letters and the documents.
 * @throws Refused `duty.missing`, `application.unknown` if they are no party
 */
export async function packDossier(
  deps: LetterDeps & Pick<Ports, 'documents'>,
  person: Person,
  row: ApplicationRow,
): Promise<Uint8Array> {
  const { database } = deps;
  const [dossier, letters, steps, firm] = [
    await readDossier(deps, person, row),
    await readableLetters(deps, person, row),
    await findAcceptedSteps(database, row.id),
    await findFirm(database, row.enterprise),
  ];
  const hashes = hashesIn(dossier);
  const persons = [...new Set(steps.map(({ event }) => event.actor.person))];
  const name = firm?.name ?? row.enterprise;
  const files = [
    {
      path: 'dossier.json',
      bytes: Buffer.from(`${JSON.stringify(dossier, null, 2)}\n`),
      title: { zh: '申报详情', en: 'dossier' },
      by: packIn(steps).letters.system,
      day: beijingDay(row.at),
    },
    ...(await letterFiles(deps, letters)),
    ...(await documentFiles(deps, hashes, await findStored(database, hashes, persons), {
      zh: name,
      en: name,
    })),
  ];
  const title = { zh: '申报资料', en: 'papers of an application' };
  return zipOf({ application: row.id, firm: { name, code: row.enterprise }, title, at: row.at }, files);
}

/** The documents that stand in what somebody reads, each once, wherever they stand. */
function hashesIn(seen: Readonly<Record<string, unknown>>): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown, isDocuments: boolean): void => {
    if (Array.isArray(value)) value.forEach((each) => look(each, isDocuments));
    else if (typeof value === 'string' && isDocuments && SHA256.test(value)) found.add(value);
    else if (typeof value === 'object' && value !== null)
      for (const [name, member] of Object.entries(value))
        look(member, name === 'documents' || (isDocuments && name === 'sha256'));
  };
  look(seen, false);
  return [...found];
}

const SHA256 = /^[0-9a-f]{64}$/;

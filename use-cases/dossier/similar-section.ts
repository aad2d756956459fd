import type { Dossier } from '../../contract/dossier/dossier.ts';
import type { WireClaim } from '../../contract/effects.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Database } from '../../db/connect.ts';
import { findFirm } from '../../db/enterprise/find-firm.ts';
import { findRegister } from '../../db/enterprise/find-register.ts';
import { findNear } from '../../db/recognition/find-near.ts';
import { findRecognitions } from '../../db/recognition/find-recognitions.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { certificateForm } from '../../policy/engine/certificates.ts';
import { recognitionWords } from '../../policy/engine/claim.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { soughtFor } from '../../policy/engine/recognised.ts';
import { SIMILARITIES } from '../../policy/engine/similar-award.ts';
import { similarTo } from '../../policy/engine/similar-awards.ts';
import { packOf, packOfNewAwards } from '../../policy/packs/versions.ts';
import { namedItem } from './named.ts';

/** Returns what is known of the recognition of an award beside its claim. */
export async function similarSection(
  database: Database,
  { id, at, machineVersion, snapshot }: ApplicationRow,
  claim: WireClaim,
): Promise<Pick<Dossier, 'similar' | 'recognitions'>> {
  const version = machineOf(machineVersion).policy(snapshot as BareSnapshot);
  const pack = version === null ? packOfNewAwards() : packOf(version);
  const [near, register, entries] = await Promise.all([
    findNear(database.sql, id, soughtFor(pack, claim)),
    findRegister(database.sql, claim, certificateForm(claim.certificate)),
    findRecognitions(database, id),
  ]);
  const known = { successions: register?.successions ?? [], on: beijingDay(at) };
  const similar = similarTo(pack, claim, known, near);
  const firms = new Map(
    await Promise.all(
      [...new Set(similar.map(({ enterprise }) => enterprise))].map(
        async (code) => [code, await findFirm(database, code)] as const,
      ),
    ),
  );
  return {
    similar: similar.map(({ award, enterprise, item, recognition, reasons, why, ...said }) => ({
      award,
      firm: { code: enterprise, name: firms.get(enterprise)?.name ?? null },
      item: namedItem(item),
      shownName: recognitionWords(recognition),
      certificate: said.certificate,
      issuer: said.issuer,
      recognisedOn: said.recognisedOn,
      by: said.by,
      why: { code: why, ...SIMILARITIES[why] },
      answer: said.answer,
      words: reasons,
      answeredBy: said.answeredBy,
    })),
    recognitions: entries.map(({ recognition, reasons, ...entry }) => ({
      ...entry,
      shownName: recognitionWords(recognition),
      // The words of a department are those of its opinion, which not everybody reads who reads this.
      words: entry.source === 'department' ? null : reasons,
    })),
  };
}

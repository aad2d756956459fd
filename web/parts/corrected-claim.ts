import type { Dossier } from '../door/award.ts';
import type { Filled } from './form/form.tsx';

/** Returns the claim as it stands, for a correction: everything that was said and attached before. */
export function correctedClaim(dossier: Dossier): Filled {
  const { item, standsFor, firm, recognition, answers = [], documents = [] } = dossier;
  const given = answers.filter(({ value }) => value !== null && value !== undefined);
  return {
    value: {
      claim: {
        item: item.code,
        ...(standsFor == null ? {} : { standsFor: standsFor.code }),
        enterprise: firm.code,
        recognition: `${recognition.kind}:${recognition.shownName}`,
        recognisedOn: recognition.recognisedOn,
        certificate: recognition.certificate,
        ...(recognition.issuer === null ? {} : { issuer: recognition.issuer }),
        ...Object.fromEntries<unknown>(given.map(({ field = '', value }) => [field, value])),
      },
      documents: documents.map(({ sha256, proof }) => ({ sha256, proof })),
    },
    files: documents.map(({ sha256, name, bytes, kind }) => ({
      sha256: sha256 ?? '',
      name: name ?? '',
      size: bytes ?? 0,
      kind: kind ?? '',
    })),
  };
}

import type { IsoDate } from '../engine/dates.ts';
import type { Name } from '../engine/items/item.ts';
import { packFrom } from '../engine/pack-from.ts';
import type { Pack } from '../engine/pack.ts';
import type { PolicyStatus } from '../engine/policy-status.ts';
import { INSTALLED } from './installed.ts';

/** The draft implementing opinions of 2018. */
export const GONGSHU_2018 = 'gongshu-brand-2018';

/** Its predecessor 拱政办发〔2014〕4号, repealed at the moment at which the text of 2018 takes effect (Article 20). */
export const GONGSHU_2014 = 'gongshu-brand-2014';

/** A version of a policy; its status is not here: it follows from the acts that adopt and repeal it. */
export interface Version {
  readonly title: Name;
  /** The first day from which it can be in effect. */
  readonly since: IsoDate;
  readonly documentNumber: string | null;
  readonly repealedBy: string | null;
}

const PACKS: ReadonlyMap<string, Pack> = new Map(
  INSTALLED.map((content) => [content.version, packFrom(content)]),
);

/** Every version that is known, those without a text included: what these paid counts, and nothing is assessed under them. */
export const VERSIONS: Readonly<Record<string, Version>> = {
  [GONGSHU_2014]: {
    title: { zh: '拱政办发〔2014〕4号', en: 'the brand policy of 2014' },
    since: '2014-01-01',
    documentNumber: '拱政办发〔2014〕4号',
    repealedBy: GONGSHU_2018,
  },
  ...Object.fromEntries(
    INSTALLED.map(({ version, title, since }) => [
      version,
      { title, since, documentNumber: null, repealedBy: null },
    ]),
  ),
};

/** The versions with their packs; null if the text of one is not here. */
export const PACK_OF: ReadonlyMap<string, Pack | null> = new Map(
  Object.keys(VERSIONS).map((version) => [version, PACKS.get(version) ?? null]),
);

/** Returns the pack of a version. Throws if there is no such version, or if its text is not here. */
export function packOf(version: string): Pack {
  const pack = findPack(version);
  if (pack === null) throw new RangeError(`the policy ${version} has no text here`);
  return pack;
}

/** Returns the pack of a version; null if there is none. */
export function findPack(version: string): Pack | null {
  return PACKS.get(version) ?? null;
}

/** Returns every pack whose text is here, in the order of their installation. */
export function installedPacks(): readonly Pack[] {
  return [...PACKS.values()];
}

/** Returns the pack that new awards are on. */
export function packOfNewAwards(): Pack {
  return packOf(simulatedPolicy().version);
}

/** Returns every code that an installed policy pays, each once: forms and schemas take their choices from here. */
export function claimableItems(): readonly string[] {
  return [...new Set(INSTALLED.flatMap(({ items }) => Object.keys(items)))];
}

/** Returns the codes under which newly introduced firms claim. */
export function introductionCodes(): readonly string[] {
  return [...new Set(INSTALLED.flatMap(({ introduction }) => introduction?.code ?? []))];
}

/** Returns the codes of everything that a document may prove. */
export function proofCodes(): readonly string[] {
  return [...new Set(INSTALLED.flatMap(({ proofs }) => Object.keys(proofs)))];
}

/** A version as it would stand if it took effect on a day. No money moves under it. */
export function simulated(version: string, effectiveFrom: IsoDate): PolicyStatus {
  return { version, kind: 'simulation', effectiveFrom };
}

/**
 * Under which standing of the text new awards are judged. The text of 2018 is a draft without an effective date: it pays
 * in simulation only, until an adoption is entered.
 */
export function simulatedPolicy(): PolicyStatus {
  return simulated(GONGSHU_2018, '2018-07-01');
}

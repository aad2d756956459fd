import { isIsoDate, type IsoDate } from '../engine/dates.ts';
import type { PolicyStatus } from '../engine/policy-status.ts';
import { choices, dayInChinese } from '../engine/in-words.ts';
import { problem, type Problem } from '../engine/problems.ts';
import { rulingChangeProblem, type RulingChange } from '../engine/rulings/change.ts';
import { installedPacks, VERSIONS } from './versions.ts';

/** An act of the office upon a version. Two persons answer for it. */
export type PolicyAct =
  | {
      readonly kind: 'adopt';
      readonly version: string;
      readonly documentNumber: string;
      readonly effectiveFrom: IsoDate;
      readonly by: readonly [string, string];
    }
  | {
      readonly kind: 'repeal';
      readonly version: string;
      readonly from: IsoDate;
      readonly by: readonly [string, string];
    };

/**
 * Why an act cannot be recorded after those so far; null if it can. What is adopted is adopted again only after its repeal: nobody
 * moves the day of a text in silence.
 */
export function policyActProblem(act: PolicyAct, acts: readonly PolicyAct[]): Problem | null {
  const version = VERSIONS[act.version];
  if (version === undefined)
    return problem('unknown-policy', 'version', act.version, choices(Object.keys(VERSIONS)));
  const [day, at] = act.kind === 'adopt' ? [act.effectiveFrom, 'effectiveFrom'] : [act.from, 'from'];
  if (!isIsoDate(day)) return problem('impossible-date', at, day);
  if (day < version.since)
    return problem('day-before-first-policy', at, day, {
      zh: `最早为${dayInChinese(version.since)}。`,
      en: `The first day is ${version.since}.`,
    });
  if (act.kind === 'adopt' && act.documentNumber.trim() === '')
    return problem('no-document', 'documentNumber', act.documentNumber);
  const before = acts.findLast((each) => each.version === act.version);
  if (act.kind === 'adopt' && before?.kind === 'adopt')
    return problem('adopted-already', 'version', act.version);
  return act.by[0] === act.by[1] ? problem('one-person', 'by', undefined) : null;
}

/** The status of a version on a day, from the acts so far, in the order in which they were recorded. */
export function statusOn(version: string, acts: readonly PolicyAct[], day: IsoDate): PolicyStatus {
  const known = VERSIONS[version];
  if (known === undefined) throw new RangeError(`no version ${version}`);
  const adopted = acts.findLast((act) => act.kind === 'adopt' && act.version === version);
  const documentNumber = adopted?.kind === 'adopt' ? adopted.documentNumber : known.documentNumber;
  if (documentNumber === null) return { version, kind: 'draft' };
  const effectiveFrom = adopted?.kind === 'adopt' ? adopted.effectiveFrom : known.since;
  const repealedFrom = repealOf(version, acts);
  return repealedFrom !== null && repealedFrom <= day
    ? { version, kind: 'repealed', effectiveFrom, repealedFrom, documentNumber }
    : { version, kind: 'adopted', effectiveFrom, documentNumber };
}

/** 同时废止: adopting the successor repeals the predecessor from the same day. A repeal ends the adoption before it, not one after it. */
function repealOf(version: string, acts: readonly PolicyAct[]): IsoDate | null {
  const successor = VERSIONS[version]?.repealedBy ?? null;
  const adopted = acts.findLastIndex((act) => act.kind === 'adopt' && act.version === version);
  const days = acts.flatMap((act, place) => {
    if (act.kind === 'repeal') return act.version === version && place > adopted ? [act.from] : [];
    return act.version === successor ? [act.effectiveFrom] : [];
  });
  return days.length === 0 ? null : days.reduce((first, next) => (next < first ? next : first));
}

/**
 * Why a ruling cannot be recorded; null if it can. It may answer a question of any text that is here: awards stay on their own when a
 * later text leaves the question out.
 */
export function rulingProblem(change: RulingChange): Problem | null {
  const problems = installedPacks().map(({ rulings }) => rulingChangeProblem(rulings, change));
  return problems.includes(null) ? null : (problems.at(-1) ?? null);
}

import { isIsoDate, type IsoDate } from '../engine/dates.ts';
import type { Name } from '../engine/items/item.ts';
import type { Problem } from '../engine/problems.ts';
import type { PolicyStatus } from '../engine/policy-status.ts';
import { DRAFT_2018_SHA256 } from './gongshu-brand-2018/text/draft-2018-05-22.ts';

/** The draft implementing opinions of 2018, the text in `text/`. */
export const GONGSHU_2018 = 'gongshu-brand-2018';

/** Its predecessor 拱政办发〔2014〕4号, repealed at the moment at which the text of 2018 takes effect (Article 20). */
export const GONGSHU_2014 = 'gongshu-brand-2014';

/** A version of the policy; its status is not here: it follows from the acts that adopt and repeal it. */
export interface Version {
  readonly title: Name;
  /** The first day from which it can be in effect. */
  readonly since: IsoDate;
  /** SHA-256 of the text; null if the text is not here, so that nothing can be assessed under it. */
  readonly textSha256: string | null;
  readonly documentNumber: string | null;
  readonly repealedBy: string | null;
}

export const VERSIONS: Readonly<Record<string, Version>> = {
  [GONGSHU_2014]: {
    title: { zh: '拱政办发〔2014〕4号', en: 'the brand policy of 2014' },
    since: '2014-01-01',
    textSha256: null,
    documentNumber: '拱政办发〔2014〕4号',
    repealedBy: GONGSHU_2018,
  },
  [GONGSHU_2018]: {
    title: {
      zh: '拱墅区深入推进品牌战略促进经济高质量发展实施意见（征求意见稿）',
      en: 'implementing opinions on brand strategy, draft for comment',
    },
    since: '2018-05-22',
    textSha256: DRAFT_2018_SHA256,
    documentNumber: null,
    repealedBy: null,
  },
};

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

/** Why an act cannot be recorded; null if it can. */
export function policyActProblem(act: PolicyAct): Problem | null {
  const version = VERSIONS[act.version];
  if (version === undefined) return { code: 'unknown-policy', at: 'version' };
  const [day, at] = act.kind === 'adopt' ? [act.effectiveFrom, 'effectiveFrom'] : [act.from, 'from'];
  if (!isIsoDate(day)) return { code: 'impossible-date', at };
  if (day < version.since) return { code: 'day-before-first-policy', at };
  if (act.kind === 'adopt' && act.documentNumber.trim() === '')
    return { code: 'no-document', at: 'documentNumber' };
  return act.by[0] === act.by[1] ? { code: 'one-person', at: 'by' } : null;
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

/** 同时废止: adopting the successor repeals the predecessor from the same day. */
function repealOf(version: string, acts: readonly PolicyAct[]): IsoDate | null {
  const successor = VERSIONS[version]?.repealedBy ?? null;
  const days = acts.flatMap((act) => {
    if (act.kind === 'repeal') return act.version === version ? [act.from] : [];
    return act.version === successor ? [act.effectiveFrom] : [];
  });
  return days.length === 0 ? null : days.reduce((first, next) => (next < first ? next : first));
}

/** A version as it would stand if it took effect on a day. No money moves under it. */
export function simulated(version: string, effectiveFrom: IsoDate): PolicyStatus {
  return { version, kind: 'simulation', effectiveFrom };
}

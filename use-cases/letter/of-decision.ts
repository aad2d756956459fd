import { DOSSIER_LABELS } from '../../contract/dossier/choices.ts';
import { moneyInWords } from '../../contract/in-beijing.ts';
import { CHOICE_LABELS } from '../../contract/labels/choices.ts';
import type { LetterPart } from '../../contract/letter.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { explained, type Explanation } from '../../policy/engine/published/explanation.ts';
import type { Passage } from '../../policy/engine/text.ts';
import { placeName } from '../../policy/engine/weave/labels.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { decisionsIn } from '../dossier/decisions.ts';
import { asEntered, dueOf, type Given, type Particulars } from './given.ts';
import { labelOf } from './matter.ts';

/** Returns what a decision says: what was decided by whom and why, how the amount came about, and what can be done against it. */
export function decision(given: Given): Particulars {
  const { decision: current, decisions } = decisionsIn(given.journal);
  const newest = decisions.at(-1);
  const decided = newest?.outcome === 'refuse' ? newest : (current ?? newest);
  if (decided === undefined) throw new Error(`nothing is decided on ${given.application}`);
  const { verdict } = given;
  const rules = verdict === null ? null : explained(packOf(verdict.policy.version), verdict);
  const isGrant = decided.outcome === 'grant';
  const review = dueOf(given, 'requestReview');
  return {
    parts: [
      {
        title: { zh: '决定', en: 'Decision' },
        rows: [
          { label: labelOf('decision'), value: CHOICE_LABELS.DECISIONS[decided.outcome] },
          { label: { zh: '奖励金额', en: 'Award' }, value: moneyInWords(decided.amountFen) },
          ...(isGrant ? [{ label: { zh: '资金来源', en: 'Paid from' }, value: given.pack.fund.name }] : []),
          { label: { zh: '决定机构', en: 'Decided by' }, value: DOSSIER_LABELS.DECIDED_BY[decided.by] },
          ...(decided.words === null ? [] : [{ label: labelOf('reasons'), value: asEntered(decided.words) }]),
          ...(rules === null || (rules.outcome === 'grant') !== isGrant
            ? []
            : [{ label: { zh: '政策依据', en: 'By the policy' }, value: rules.reason }]),
        ],
        words: [],
      },
      ...(rules === null ? [] : [computation(rules), ...conditions(rules)]),
    ],
    advice: isGrant
      ? [
          { kind: 'publicNotice', due: dueOf(given, 'notice') },
          { kind: 'payment', due: dueOf(given, 'pay') },
          { kind: 'law', due: null },
        ]
      : [
          { kind: 'review', due: review },
          { kind: 'law', due: null },
        ],
  };
}

function computation({ sum, amountFen }: Explanation): LetterPart {
  const { entitledFen, countedFen, roomFen } = sum;
  const row = (zh: string, en: string, fen: number) => ({ label: { zh, en }, value: moneyInWords(fen) });
  return {
    title: { zh: '金额计算', en: 'How the amount was computed' },
    rows: [
      ...(entitledFen === null ? [] : [row('政策标准', 'Amount of the policy', entitledFen)]),
      row('减：同一计奖对象已奖励', 'Less what was awarded on the same key', countedFen),
      ...(roomFen === null ? [] : [row('本年度尚可奖励', 'Still to be had in this year', roomFen)]),
      row('按规则应奖励', 'Due by the rules', amountFen),
    ],
    words: [],
  };
}

/** The conditions with their clauses: those that do not hold first, since a refusal rests on them. */
function conditions({ conditions: all }: Explanation): readonly LetterPart[] {
  const sorted = [...all.filter(({ holds }) => holds !== true), ...all.filter(({ holds }) => holds === true)];
  const rows = sorted.map(({ name, holds, reason }) => ({
    label: name,
    value: reason ?? (holds === null ? NOT_JUDGED : holds ? HOLDS : FAILS),
  }));
  const passages = new Map(
    all.flatMap(({ clause }) => (clause === null ? [] : [[clause.anchor, clause] as const])),
  );
  return [
    { title: { zh: '审查的条件', en: 'Conditions' }, rows, words: [] },
    {
      title: { zh: '所依据的条文', en: 'Clauses' },
      rows: [...passages.values()].map((passage) => ({
        label: placeName(passage.place),
        value: quoted(passage),
      })),
      words: [],
    },
  ];
}

const HOLDS: Name = { zh: '符合', en: 'holds' };
const FAILS: Name = { zh: '不符合', en: 'does not hold' };
const NOT_JUDGED: Name = { zh: '未予判断', en: 'not judged' };

/** The text is Chinese: its words are quoted as they stand, in every language. */
const quoted = ({ quote }: Passage): Name => ({ zh: `“${quote}”`, en: `“${quote}”` });

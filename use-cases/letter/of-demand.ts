import { DOSSIER_LABELS } from '../../contract/dossier/choices.ts';
import type { Dossier } from '../../contract/dossier/dossier.ts';
import { inBeijing, moneyInWords } from '../../contract/in-beijing.ts';
import { CHOICE_LABELS } from '../../contract/labels/choices.ts';
import type { LetterPart } from '../../contract/letter.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { decisionsIn } from '../dossier/decisions.ts';
import { demandsIn } from '../dossier/demands.ts';
import { asEntered, dueOf, type Given, type Particulars } from './given.ts';
import { labelOf } from './matter.ts';

type Demand = Dossier['demands'][number];

/** Returns what the notice of a demand says: its grounds, its basis, how it was computed, and until when the firm can answer. */
export function demandNotice(given: Given): Particulars {
  const demand = newest(given);
  return {
    parts: [grounds(demand), computed(given, demand)],
    advice: [{ kind: 'defence', due: dueOf(given, 'respond') }],
  };
}

/** Returns what the decision on a demand says: what was decided and why, and where to pay by when. */
export function demandDecision(given: Given): Particulars {
  const demand = newest(given);
  const { decision, defence, returnedFen } = demand;
  if (decision === null) throw new Error(`the demand on ${given.application} is not decided`);
  const owedFen = decision.amountFen - returnedFen;
  const isOwed = owedFen > 0;
  return {
    parts: [
      {
        title: { zh: '决定', en: 'Decision' },
        rows: [
          { label: labelOf('decision'), value: DOSSIER_LABELS.DEMAND_RESULTS[decision.result] },
          { label: { zh: '应退缴金额', en: 'To be repaid' }, value: moneyInWords(owedFen) },
          ...(returnedFen === 0 ? [] : [{ label: SENT_BACK, value: moneyInWords(returnedFen) }]),
          { label: labelOf('reasons'), value: asEntered(decision.words) },
          {
            label: { zh: '陈述申辩', en: 'Your answer' },
            value: defence === null ? NO_DEFENCE : received(defence.at),
          },
        ],
        words: [],
      },
      grounds(demand),
      computed(given, demand),
      ...(isOwed ? [account(given)] : []),
    ],
    advice: [
      ...(isOwed ? [{ kind: 'repay' as const, due: dueOf(given, 'repay') }] : []),
      { kind: 'law', due: null },
    ],
  };
}

function newest({ journal, application }: Given): Demand {
  const demand = demandsIn(journal).at(-1);
  if (demand === undefined) throw new Error(`nothing is demanded of ${application}`);
  return demand;
}

function grounds({ origin, legalBasis, reference, words }: Demand): LetterPart {
  return {
    title: { zh: '事实和依据', en: 'Facts and basis' },
    rows: [
      { label: { zh: '事由', en: 'Ground' }, value: DOSSIER_LABELS.DEMAND_ORIGINS[origin] },
      { label: labelOf('facts'), value: asEntered(words) },
      { label: labelOf('legalBasis'), value: CHOICE_LABELS.LEGAL_BASES[legalBasis] },
      { label: labelOf('legalBasis.reference'), value: asEntered(reference) },
    ],
    words: [],
  };
}

function computed({ journal }: Given, demand: Demand): LetterPart {
  const { computedBy, unexpiredMonths, demandedFen } = demand;
  const paidFen = decisionsIn(journal).decision?.amountFen;
  return {
    title: { zh: '金额计算', en: 'How the amount was computed' },
    rows: [
      ...(paidFen === undefined
        ? []
        : [{ label: { zh: '已拨付金额', en: 'Paid' }, value: moneyInWords(paidFen) }]),
      ...(computedBy === null
        ? []
        : [{ label: labelOf('method'), value: DOSSIER_LABELS.COMPUTED_BY[computedBy] }]),
      ...(unexpiredMonths === null
        ? []
        : [
            {
              label: { zh: '五年期限内剩余整月数', en: 'Whole months left' },
              value: asEntered(String(unexpiredMonths)),
            },
          ]),
      { label: { zh: '拟追回金额', en: 'To be claimed back' }, value: moneyInWords(demandedFen) },
    ],
    words: [],
  };
}

function account({ account: to }: Given): LetterPart {
  const title = { zh: '收款账户', en: 'Account' };
  if (to === null) return { title, rows: [], words: [NO_ACCOUNT] };
  const { holder, bank, number } = to;
  return {
    title,
    rows: [
      { label: { zh: '户名', en: 'Holder' }, value: asEntered(holder) },
      { label: { zh: '开户行行号', en: 'Bank' }, value: asEntered(bank) },
      { label: { zh: '账号', en: 'Number' }, value: asEntered(number) },
    ],
    words: [],
  };
}

const SENT_BACK: Name = { zh: '银行已退回、不再拨付的金额', en: 'Sent back by the bank, and not paid again' };
const NO_DEFENCE: Name = { zh: '期限内未提交', en: 'none came in time' };
const NO_ACCOUNT: Name = { zh: '收款账户由办公室另行通知。', en: 'The office names the account separately.' };
const received = (at: string): Name => ({
  zh: `已于${inBeijing(at).zh}收到`,
  en: `received ${inBeijing(at).en}`,
});

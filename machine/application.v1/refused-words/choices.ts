import { CHOICE_LABELS } from '../../../contract/labels/choices.ts';
import { keptPayment } from '../changes/payment.ts';
import { number, words, wordsOf, type Given, type Said, type Words } from './said.ts';

/** Refusals of a name, a number or a choice that somebody typed. */
export const CHOICES = {
  'claim.otherEnterprise': ({ context: { claim }, event }) => {
    if (event.type !== 'application.resubmit' || claim === null) return null;
    const { enterprise } = claim;
    const right = {
      zh: `本申请的申报单位为${enterprise}。`,
      en: `This application is that of ${enterprise}.`,
    };
    return { at: '/claim/enterprise', typed: words(event.payload.claim.enterprise), right };
  },
  'proof.notRouted': (given) => notRouted(given),
  'replacement.unanswered': ({ context: { claim } }) =>
    claim?.replaces === undefined
      ? null
      : { at: '/replacement', typed: words(wordsOf(claim.replaces)), right: about(claim.recognition) },
  'replacement.notDeclared': ({ context: { claim } }) =>
    claim === null ? null : { at: '/replacement', typed: words(wordsOf(claim.recognition)) },
  'policy.notCompared': ({ context: { comparison }, event }) => {
    if (event.type !== 'policy.move') return null;
    const compared = comparison?.policy.version;
    const right =
      compared === undefined
        ? { zh: '尚未比较任何版本。', en: 'No version was compared so far.' }
        : { zh: `已比较的版本为“${compared}”。`, en: `The version that was compared is "${compared}".` };
    return { at: '/version', typed: words(event.payload.version), right };
  },
  'objection.notOpen': ({ context: { objections }, event }) =>
    event.type === 'objection.answer'
      ? number('/objection', event.payload.objection, placesOf(objections, 'open'))
      : null,
  'payment.notLate': ({ context: { paymentSequence, isOrdered, payments }, event }) => {
    if (event.type !== 'payment.reportLate') return null;
    const earlier = Array.from(
      { length: isOrdered ? paymentSequence - 1 : paymentSequence },
      (_, at) => at + 1,
    );
    const failed = earlier.filter((each) => !payments.some(({ sequence }) => sequence === each));
    return number('/sequence', event.payload.sequence, failed);
  },
  'payment.notPaid': ({ context: { payments }, event }) => {
    if (event.type !== 'payment.returned') return null;
    const paid = payments.map(({ sequence }) => sequence).filter((each) => keptPayment(payments, each));
    return number('/sequence', event.payload.sequence, [...new Set(paid)]);
  },
  'payment.returnTooMuch': ({ context: { payments, paidFen }, event }) => {
    if (event.type !== 'payment.returned') return null;
    const paid = payments.filter(({ isReturned, amountFen }) => !isReturned && amountFen <= paidFen);
    return number(
      '/sequence',
      event.payload.sequence,
      paid.map(({ sequence }) => sequence),
    );
  },
  'clawback.fullNeedsInstrument': (given) => basis(given),
  'clawback.barred': (given) => basis(given),
} as const satisfies Words;

const placesOf = (all: readonly string[], wanted: string): readonly number[] =>
  all.flatMap((each, place) => (each === wanted ? [place + 1] : []));

const about = (recognition: string) => ({
  zh: `申报的标准为${wordsOf(recognition)}。`,
  en: `The claim is on ${wordsOf(recognition)}.`,
});

/** The proofs that are not asked of the unit by their names, against those that are. */
function notRouted({ context: { opinions }, event, pack }: Given): Said | null {
  if (event.type !== 'department.confirm') return null;
  const { proofs = [] } = event.payload;
  const asks = opinions[event.actor.unit ?? '']?.asks ?? [];
  const strange = proofs.findIndex((each) => !asks.includes(each));
  const sent = proofs[strange];
  if (sent === undefined) return null;
  const asked = asks.map((each) => pack.proofs[each]?.name ?? words(each));
  const right = {
    zh: `贵单位核实：${asked.map(({ zh }) => zh).join('、')}。`,
    en: `Your unit confirms: ${asked.map(({ en }) => en).join(', ')}.`,
  };
  return {
    at: `/proofs/${String(strange)}`,
    typed: pack.proofs[sent]?.name ?? words(sent),
    ...(asks.length > 0 && { right }),
  };
}

function basis({ event }: Given): Said | null {
  if (event.type !== 'clawback.propose') return null;
  const { kind } = event.payload.legalBasis;
  return { at: '/legalBasis/kind', typed: CHOICE_LABELS.LEGAL_BASES[kind] };
}

import { certificateIdentity } from './certificates.ts';
import { paidAs } from './claim.ts';
import type { AssessmentInput } from './input.ts';
import type { Pack } from './pack.ts';
import type { Binding, Reading, ReadingName } from './readings.ts';
import type { Verdict } from './verdict/verdict.ts';

type ApartPack = Pick<Pack, 'item' | 'readings'>;
type UsedRulings = Verdict['rulings'];

/**
 * What sets a grant apart from others on its key, by the rulings of its verdict: a title, a certificate, a holder, a policy or a
 * level that is counted for itself. Empty if it counts against every award on the key, as the text has it.
 */
export function apartFrom(
  pack: ApartPack,
  { claim, policy }: AssessmentInput,
  { rulings }: Pick<Verdict, 'rulings'>,
): string {
  const code = paidAs(claim);
  const { title, level } = pack.item(code);
  const isRead = <Name extends ReadingName>(name: Name, answer: Reading<Name>): boolean =>
    answerOf(pack, name, rulings) === answer;
  const parts = [
    ...(isRead('titlesOfOneLevel', 'lenient') ? [`title ${title}`] : []),
    ...(isRead('deducted', 'thisPolicyOnly') ? [`policy ${policy.version}`] : []),
    ...(isRead('deducted', 'nominal') || isRead('lowerAfterHigher', 'paid')
      ? [`level ${String(level)}`]
      : []),
    ...(isRead('jointHolders', 'each') && claim.jointlyHeld === true ? [`holder ${claim.enterprise}`] : []),
    ...(isEachCertificate(pack, code, rulings) ? [`certificate ${certificateIdentity(claim)}`] : []),
  ];
  return parts.sort().join(' ');
}

/** Answers under which not all awards on a key count against each other. */
const APART: { readonly [Name in ReadingName]?: readonly Reading<Name>[] } = {
  titlesOfOneLevel: ['lenient'],
  deducted: ['thisPolicyOnly', 'nominal'],
  lowerAfterHigher: ['paid'],
  jointHolders: ['each'],
  laterDesignations: ['each'],
  inheritance: ['newIdentity'],
};

/** Whether a key with an award on it has no one highest level, by the rulings that the verdict on it used. */
export function countsApart(pack: ApartPack, code: string, rulings: UsedRulings): boolean {
  const answers = Object.entries(APART) as [ReadingName, readonly string[]][];
  return (
    isEachCertificate(pack, code, rulings) ||
    answers.some(([name, apart]) => apart.includes(answerOf(pack, name, rulings) ?? ''))
  );
}

/** How a verdict read a question; null if it did not turn on it. */
function answerOf({ readings }: ApartPack, name: ReadingName, rulings: UsedRulings): string | null {
  const binding: Binding<string> = readings[name];
  if ('always' in binding) return binding.always;
  const value = rulings.find(({ id }) => id === binding.ruling)?.value;
  return value === undefined ? null : (binding.as?.[value] ?? value);
}

function isEachCertificate(pack: ApartPack, code: string, rulings: UsedRulings): boolean {
  const { apartIf } = pack.item(code);
  return (
    apartIf !== undefined && rulings.some(({ id, value }) => id === apartIf.ruling && value === apartIf.is)
  );
}

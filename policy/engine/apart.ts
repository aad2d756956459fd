import { certificateForm, paidAs } from './claim.ts';
import type { AssessmentInput } from './input.ts';
import type { Pack } from './pack.ts';
import type { Binding, Reading, ReadingName } from './readings.ts';
import type { Verdict } from './verdict/verdict.ts';

/**
 * What sets a grant apart from others on its key, by the rulings of its verdict: a title, a certificate, a holder, a policy or a
 * level that is counted for itself. Empty if it counts against every award on the key, as the text has it.
 */
export function apartFrom(
  pack: Pick<Pack, 'item' | 'readings'>,
  { claim, policy }: AssessmentInput,
  { rulings }: Pick<Verdict, 'rulings'>,
): string {
  const { title, level, apartIf } = pack.item(paidAs(claim));
  const isUsed = (ruling: string, value: string): boolean =>
    rulings.some((used) => used.id === ruling && used.value === value);
  const isRead = <Name extends ReadingName>(name: Name, answer: Reading<Name>): boolean => {
    const binding: Binding<string> = pack.readings[name];
    if ('always' in binding) return binding.always === answer;
    const { ruling, as = {} } = binding;
    return rulings.some(({ id, value }) => id === ruling && (as[value] ?? value) === answer);
  };
  const parts = [
    ...(isRead('titlesOfOneLevel', 'lenient') ? [`title ${title}`] : []),
    ...(isRead('deducted', 'thisPolicyOnly') ? [`policy ${policy.version}`] : []),
    ...(isRead('deducted', 'nominal') || isRead('lowerAfterHigher', 'paid')
      ? [`level ${String(level)}`]
      : []),
    ...(isRead('jointHolders', 'each') && claim.jointlyHeld === true ? [`holder ${claim.enterprise}`] : []),
    ...(apartIf !== undefined && isUsed(apartIf.ruling, apartIf.is)
      ? [`certificate ${certificateForm(claim.certificate)}`]
      : []),
  ];
  return parts.sort().join(' ');
}

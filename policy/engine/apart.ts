import { certificateForm, paidAs } from './claim.ts';
import type { AssessmentInput } from './input.ts';
import { SCHEDULE } from '../packs/gongshu-brand-2018/items/schedule.ts';
import type { UsedRuling } from './rulings/register.ts';
import type { Verdict } from './verdict/verdict.ts';

/**
 * What sets a grant apart from others on its key, by the rulings of its verdict: a title, a certificate, a holder, a policy or a
 * level that is counted for itself. Empty if it counts against every award on the key, as the text has it.
 */
export function apartFrom(input: AssessmentInput, { rulings }: Pick<Verdict, 'rulings'>): string {
  const parts = rulings.map((ruling) => partOf(ruling, input)).filter((part) => part !== '');
  return [...new Set(parts)].sort().join(' ');
}

function partOf({ id, value }: UsedRuling, { claim, policy }: AssessmentInput): string {
  const { title, level } = SCHEDULE[paidAs(claim)];
  switch (`${id} ${value}`) {
    case 'A13 lenient':
      return `title ${title}`;
    case 'A15 thisPolicyOnly':
      return `policy ${policy.version}`;
    case 'A15 nominal':
    case 'A16 paid':
      return `level ${String(level)}`;
    case 'A22 each':
      return claim.jointlyHeld === true ? `holder ${claim.enterprise}` : '';
    case 'A24 perCertificate':
    case 'A25 eachDesignation':
    case 'A50 perPledge':
      return `certificate ${certificateForm(claim.certificate)}`;
    default:
      return '';
  }
}

import { BENEFICIARY_KINDS } from '../../contract/choices.ts';
import { type FieldError } from '../../contract/field-errors.ts';
import { mayBe } from '../../policy/engine/body-kind.ts';
import { listed } from '../../policy/engine/in-words.ts';
import type { BeneficiaryKind } from '../../policy/engine/items/item.ts';
import { BENEFICIARY_NAMES } from '../../policy/engine/items/names.ts';
import { codeError } from '../code-error.ts';
import { typedError } from '../typed-error.ts';

/** Returns what is wrong with the code of a body, or with its kind by that code; null if nothing is. */
export function bodyError(kind: BeneficiaryKind, code: string): FieldError | null {
  const wrong = codeError('/code', code);
  if (wrong !== null) return wrong;
  if (mayBe(kind, code)) return null;
  const kinds = BENEFICIARY_KINDS.filter((each) => mayBe(each, code));
  const { zh, en } = listed(kinds.map((each) => BENEFICIARY_NAMES[each]));
  const right = {
    zh: `${code} 可以登记为：${zh}。`,
    en: `A body of the code ${code} can be: ${en}.`,
  };
  return typedError('/beneficiary', 'otherBody', { typed: BENEFICIARY_NAMES[kind].zh, right });
}

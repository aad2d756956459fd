import { listed } from '../in-words.ts';
import type { Name } from '../items/item.ts';
import { BENEFICIARY_NAMES } from '../items/names.ts';
import type { Pack } from '../pack.ts';
import { REASONS, type ReasonCode } from '../verdict/reasons.ts';
import type { Finding, Json } from '../verdict/verdict.ts';

/** Returns a reason in words, with what is missing or who may apply, as the facts of its condition say. */
export function reasonInWords(
  { proofs }: Pick<Pack, 'proofs'>,
  code: ReasonCode,
  { missing, allowed }: Finding['facts'],
): Name {
  const { zh, en } = REASONS[code];
  if (code === 'needs-proof')
    return completed(
      { zh, en },
      '：',
      namesOf(missing, (code) => proofs[code]?.name),
    );
  if (code === 'wrong-beneficiary')
    return completed(
      { zh, en },
      '，限：',
      namesOf(allowed, (code) => bodies[code]),
    );
  return { zh, en };
}

const bodies: Readonly<Record<string, Name>> = BENEFICIARY_NAMES;

function namesOf(codes: Json | undefined, nameOf: (code: string) => Name | undefined): readonly Name[] {
  return Array.isArray(codes) ? codes.flatMap((code) => nameOf(String(code)) ?? []) : [];
}

/** The sentence with a list at its end; as it is if the list is empty. */
function completed({ zh, en }: Name, joint: string, names: readonly Name[]): Name {
  if (names.length === 0) return { zh, en };
  const list = listed(names);
  return { zh: zh.replace(/。$/, `${joint}${list.zh}。`), en: en.replace(/\.$/, `: ${list.en}.`) };
}

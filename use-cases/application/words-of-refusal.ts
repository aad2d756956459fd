import type { Signal } from '../../contract/event.ts';
import type { FieldError } from '../../contract/field-errors.ts';
import { REFUSALS, type RefusalCode } from '../../contract/refusals.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import { refusedWords } from '../../machine/refused-words.ts';
import { saying } from '../../policy/engine/saying.ts';
import { Refused } from '../refused.ts';
import { packOfAward } from './pack-of-award.ts';

type Award = Pick<ApplicationRow, 'machineVersion' | 'snapshot'>;

/** Returns what an answer says beside the code of a refusal: the words of the signal that it is about, if it is about any. */
export function wordsOfRefusal(
  award: Award,
  event: Signal,
  code: RefusalCode,
): { readonly errors?: readonly FieldError[] } {
  const refused = { persisted: award.snapshot, event, pack: packOfAward(award) };
  const said = refusedWords(award.machineVersion, refused, code);
  if (said === null) return {};
  const { at, typed, right } = said;
  const { zh } = saying(typed.zh, REFUSALS[code], right);
  const { en } = saying(typed.en, REFUSALS[code], right);
  return { errors: [{ at, code, zh, en }] };
}

/** Returns a refusal of the journal with the words that it is about; whatever else went wrong stays as it is. */
export function inTypedWords(award: Award, event: Signal, error: unknown): unknown {
  if (!(error instanceof Refused) || !isOfMachine(error.code)) return error;
  const said = wordsOfRefusal(award, event, error.code);
  return new Refused(error.code, { ...said, ...error.more }, { cause: error });
}

const isOfMachine = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code);

import { AuditProblem, UnknownAward } from '../../audit/audit-problem.ts';
import { sentence } from '../../contract/errors.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { isDatabaseAway } from '../../db/is-away.ts';
import { VaultProblem } from '../../db/vault/vault.ts';
import { StartProblem, codeOf, messageOf } from '../../embedded/start-problem.ts';
import { TourProblem } from '../../tour/tour-problem.ts';
import { Refused } from '../../use-cases/refused.ts';
import { Unavailable } from '../../use-cases/unavailable.ts';
import { isEngineAway } from '../engine-away.ts';
import type { Language } from './language.ts';
import { CommandProblem } from './problem.ts';

/** Errors whose event is a sentence for a person. */
const SPOKEN = [AuditProblem, StartProblem, TourProblem, VaultProblem];

/** What PostgreSQL answers if the tables or the rights of this release are missing, by its code. */
const DATABASE_ANSWERS: Readonly<Record<string, Name>> = {
  '42P01': {
    zh: '数据库中没有本版本的表，请运行 npm run database -- migrate。',
    en: 'The database does not have the tables of this release: run `npm run database -- migrate`.',
  },
  '42703': {
    zh: '数据库中没有本版本的列，请运行 npm run database -- migrate。',
    en: 'The database does not have the columns of this release: run `npm run database -- migrate`.',
  },
  '42501': {
    zh: 'DATABASE_URL的数据库角色无权执行此操作，请改用有权的角色。',
    en: 'The role of DATABASE_URL may not do this in the database: name the role that may.',
  },
};

/** The sentence of an error that was foreseen; null for every other one. */
export function inOneSentence(error: unknown, language: Language): string | null {
  if (error instanceof UnknownAward)
    return `${error.application}: ${sentence('application.unknown', language)} (application.unknown)`;
  if (error instanceof CommandProblem) return error.said[language];
  if (SPOKEN.some((kind) => error instanceof kind)) return messageOf(error);
  if (error instanceof Refused) return refusalInWords(error, language);
  if (error instanceof Unavailable) return `${sentence(error.code, language)} (${error.code})`;
  if (isDatabaseAway(error)) return `${sentence('database.unavailable', language)} (${messageOf(error)})`;
  if (isEngineAway(error)) return `${sentence('engine.unavailable', language)} (${messageOf(error)})`;
  return DATABASE_ANSWERS[codeOf(error) ?? '']?.[language] ?? null;
}

function refusalInWords({ code, more }: Refused, language: Language): string {
  if (typeof more['detail'] === 'string') return more['detail'];
  const { errors = [], ...rest } = more;
  // The reasons of a refusal are its errors, by their codes.
  const others = Object.entries(rest).filter(([name]) => name !== 'reasons');
  const details = others.map(([name, value]) => `; ${name}: ${JSON.stringify(value)}`);
  const wrong = errors.map((error) => ` ${error.at.slice(1)}: ${error[language]}`);
  return `${sentence(code, language, more)} (${code}${details.join('')})${wrong.join('')}`;
}

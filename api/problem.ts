import { sentence, type ErrorCode, type SentenceValues } from '../contract/errors.ts';
import type { FieldError } from '../contract/field-errors.ts';
import type { Refused } from '../use-cases/refused.ts';

/** HTTP status by code; the only place that knows. What is not named here is a refusal of the machine for another reason: 409. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  'token.missing': 401,
  'token.invalid': 401,
  'session.ended': 401,
  'signIn.expired': 400,
  'signIn.failed': 400,
  'signIn.stale': 401,
  'signOut.invalid': 400,
  'identity.unavailable': 503,
  'request.crossSite': 403,
  'request.otherHost': 421,
  'person.unknown': 403,
  'route.unknown': 404,
  'application.unknown': 404,
  'command.unknown': 404,
  'notice.unknown': 404,
  'sweep.unknown': 404,
  'verdict.none': 404,
  'article.unknown': 404,
  'day.unknown': 404,
  'task.unknown': 404,
  'task.claimed': 409,
  'request.invalid': 422,
  'request.tooLarge': 413,
  'idempotency.missing': 400,
  'idempotency.otherBody': 422,
  'idempotency.running': 409,
  'duty.missing': 403,
  'streams.tooMany': 429,
  'signature.missing': 401,
  'signature.invalid': 401,
  'signature.expired': 401,
  'enterprise.unknown': 404,
  'registry.notYetEffective': 422,
  'payment.notOrdered': 409,
  'payment.exportUnknown': 404,
  'receipts.unreadable': 422,
  'receipts.notText': 422,
  'receipts.tooMany': 422,
  'payment.ownExport': 403,
  'record.unknown': 404,
  'record.invalid': 422,
  'admin.own': 403,
  'proposal.own': 403,
  'document.notAllowed': 422,
  'document.tooLarge': 413,
  'document.cutShort': 400,
  'document.quota': 413,
  'document.harmful': 422,
  'document.missing': 404,
  'document.unknown': 422,
  'scan.unavailable': 503,
  'letter.unknown': 404,
  'calendar.unknown': 404,
  'draft.unknown': 404,
  'draft.changed': 412,
  'draft.incomplete': 422,
  'address.codeWrong': 422,
  'address.tooManyLetters': 429,
  'webhook.notAllowed': 422,
  'precondition.missing': 428,
  'version.changed': 412,
  'claim.invalid': 422,
  'enterprise.notRegistered': 403,
  'sender.notEntitled': 403,
  'enterprise.notYours': 403,
  'duty.alreadyHeld': 403,
  'unit.isApplicant': 403,
  'rate.exceeded': 429,
  'timeSkipping.unavailable': 409,
  'documents.unavailable': 503,
  'database.unavailable': 503,
  'engine.unavailable': 503,
  internal: 500,
};

/** The HTTP status of a code. */
export function statusOf(code: ErrorCode): number {
  return STATUS[code] ?? 409;
}

/**
 * The problem document (RFC 9457) of a refusal, in the reader's language.
 * @param request under which number the log has the request
 */
export function problemOf(
  { code, more }: Refused,
  language: 'zh' | 'en',
  request: string,
): Record<string, unknown> {
  return {
    type: `urn:gongshu:problem:${code}`,
    title: sentence(code, language, { ...more, request }),
    status: statusOf(code),
    code,
    ...more,
    errors: more.errors ?? [whole(code, { ...more, request })],
  };
}

/** Each problem says in both languages what is wrong; it is the whole request if no member is. */
function whole(code: ErrorCode, values: SentenceValues): FieldError {
  return { at: '', code, zh: sentence(code, 'zh', values), en: sentence(code, 'en', values) };
}

/** Returns Chinese if the header weighs it more than English, or as much and before it (RFC 9110), else English. */
export function languageOf(acceptLanguage: string | undefined): 'zh' | 'en' {
  const ranges = (acceptLanguage ?? '').split(',').map((range) => {
    const [, tag = '', q = '1'] =
      /^\s*([a-z*-]+)[\w-]*\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?))?\s*$/i.exec(range) ?? [];
    return { language: tag.toLowerCase().split('-')[0], weight: tag === '' ? 0 : Number(q) };
  });
  const weightOf = (language: string): number =>
    Math.max(0, ...ranges.filter((range) => range.language === language).map(({ weight }) => weight));
  const [zh, en] = [weightOf('zh'), weightOf('en')];
  if (zh !== en) return zh > en ? 'zh' : 'en';
  return zh > 0 && ranges.find(({ language }) => language === 'zh' || language === 'en')?.language === 'zh'
    ? 'zh'
    : 'en';
}

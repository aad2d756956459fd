import { comparisonForm } from './comparison-form.ts';

/** A certificate in comparison form. */
export interface Certificate {
  /** Empty if nobody said who issued it. */
  readonly issuer: string;
  readonly number: string;
}

const BEFORE =
  /^(?:(?:证书|文件|认定|注册|登记)?(?:编号|号码|字号|文号|证号|号)|(?:certificate)?no(?=\d)|第)+/u;
const BEHIND = /号$/u;

/**
 * Returns a certificate by issuer and number: one certificate, one value, however both are written. `第…号`, `编号` and `No.`
 * around a number are no part of it. Null for a number without a letter or digit.
 */
export function readCertificate(issuer: string, number: string): Certificate | null {
  const form = comparisonForm(number);
  const bare = form.replace(BEFORE, '').replace(BEHIND, '');
  return form === '' ? null : { issuer: comparisonForm(issuer), number: bare === '' ? form : bare };
}

/** Returns the identity of a certificate. A form has no `|`. */
export function certificateText({ issuer, number }: Certificate): string {
  return `${issuer}|${number}`;
}

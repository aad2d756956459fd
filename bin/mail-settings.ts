import { mailbox, smtp, type SendMail } from '../messages/mail.ts';
import type { Messages } from '../api/deps.ts';
import { wrongAddress } from '../messages/webhook.ts';
import { profileOf } from './profile.ts';
import { required } from './required.ts';

/** How mail is sent: by `SMTP_URL` from `MAIL_FROM`, else into `MAILBOX_DIR`, which only development has; null else. */
export function mailOf({ SMTP_URL, MAILBOX_DIR }: NodeJS.ProcessEnv): SendMail | null {
  if (SMTP_URL !== undefined) return smtp(SMTP_URL, required('MAIL_FROM'));
  return MAILBOX_DIR === undefined ? null : mailbox(MAILBOX_DIR);
}

/** What the door knows of it. */
export function messageSettings(env: NodeJS.ProcessEnv): Messages {
  const { SMTP_URL, MAILBOX_DIR } = env;
  const isDevelopment = profileOf(env) === 'development';
  return {
    sendsMail: (SMTP_URL ?? MAILBOX_DIR) !== undefined,
    wrongAddress: (url) => wrongAddress(url, isDevelopment),
    mailbox: SMTP_URL === undefined && isDevelopment ? (MAILBOX_DIR ?? null) : null,
  };
}

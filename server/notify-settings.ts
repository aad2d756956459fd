import { mailbox, smtp, type SendMail } from '../notify/mail.ts';
import type { NotifySettings } from '../use-cases/notification/outbox.ts';
import { wrongAddress } from '../notify/webhook.ts';
import { profileOf } from './profile.ts';
import { required } from './required.ts';

/**
 * Returns how mail is sent: by `SMTP_URL` from `MAIL_FROM`, else into the folder `MAILBOX_DIR`, in development only;
 * null if neither is set.
 */
export function mailOf(env: NodeJS.ProcessEnv): SendMail | null {
  const { SMTP_URL = '' } = env;
  if (SMTP_URL !== '') return smtp(SMTP_URL, required('MAIL_FROM'));
  const folder = mailboxOf(env);
  return folder === null ? null : mailbox(folder);
}

/** What the API knows of it. */
export function notifySettings(env: NodeJS.ProcessEnv): NotifySettings {
  const { SMTP_URL = '' } = env;
  const isDevelopment = profileOf(env) === 'development';
  return {
    wrongAddress: (url) => wrongAddress(url, isDevelopment),
    mailbox: SMTP_URL === '' ? mailboxOf(env) : null,
  };
}

function mailboxOf(env: NodeJS.ProcessEnv): string | null {
  const { MAILBOX_DIR = '' } = env;
  return profileOf(env) === 'development' && MAILBOX_DIR !== '' ? MAILBOX_DIR : null;
}

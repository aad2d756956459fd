import { expect, it } from 'vitest';
import { mailOf, notifySettings } from '../../server/notify-settings.ts';

it('a mailbox counts in development alone: production never writes addresses into a folder', () => {
  expect(mailOf({ PROFILE: 'development', MAILBOX_DIR: '/tmp/letters' })).not.toBeNull();
  expect(mailOf({ PROFILE: 'production', MAILBOX_DIR: '/tmp/letters' })).toBeNull();
  expect(notifySettings({ MAILBOX_DIR: '/tmp/letters' })).toMatchObject({ mailbox: null });
});

it('the page of the mailbox shows nothing where letters go out', () => {
  const env = { PROFILE: 'development', MAILBOX_DIR: '/tmp/letters', SMTP_URL: 'smtp://127.0.0.1:25' };
  expect(notifySettings(env)).toMatchObject({ mailbox: null });
});

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { letterFile } from '../../contract/letter-file.ts';
import { findNotificationsOf } from '../../db/notification/outbox.ts';
import type { Ports } from '../ports.ts';

/** Removes the letters to a person from the mailbox of a trial, where one is kept: they name the person and the address. */
export async function forgetLetters(
  { database, outbox: { mailbox } }: Pick<Ports, 'database' | 'outbox'>,
  person: string,
): Promise<void> {
  if (mailbox === null) return;
  const ids = await findNotificationsOf(database, person);
  await Promise.all(ids.map((id) => rm(join(mailbox, letterFile(id)), { force: true })));
}

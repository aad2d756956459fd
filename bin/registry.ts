import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Command } from 'commander';
import type { RegistryEvent } from '../contract/registry-event.ts';
import { isCreditCode } from '../policy/credit-code.ts';
import { isIsoDate } from '../policy/dates.ts';
import { DATA_FOLDER } from './auditor.ts';
import { findConnection } from './embedded/connection-file.ts';
import { embeddedRegistryKey } from './embedded/registry-key.ts';
import { signedHeaders } from './signed-headers.ts';
import { visitor } from './tour/door.ts';
import { TourProblem } from './tour/tour-problem.ts';

/**
 * `npm run registry -- address-change ENTERPRISE ...`: signs and sends what the demonstration's registry reports to the
 * system that runs on this machine.
 */
const program = new Command('registry');
program
  .command('address-change <enterprise>')
  .description('reports a move, as the company registry’s program does')
  .requiredOption('--on <day>', 'from which day on, YYYY-MM-DD')
  .requiredOption('--district <name>', 'where it is registered then, such as 滨江区')
  .requiredOption('--address <text>', 'its address there')
  .option('--id <number>', 'of the event; sent twice it counts once; else a fresh one')
  .option('--data <dir>', 'data folder of the embedded system', DATA_FOLDER)
  .action(changeAddress);
await program.parseAsync();

interface Move {
  readonly on: string;
  readonly district: string;
  readonly address: string;
  readonly id?: string;
  readonly data: string;
}

async function changeAddress(enterprise: string, move: Move): Promise<void> {
  const { on, district, address, id = `SAMPLE-${randomUUID()}`, data } = move;
  if (!isCreditCode(enterprise))
    return program.error(
      `${enterprise} is no unified social credit code: 18 characters, the last one checks.`,
    );
  if (!isIsoDate(on)) return program.error(`--on takes a day as YYYY-MM-DD, not ${on}.`);
  const running = await findConnection(data);
  if (running === null) return program.error(`No system runs on ${data}: start it with npm start.`);
  const event: RegistryEvent = { id, kind: 'addressChange', effectiveOn: on, address, district };
  try {
    const { status, body } = await report(running.url, enterprise, event, data);
    if (status >= 400) return program.error(sentenceOf(body));
    const { outcome, awards } = body as unknown as Reported;
    const known = outcome === 'known' ? ', which was known' : '';
    console.log(
      `${id}: ${enterprise} moves to ${district} on ${on}${known}; awards that are told: ${awards.length}`,
    );
    for (const told of awards)
      console.log(`  ${told.application}  ${told.outcome}${told.code === null ? '' : ` (${told.code})`}`);
  } catch (error) {
    if (!(error instanceof TourProblem)) throw error;
    program.error(error.message);
  }
}

interface Reported {
  readonly outcome: 'new' | 'known';
  readonly awards: readonly { application: string; outcome: string; code: string | null }[];
}

async function report(url: string, enterprise: string, event: RegistryEvent, data: string) {
  const { id: keyId, privateKey: key } = await embeddedRegistryKey(join(data, 'secrets'));
  const path = `/enterprises/${enterprise}/registry-events`;
  const signing = { path: `/api${path}`, body: JSON.stringify(event), key, keyId };
  const headers = signedHeaders({ ...signing, created: Math.floor(Date.now() / 1000) });
  return visitor(url, 'registry-1').send('POST', path, event, headers);
}

/** Of a problem document: its sentence, its code, and what is wrong where it says so. */
function sentenceOf({ title, code, errors = [] }: Record<string, unknown>): string {
  return [`${String(title)} (${String(code)})`, ...(errors as readonly string[])].join(' ');
}

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Command } from 'commander';
import type { RegistryEvent } from '../contract/registry-event.ts';
import { isCreditCode } from '../policy/credit-code.ts';
import { isIsoDate } from '../policy/dates.ts';
import { DATA_FOLDER } from '../server/auditor.ts';
import { findConnection } from '../embedded/connection-file.ts';
import { embeddedRegistryKey } from '../embedded/registry-key.ts';
import { signedHeaders } from '../server/signed-headers.ts';
import { visitor } from '../tour/door.ts';
import { TourProblem } from '../tour/tour-problem.ts';

/** What every event has, as it is typed in. */
interface Common {
  readonly on: string;
  readonly id?: string;
  readonly data: string;
}
/** What only some have. */
type Details = Pick<RegistryEvent, 'address' | 'district' | 'street' | 'successor'>;

/**
 * `npm run registry -- address-change | dissolution | bankruptcy | merger ENTERPRISE ...`: signs and sends what the
 * demonstration's registry reports to the system that runs on this machine.
 */
const program = new Command('registry').description(
  'reports to the system on this machine what the company registry knows of an enterprise, signed as its program does',
);

event('address-change', 'a move', 'addressChange', ({ district = '' }) => `moves to ${district}`)
  .requiredOption('--district <name>', 'where it is registered then, such as 滨江区')
  .requiredOption('--address <text>', 'its address there')
  .option('--street <unit>', 'unit id of the street or park, where the address lies in the district');
event('dissolution', 'that it is dissolved', 'dissolution', () => 'is dissolved');
event('bankruptcy', 'that it is bankrupt', 'bankruptcy', () => 'is bankrupt');
event('merger', 'that another one takes it over', 'merger', ({ successor }) =>
  successor === undefined ? 'is merged' : `is merged into ${successor}`,
).option('--successor <code>', 'unified social credit code of whoever takes it over');
program.addHelpText(
  'after',
  "\nExample:\n  registry address-change 91330105MA2AXN003K --on 2026-11-24 --district 滨江区 --address '江南大道9号（样例）'",
);
await program.parseAsync();

/** A command that reports one kind of event. @param inWords what the enterprise does by it */
function event(
  name: string,
  what: string,
  kind: RegistryEvent['kind'],
  inWords: (details: Details) => string,
): Command {
  return program
    .command(`${name} <enterprise>`)
    .description(`reports ${what}`)
    .requiredOption('--on <day>', 'from which day on, YYYY-MM-DD; not after today')
    .option('--id <number>', 'of the event; sent twice it counts once; else a fresh one')
    .option('--data <dir>', 'data folder of the embedded system', DATA_FOLDER)
    .action(async (enterprise: string, { on, data, id, ...details }: Common & Details) => {
      for (const code of [enterprise, details.successor])
        if (code !== undefined && !isCreditCode(code))
          return program.error(
            `${code} is no unified social credit code: 18 characters, the last one checks.`,
          );
      if (!isIsoDate(on)) return program.error(`--on takes a day as YYYY-MM-DD, not ${on}.`);
      const reported = { id: id ?? `SAMPLE-${randomUUID()}`, kind, effectiveOn: on, ...details };
      await send(enterprise, reported, data, inWords(details));
    });
}

async function send(enterprise: string, event: RegistryEvent, data: string, words: string): Promise<void> {
  const running = await findConnection(data);
  if (running === null) return program.error(`No system runs on ${data}: start it with npm start.`);
  try {
    const { status, body } = await report(running.url, enterprise, event, data);
    if (status >= 400) return program.error(sentenceOf(body));
    const { outcome, awards } = body as { outcome: 'new' | 'known'; awards: readonly Told[] };
    const known = outcome === 'known' ? ', which was known' : '';
    console.log(
      `${event.id}: ${enterprise} ${words} on ${event.effectiveOn}${known}; awards that are told: ${awards.length}`,
    );
    for (const told of awards)
      console.log(`  ${told.application}  ${told.outcome}${told.code === null ? '' : ` (${told.code})`}`);
  } catch (error) {
    if (!(error instanceof TourProblem)) throw error;
    program.error(error.message);
  }
}

/** What became of an award that was told. */
interface Told {
  readonly application: string;
  readonly outcome: string;
  readonly code: string | null;
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

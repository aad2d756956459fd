import type { RegisterEvent } from '../contract/register-event.ts';
import { reportInWords, reportAsRegistry, type Details } from '../embedded/report-as-registry.ts';
import { creditCode, day } from '../server/command/arguments.ts';
import { dataOf, run, say, systemCommandLine } from '../server/command/command-line.ts';

/**
 * `npm run registry -- address-change | dissolution | bankruptcy | merger ENTERPRISE ...`: signs and sends what the
 * demonstration's registry reports to the system that runs on this machine.
 */
const program = systemCommandLine(
  'registry',
  'Reports to the system on this machine what the company registry knows of an enterprise, signed as its program does.',
);
const event = (name: string, what: string, kind: RegisterEvent['kind']) =>
  program
    .command(name)
    .argument('<enterprise>', 'its unified social credit code', creditCode)
    .description(`reports ${what}`)
    .requiredOption('--on <day>', 'from which day on, YYYY-MM-DD; not after today', day)
    .option('--id <number>', 'of the event; sent twice it counts once; else a fresh one')
    .action(async (enterprise: string, details: Details) =>
      say(reportInWords(await reportAsRegistry(dataOf(program), enterprise, kind, details))),
    );
event('address-change', 'a move', 'addressChange')
  .requiredOption('--district <name>', 'where it is registered then, such as 滨江区')
  .requiredOption('--address <text>', 'its address there, such as 江南大道9号（样例）')
  .option('--street <unit>', 'unit id of the street or park, if the address lies in the district');
event('dissolution', 'that it is dissolved', 'dissolution');
event('bankruptcy', 'that it is bankrupt', 'bankruptcy');
event('merger', 'that another one takes it over', 'merger').option(
  '--successor <code>',
  'unified social credit code of the one that takes it over',
  creditCode,
);
await run(program);

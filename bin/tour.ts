import { run, systemCommandLine } from '../server/command/command-line.ts';
import { tourForPeople, type Options } from '../tour/tour-for-people.ts';

/** `npm run tour`: exit code 0 if every award was led and audited without a finding, else 1. */
const program = systemCommandLine(
  'tour',
  'Leads applications through their lives over HTTP alone, then replays them.',
)
  .option(
    '--url <url>',
    'of a running system; else the one on the data folder, started for the tour if need be',
  )
  .option('--all', 'every path of the machine, about forty awards; else two', false)
  .option('--json', 'for programs: one object', false)
  .action((options: Options) => tourForPeople(options));
await run(program);

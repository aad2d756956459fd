import { startForPeople, type Options } from '../embedded/start-for-people.ts';
import { wholeFrom } from '../server/command/arguments.ts';
import { run, systemCommandLine } from '../server/command/command-line.ts';

/** `npm start`: the whole system on this machine, until it is asked to stop. */
const program = systemCommandLine('npm start --', 'Starts the whole system on this machine.')
  .option('--port <number>', 'of the API; 0 takes any that is free', wholeFrom(0, 65_535), 8080)
  .option('--reset', 'remove all data first', false)
  .option(
    '--demonstration',
    'fill the servers that DATABASE_URL and TEMPORAL_ADDRESS name with made-up people and awards',
    false,
  )
  .action((options: Options) => startForPeople(options));
await run(program);

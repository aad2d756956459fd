import { dataOf, run, say, systemCommandLine } from '../server/command/command-line.ts';
import { withEngine } from '../server/command/running-engine.ts';
import { publishCalendar } from '../use-cases/office/publish-calendar.ts';

/** `npm run calendar`: after a release that knows the working days of a new year, moves provisional due times. */
const program = systemCommandLine(
  'calendar',
  'Moves provisional due times once the working days of a year are known.',
);
program.action(async () => {
  const at = new Date().toISOString();
  const moved = await withEngine(dataOf(program), (deps) => publishCalendar(deps, at));
  say(`${moved.length} awards count their due times again: ${moved.join(', ') || 'none'}`);
});
await run(program);

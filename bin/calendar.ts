import { publishCalendar } from '../use-cases/office/publish-calendar.ts';
import { withEngine } from '../server/engine-session.ts';

/** `npm run calendar`: after a release that knows the working days of a new year, moves provisional due times. */
await withEngine(async (deps) => {
  const told = await publishCalendar(deps, new Date().toISOString());
  console.log(`${told.length} awards count their due times again: ${told.join(', ') || 'none'}`);
});

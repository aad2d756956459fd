import { Command } from 'commander';
import { connect, type Database } from '../db/connect.ts';
import { findStandingRecognitions } from '../db/application/find-standing-recognitions.ts';
import { findStreets } from '../db/application/find-streets.ts';
import { findTargetNumbers } from '../db/policy/find-target-numbers.ts';
import { entitlementsOf, type Entitlements } from '../policy/article-9/entitlements.ts';
import { streetScores, type StreetScore } from '../policy/article-14/street-scores.ts';
import { beijingDay, isIsoDate } from '../policy/dates.ts';
import { tiles, type Tile } from '../policy/targets/tiles.ts';

/** The progress board of Article 2 on a day, from the awards that stand and the numbers that were typed in. */
export async function targetsOn(database: Database, on: string): Promise<readonly Tile[]> {
  const [awards, entered] = await Promise.all([
    findStandingRecognitions(database.sql),
    findTargetNumbers(database.sql),
  ]);
  return tiles(awards, entered, on);
}

/** The board of all streets for a year (Article 14). */
export async function streetsIn(database: Database, year: number): Promise<readonly StreetScore[]> {
  const [awards, streets] = await Promise.all([
    findStandingRecognitions(database.sql),
    findStreets(database.sql),
  ]);
  const placed = awards.flatMap(({ street, ...award }) => (street === null ? [] : [{ ...award, street }]));
  return streetScores(placed, streets, year);
}

/** What Article 9 owes an enterprise on a day, by its highest recognition. */
export async function entitlementsFor(
  database: Database,
  enterprise: string,
  on: string,
): Promise<Entitlements> {
  return entitlementsOf(await findStandingRecognitions(database.sql, enterprise), on);
}

/** `npm run -s report -- targets | streets --year Y | entitlements CODE`, as JSON. */
async function main(): Promise<void> {
  const program = new Command('report');
  const today = beijingDay(new Date().toISOString());
  const print = async (work: (database: Database) => Promise<unknown>): Promise<void> => {
    const url = process.env['DATABASE_URL'];
    if (url === undefined)
      return program.error('DATABASE_URL is not set: name the database of the running system');
    const database = connect(url, 2);
    try {
      console.log(JSON.stringify(await work(database), null, 2));
    } finally {
      await database.close();
    }
  };
  const day = (text: string): string =>
    isIsoDate(text) ? text : program.error(`${text} is not a day (YYYY-MM-DD)`);
  program
    .command('targets')
    .option('--on <day>', 'YYYY-MM-DD', day, today)
    .action(async ({ on }: { on: string }) => print((database) => targetsOn(database, on)));
  program
    .command('streets')
    .option('--year <year>', 'the year of the assessment', Number, Number(today.slice(0, 4)))
    .action(async ({ year }: { year: number }) => print((database) => streetsIn(database, year)));
  program
    .command('entitlements <enterprise>')
    .option('--on <day>', 'YYYY-MM-DD', day, today)
    .action(async (enterprise: string, { on }: { on: string }) =>
      print((database) => entitlementsFor(database, enterprise, on)),
    );
  await program.parseAsync();
}

if (import.meta.filename === process.argv[1]) await main();

import { withAuditor } from '../server/auditor.ts';
import { wholeFrom } from '../server/command/arguments.ts';
import { dataOf, run, say, systemCommandLine } from '../server/command/command-line.ts';
import { environmentOf } from '../server/command/running-database.ts';
import { buildOf } from '../server/rollout/build.ts';
import { buildsInUse } from '../server/rollout/builds.ts';
import { makeCurrent } from '../server/rollout/make-current.ts';
import { moveAwards } from '../server/rollout/move-awards.ts';
import type { RolloutSite } from '../server/rollout/require-replay.ts';

/** `npm run rollout -- ...`: which release the awards go on under, of those whose workers run. Exit code 1: an award was left behind. */
const program = systemCommandLine('rollout', 'Rolls out the build of this release beside the one before it.');

const withSite = async (work: (site: RolloutSite) => Promise<void>): Promise<void> =>
  withAuditor(dataOf(program), async ({ database, client, bundlePath }) => {
    const env = await environmentOf(process.env, dataOf(program));
    await work({ database, client, build: await buildOf(env, bundlePath) });
  });

program
  .command('status')
  .description('the builds, and how many awards are under way on each')
  .action(async () =>
    withSite(async (site) => {
      for (const { id, since, isCurrent, awards } of await buildsInUse(site)) {
        const of = [isCurrent ? 'current' : '', id === site.build.id ? 'of this release' : ''];
        const what = of.filter(Boolean).join(', ');
        const rest = isCurrent || awards > 0 ? `${String(awards)} awards` : 'no award: its workers may stop';
        say(`${id}  since ${new Date(since).toISOString()}  ${rest}${what && `  (${what})`}`);
      }
    }),
  );
program
  .command('current')
  .description('lets new awards begin on this release; those under way stay where they are')
  .option('--wait <seconds>', 'for its workers to come', wholeFrom(0, 86_400), 60)
  .action(async ({ wait }: { readonly wait: number }) =>
    withSite(async (site) => {
      await makeCurrent(site, wait * 1000);
      say(`${site.build.id} is current: new awards begin on it`);
    }),
  );
program
  .command('move')
  .description('hands the awards that are under way on other builds to this release, each after its replay')
  .action(async () =>
    withSite(async (site) => {
      const { moved, left } = await moveAwards(site, (done) =>
        process.stderr.write(`${String(done)} awards\n`),
      );
      for (const [run, why] of left) say(`${run} stays: ${why}`);
      say(`${String(moved)} awards go on under ${site.build.id}, each with its next event`);
      process.exitCode = left.length === 0 ? 0 : 1;
    }),
  );
await run(program);

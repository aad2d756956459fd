import { parseArgs } from 'node:util';
import { chaos, type Plan } from '../../test/chaos/chaos.ts';
import { inWords } from '../../test/chaos/in-words.ts';
import { openSender } from '../../server/sender.ts';
import { endInWords } from '../../tour/words.ts';
import { runTour } from '../../tour/run-tour.ts';
import { onInstallation, type Installation } from './installation.ts';

/**
 * The rehearsal itself: brings the installation up, leads the tour against it, kills one process of each kind under load, and checks
 * that nothing that was acknowledged is lost or doubled. With `--kills` and `--lives` it is chaos on a cluster.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    'dev-server': { type: 'boolean', default: false },
    kills: { type: 'string', default: '0' },
    lives: { type: 'string', default: '12' },
    'in-flight': { type: 'string', default: '4' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [folder = ''] = positionals;
const say = (line: string): void => console.log(line);

async function tour({ stage, auditor, env }: Installation): Promise<boolean> {
  const { sign } = await openSender(env['SENDER_KEY_FILE'] ?? '', auditor.database, 'tour');
  const audience = { onAward: (title: string) => say(`  ${title}`), onStep: () => undefined };
  const { audits, budget, coverage } = await runTour(
    stage.url,
    auditor,
    audience,
    sign,
    values.all,
    stage.trials[0],
  );
  say(endInWords(audits, budget, null));
  const missing = [coverage.states, coverage.transitions, coverage.refusals].flatMap((each) => each.missing);
  return audits.every(({ findings }) => findings.length === 0) && (!values.all || missing.length === 0);
}

async function rehearse(installation: Installation): Promise<boolean> {
  const { stage } = installation;
  say(`${stage.url} is up, on ${stage.kind}`);
  const toured = await tour(installation);
  const count = Number(values.kills);
  const plan: Plan = {
    seed: Number(values.seed),
    // One of each kind; or as many as are asked for, of any process.
    ...(count > 0 ? { count } : { count: Object.keys(installation.kinds()).length, eachOnce: true }),
    everyMs: [1_000, 5_000],
    lives: Number(values.lives),
    inFlight: Number(values['in-flight']),
    say,
  };
  say(`seed ${String(plan.seed)}`);
  const victims = count > 0 ? stage.victims : installation.kinds;
  const outcome = await chaos({ ...stage, victims }, plan);
  say(inWords(stage, plan, outcome));
  return toured && outcome.violations.length === 0;
}

const isWhole = await onInstallation(folder, values['dev-server'], say, rehearse);
process.exitCode = isWhole ? 0 : 1;
process.exit();

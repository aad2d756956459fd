import { bundleWorkflowCode } from '@temporalio/worker';
import { writeFileSync } from 'node:fs';
import { replayMany } from '../audit/replay.ts';
import { readGolden, recordedOf, runsOf } from '../test/golden/golden.ts';
import { Runtime, DefaultLogger } from '@temporalio/worker';
Runtime.install({ logger: new DefaultLogger('ERROR') });
const silent = () => undefined;
const logger = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: console.error };
const ones = ['/tmp/wt/machine/workflows/index.ts', '/tmp/wt/machine/.scratch/wf/index.ts'];
const paths = [];
for (const [i, workflowsPath] of ones.entries()) {
  const { code } = await bundleWorkflowCode({ workflowsPath, logger });
  writeFileSync(`.scratch/bundle${i}.js`, code); paths.push(`.scratch/bundle${i}.js`);
  const map = code.indexOf('//# sourceMappingURL');
  console.log(workflowsPath, code.length, 'of which code', map);
}
const names = await recordedOf(1);
const awards = await Promise.all(names.map(async (n) => { const g = await readGolden(1, n); return { application: g.application, runs: runsOf(g) }; }));
console.log(awards.reduce((n, a) => n + a.runs.length, 0), 'runs');
for (let k = 0; k < 4; k++) for (const p of paths) { const t = Date.now(); const d = await replayMany(p, awards); console.log(p, Date.now() - t, 'ms', d.length); }

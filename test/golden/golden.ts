import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import proto, { type temporal } from '@temporalio/proto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Evidence } from '../../audit/audit-award.ts';
import { historyOf, type Run } from '../../audit/history/run.ts';
import type { CapturedStep } from '../../audit/captured-step.ts';

/** The recorded life of one award: its histories as the server had them, and the steps that its machine took. */
export interface Golden {
  readonly application: string;
  readonly runs: readonly { readonly runId: string; readonly history: temporal.api.history.v1.IHistory }[];
  readonly steps: readonly CapturedStep[];
}

const { History } = proto.temporal.api.history.v1;

/** The runs as an audit takes them. */
export function runsOf({ runs }: Golden): readonly Run[] {
  return runs.map(({ runId, history }) => ({ runId, bytes: History.encode(history).finish() }));
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const ENDING = '.json.gz';

export const folderOf = (version: number): string => `${FOLDER}v${String(version)}`;

/** The names of what is recorded for a version of the machine. */
export async function recordedOf(version: number): Promise<readonly string[]> {
  const files = await readdir(folderOf(version)).catch(() => []);
  return files.filter((file) => file.endsWith(ENDING)).map((file) => file.replace(ENDING, ''));
}

export async function readGolden(version: number, name: string): Promise<Golden> {
  const bytes = await readFile(`${folderOf(version)}/${name}${ENDING}`);
  const { application, runs, steps } = JSON.parse(gunzipSync(bytes).toString()) as Golden;
  return {
    application,
    runs: runs.map(({ runId, history }) => ({ runId, history: historyFromJSON(history) })),
    steps,
  };
}

/** Writes one life, one event and one step a line. Where it was recorded is left out. */
export async function writeGolden(
  version: number,
  name: string,
  { application, runs }: Evidence,
  steps: readonly CapturedStep[],
): Promise<void> {
  const lines = (list: readonly unknown[]): string =>
    list.map((item) => JSON.stringify(item).replaceAll(WHERE, '"recorded"')).join(',\n');
  const histories = runs.map((run) => {
    const { runId } = run;
    const { events } = JSON.parse(historyToJSON(historyOf(run))) as { events: readonly unknown[] };
    return `{"runId":"${runId}","history":{"events":[\n${lines(events)}\n]}}`;
  });
  const folder = folderOf(version);
  await mkdir(folder, { recursive: true });
  const text = `{"application":"${application}","runs":[\n${histories.join(',\n')}\n],"steps":[\n${lines(steps)}\n]}\n`;
  await writeFile(`${folder}/${name}${ENDING}`, gzipSync(text, { level: 9 }));
}

/** Process and host of a worker or a client, and the queue that is named after them. */
const WHERE = /"\d+@[^"]*"/g;

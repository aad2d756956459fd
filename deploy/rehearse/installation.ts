import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openAuditor, type Auditor } from '../../server/auditor.ts';
import { readSecretFiles } from '../../server/command/secret-files.ts';
import type { Surroundings } from '../../embedded/supervise.ts';
import { ROOT } from '../../own-code.ts';
import type { Stage } from '../../test/chaos/stage.ts';
import { clusterEngine, developmentEngine } from './engine.ts';
import type { Keep } from './keep.ts';
import { drawSecrets } from './secrets.ts';
import { startServices } from './services.ts';
import { temporalPrograms } from './temporal-programs.ts';
import { installationTrial } from './trial.ts';

/** What is rehearsed on. */
export interface Installation {
  readonly stage: Stage;
  readonly auditor: Auditor;
  readonly env: Readonly<Record<string, string>>;
  /** One running process of each kind, by its kind: any of those that are alike will do. */
  readonly kinds: () => Readonly<Record<string, number>>;
}

/** Works on an installation in `folder`, and ends each of its processes behind it, whatever happened. */
export async function onInstallation<Result>(
  folder: string,
  onDevServer: boolean,
  say: (line: string) => void,
  work: (installation: Installation) => Promise<Result>,
): Promise<Result> {
  const around: Surroundings = {
    logFolder: join(folder, 'logs'),
    runFolder: join(folder, 'run'),
    say,
    onGiveUp: ({ message }) => say(message),
    // As often as there are kills.
    deathsAllowed: Infinity,
  };
  await Promise.all(
    [around.logFolder, around.runFolder].map(async (each) => mkdir(each, { recursive: true })),
  );
  const started: Parameters<Keep>[0][] = [];
  const keep: Keep = (each) => void started.push(each);
  try {
    return await work(await bringUp(folder, onDevServer, around, keep));
  } finally {
    // What was started last is ended first: processes before the servers that they need.
    for (const each of started.reverse()) await each.stop();
  }
}

async function bringUp(
  folder: string,
  onDevServer: boolean,
  around: Surroundings,
  keep: Keep,
): Promise<Installation> {
  const { say } = around;
  const cache = join(ROOT, '.data', 'cache');
  const files = await drawSecrets(folder);
  const programs = onDevServer ? null : await temporalPrograms(cache, say);
  if (programs === null)
    say('NO CLUSTER: the engine is one development server, since Go is missing or was left out');
  let kind = '';
  const services = await startServices(
    folder,
    files,
    around,
    async (superuserUrl) => {
      const engine =
        programs === null
          ? await developmentEngine(folder, cache, around, keep)
          : await clusterEngine(folder, programs, superuserUrl, files, around, keep);
      kind = engine.kind;
      return engine;
    },
    keep,
  );
  const env: NodeJS.ProcessEnv = { ...services.env };
  readSecretFiles(env);
  const auditor = await openAuditor(env, join(folder, 'nothing-runs-here'));
  const victims = (): Record<string, number> =>
    Object.fromEntries(
      services.children.flatMap((child) => {
        const pid = child.pid();
        return pid === undefined ? [] : [[child.name, pid] as const];
      }),
    );
  return {
    stage: {
      kind: `${kind}, two API processes, two workers, production's profile, TLS everywhere`,
      trials: [installationTrial(services.url, services.provider, auditor)],
      url: services.url,
      auditor,
      ownerUrl: services.ownerUrl,
      victims,
    },
    auditor,
    env: services.env,
    kinds: () =>
      Object.fromEntries(Object.entries(victims()).map(([name, pid]) => [name.replace(/-\d+$/, ''), pid])),
  };
}

import { StartProblem } from './start-problem.ts';

/** Settings that only an installation has: the trial system brings its own issuer, keys and place of checkpoints. */
const OF_AN_INSTALLATION = [
  'OIDC_ISSUER',
  'SENDER_KEY_FILE',
  'LOG_KEY_FILE',
  'LOG_BUCKET',
  'LOG_FOLDER',
] as const;
/** Settings that name a server which this program did not make. */
const SERVERS = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'TEMPORAL_PROFILE'] as const;

/**
 * Requires that the environment is not that of an installation: made-up people and their money may enter no real database,
 * and a worker of the trial may take no task of a real one.
 * @param mayFill the person said that the servers which the environment names are meant for the demonstration
 * @throws StartProblem
 */
export function requireTrial(env: NodeJS.ProcessEnv, mayFill: boolean): void {
  const isProduction =
    (env['NODE_ENV'] === 'production' && 'NODE_ENV') ||
    (!['', 'development'].includes(env['PROFILE'] ?? '') && 'PROFILE');
  if (isProduction !== false)
    throw new StartProblem(
      `${isProduction} is ${env[isProduction] ?? ''}, but this starts a trial with made-up people: start bin/api.ts and bin/worker.ts as docs/how-to/operate.md says, or unset ${isProduction}.`,
    );
  const installed = OF_AN_INSTALLATION.find((name) => isSet(env, name));
  if (installed !== undefined)
    throw new StartProblem(
      `${installed} is set, as an installation has it, but this starts a trial with made-up people: start bin/api.ts and bin/worker.ts as docs/how-to/operate.md says, or unset ${installed}.`,
    );
  const server = SERVERS.find((name) => isSet(env, name));
  if (server !== undefined && !mayFill)
    throw new StartProblem(
      `${server} names a server that this program did not make: unset it, or say \`npm start -- --demonstration\` if made-up people and their awards may go there.`,
    );
}

function isSet(env: NodeJS.ProcessEnv, name: string): boolean {
  return (env[name] ?? '') !== '';
}

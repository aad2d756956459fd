import { spawn } from 'node:child_process';
import { codeOf } from './start-problem.ts';

export interface CommandOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly signal?: AbortSignal;
  readonly timeoutMs: number;
}

export type CommandOutcome =
  | { readonly ok: true; readonly stdout: string }
  | { readonly ok: false; readonly missing: boolean; readonly output: string };

/** By which a shell, or a stand-in for a program that is not installed, says that there is none. */
const NOT_FOUND = 127;

/** Runs a command to its end and keeps what it said; never throws. `missing` tells that there is no such program. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandOutcome> {
  return new Promise((resolve) => {
    const { timeoutMs, signal, ...rest } = options;
    const child = spawn(command, args, {
      ...rest,
      // Not spawn's own timeout: its timer outlives a program that is not there.
      signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal === undefined ? [] : [signal])]),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    let failure: Error | undefined;
    child.on('error', (error) => {
      failure = error;
    });
    child.on('close', (code, signal) => {
      if (code === 0) {
        resolve({ ok: true, stdout });
        return;
      }
      const how = failure?.message ?? `ended by ${signal ?? `code ${String(code)}`}`;
      const missing = code === NOT_FOUND || codeOf(failure) === 'ENOENT';
      resolve({ ok: false, missing, output: output.trim() || how });
    });
  });
}

import { readdir, readFile } from 'node:fs/promises';

const TICKS_PER_SECOND = 100;
const [PARENT, USER, SYSTEM, USER_OF_ENDED, SYSTEM_OF_ENDED] = [1, 11, 12, 13, 14];

/** Seconds of processor time by the name of a process. */
export type Seconds = Readonly<Record<string, number>>;

/**
 * What processes, their children and what they have waited for have taken (Linux).
 * @param pids process ids by name
 * @returns 0 where the system has no `/proc`
 */
export async function processorSeconds(pids: Readonly<Record<string, number>>): Promise<Seconds> {
  const fields = await allProcesses();
  const ticks = (pid: number): number => {
    const own = fields.get(pid);
    if (own === undefined) return 0;
    const children = [...fields].filter(([, of]) => of[PARENT] === pid).map(([child]) => child);
    const taken = [USER, SYSTEM, USER_OF_ENDED, SYSTEM_OF_ENDED].map((at) => own[at] ?? 0);
    return [...taken, ...children.map(ticks)].reduce((sum, each) => sum + each, 0);
  };
  return Object.fromEntries(
    Object.entries(pids).map(([name, pid]) => [name, ticks(pid) / TICKS_PER_SECOND] as const),
  );
}

/** The fields of `/proc/PID/stat` behind the name, by process. */
async function allProcesses(): Promise<ReadonlyMap<number, readonly number[]>> {
  const names = await readdir('/proc').catch(() => []);
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => '');
      const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
      return [pid, fields.map(Number)] as const;
    }),
  );
  return new Map(found);
}

import { sleep } from '@temporalio/workflow';
import type { Deadline } from '../contract/deadlines.ts';
import { earliest, instant } from './deadlines.ts';

/** The timers of a run. None is ever cancelled: one that is too early costs a look at the deadlines. */
export class LazyTimers {
  readonly #running = new Set<number>();

  /** True while no timer would wake the run in time for its first deadline. */
  areLate(deadlines: readonly Deadline[]): boolean {
    const deadline = earliest(deadlines);
    return deadline !== undefined && ![...this.#running].some((at) => at <= instant(deadline.at));
  }

  /** Starts a timer for the first deadline if none would wake the run in time. */
  catchUp(deadlines: readonly Deadline[]): void {
    const deadline = earliest(deadlines);
    if (deadline === undefined || !this.areLate(deadlines)) return;
    const at = instant(deadline.at);
    this.#running.add(at);
    const summary = `${deadline.name} at ${deadline.at}`;
    void sleep(Math.max(at - Date.now(), 1), { summary }).then(() => this.#running.delete(at));
  }
}

import type { CheckpointStore } from '../log/store.ts';

/** The checkpoints outside the database that were kept when a sweep began. */
export interface KeptOutside {
  /** How many leaves each covers, the smallest first. */
  readonly sizes: readonly number[];
  readonly at: CheckpointStore['at'];
}

/** Looks what is kept outside. Asked before the database is read, it covers nothing that the database does not have. */
export async function keptOutside(store: CheckpointStore): Promise<KeptOutside> {
  return { sizes: await store.sizes(), at: async (size) => store.at(size) };
}

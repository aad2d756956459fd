/** A worker that runs beside the one that decides, in the same process, and how it ends. */
export interface WorkerBeside {
  readonly stopped: Promise<void>;
  readonly shutdown: () => void;
}

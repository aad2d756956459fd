import type { IsoDate } from './dates.ts';

/** A merger that a register reports: one firm was taken over by another. What passed on, two persons say. */
export interface ReportedMerger {
  /** The register's id of the event. */
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly on: IsoDate;
}

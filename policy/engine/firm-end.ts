import type { IsoDate } from './dates.ts';

/** What a register reports of the end of an enterprise. */
export interface FirmEnd {
  /** The register's id of the event. */
  readonly event: string;
  readonly kind: 'dissolution' | 'bankruptcy' | 'merger';
  /** The first day of it, in Hangzhou. */
  readonly effectiveOn: IsoDate;
  /** Credit code of the enterprise that took it over, after a merger. */
  readonly successor?: string;
}

/** Returns the newest end that has taken effect by a day; null if the enterprise exists on it. */
export function endOn(ends: readonly FirmEnd[], day: IsoDate): FirmEnd | null {
  return ends
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .reduce<FirmEnd | null>(
      (newest, end) => (newest === null || end.effectiveOn >= newest.effectiveOn ? end : newest),
      null,
    );
}

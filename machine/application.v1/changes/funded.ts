import { onClaim, type Change } from './change.ts';

/** Until the five years are over; what the registry has reported since the approval is met at once. */
export const watches = onClaim(
  ['task.open', 'register.consult'],
  ({ enterprise }, { context: { verdict, approvedAt }, event }) =>
    verdict?.watch == null
      ? []
      : [
          {
            kind: 'task.open',
            task: 'watch',
            waitsFor: 'clock',
            duty: null,
            unit: null,
            due: { name: 'watch.elapsed', at: verdict.watch.until },
            wakes: 'watch.elapsed',
          },
          {
            kind: 'register.consult',
            enterprise,
            watchedFrom: verdict.watch.from,
            approvedAt: approvedAt ?? event.at,
          },
        ],
);

export const noteMove: Change = ({ event }) => {
  if (event.type !== 'relocation.report') return {};
  const { effectiveOn, district, kind } = event.payload;
  return { move: { on: effectiveOn, district, ...(kind !== undefined && { kind }) } };
};

import type { Change, Effects } from './change.ts';

export const watches: Effects = ({ context }) =>
  context.verdict?.watch == null
    ? []
    : [
        {
          kind: 'task.open',
          task: 'watch',
          waitsFor: 'clock',
          duty: null,
          unit: null,
          due: { name: 'watch.elapsed', at: context.verdict.watch.until },
          wakes: 'watch.elapsed',
        },
      ];

export const noteMove: Change = ({ event }) =>
  event.type === 'relocation.report'
    ? { move: { on: event.payload.effectiveOn, district: event.payload.district } }
    : {};

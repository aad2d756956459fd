import { builder } from '../builder.ts';
import { assessesDemand } from '../changes/demand.ts';
import { watches } from '../changes/funded.ts';
import { OFFICE_LADDER } from '../reminders.ts';
import { lawful } from '../routes.ts';
import { closes, describe, during } from '../states.ts';
import { does, LATE_OPINIONS, overdue } from './shared.ts';

export const funded = builder.createStateConfig({
  ...describe('已拨付', 'paid', 'funded', 'Article 13'),
  initial: 'settled',
  on: LATE_OPINIONS,
  states: {
    settled: {
      ...describe('已办结', 'paid and settled', 'funded', 'Article 13'),
      tags: ['waits:clock', 'rests'],
      on: {
        'entitlement.changed': {
          guard: lawful(),
          target: '#application.officeReview.assessing',
          actions: ['proposeSupplement'],
        },
        'irregularity.find': {
          guard: lawful('clawback.tooMuch'),
          target: '#application.clawback.noticed',
          actions: ['holdDuty', 'raiseDemand'],
        },
      },
    },
    watched: {
      ...describe('五年期内', 'paid, within the five years', 'funded', 'Article 13'),
      entry: does(watches),
      exit: closes('watch'),
      tags: ['waits:clock', 'freshRun'],
      on: {
        'relocation.report': {
          guard: lawful('relocation.afterWatch', 'relocation.notYetEffective'),
          target: 'relocationReview',
          actions: ['holdDuty', 'noteMove'],
        },
        'watch.elapsed': { guard: lawful(), target: '#application.released' },
      },
    },
    relocationReview: {
      ...describe('迁出核查', 'a reported move is under review', 'funded', 'Article 13'),
      ...during('reviewRelocation', 'office', 'handle', 'relocation.due'),
      tags: ['waits:office'],
      on: {
        ...overdue('relocation.due', 'reviewRelocation', OFFICE_LADDER),
        'relocation.clear': { guard: lawful(), target: 'watched', actions: ['holdDuty'] },
        'relocation.approve': { guard: lawful(), target: '#application.released', actions: ['holdDuty'] },
        'clawback.propose': {
          guard: lawful('clawback.fullNeedsInstrument'),
          target: '#application.clawback.assessing',
          actions: ['holdDuty', 'raiseDemand', does(assessesDemand)],
        },
      },
    },
  },
});

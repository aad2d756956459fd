/** Everything that the workers' one bundle holds. */
export { application } from './application.ts';
export { exportHistories, sealLog, sweepEvidence } from './evidence.ts';

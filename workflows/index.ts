/** Everything that the workers' one bundle holds. */
export { application } from './application.ts';
export { exportHistories, issueLetters, replayAward, sealLog, sweepEvidence } from './evidence.ts';
export { followSteps, notifyPeople } from './notify.ts';

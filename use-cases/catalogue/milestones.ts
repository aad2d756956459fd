import type { Milestone } from '../../contract/labels/milestones.ts';

/** On which milestone a state lies, by the state itself or by one that holds it. */
const MILESTONE_OF: Readonly<Record<string, Milestone>> = {
  draft: 'acceptance',
  submitted: 'acceptance',
  returned: 'acceptance',
  departmentVerification: 'verification',
  officeReview: 'decision',
  groupDecision: 'decision',
  publicNotice: 'notice',
  payment: 'payment',
  'funded.settled': 'closed',
  funded: 'watch',
  released: 'closed',
  'clawback.assessing': 'demandNotice',
  'clawback.noticed': 'demandNotice',
  'clawback.deciding': 'demandDecision',
  clawback: 'repayment',
  clawedBack: 'demandClosed',
  writtenOff: 'demandClosed',
  refused: 'ended',
  refusalFinal: 'ended',
  withdrawn: 'ended',
  lapsed: 'ended',
};

/** @throws Error for a state that lies on none: name it here */
export function milestoneOf(state: string): Milestone {
  const milestone = MILESTONE_OF[state] ?? MILESTONE_OF[state.split('.')[0] ?? ''];
  if (milestone === undefined) throw new Error(`the state ${state} lies on no milestone`);
  return milestone;
}

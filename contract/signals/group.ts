import { REASONED, type SignalGroup } from './schema.ts';

export const groupSignals = {
  'group.approve': {
    by: ['group'],
    label: { zh: '领导小组同意', en: 'approve for the leading group' },
    payload: REASONED,
  },
  'group.refuse': {
    by: ['group'],
    label: { zh: '领导小组不同意', en: 'refuse for the leading group' },
    payload: REASONED,
  },
  'review.request': {
    by: ['applicant'],
    label: { zh: '申请复核', en: 'request a review' },
    payload: REASONED,
  },
} as const satisfies SignalGroup;

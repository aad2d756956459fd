import { REASONED, type SignalGroup } from './schema.ts';

export const groupSignals = {
  'group.approve': {
    label: { zh: '领导小组同意', en: 'approve for the leading group' },
    payload: REASONED,
  },
  'group.refuse': {
    label: { zh: '领导小组不同意', en: 'refuse for the leading group' },
    payload: REASONED,
  },
  'review.request': {
    label: { zh: '申请复核', en: 'request a review' },
    payload: REASONED,
  },
} as const satisfies SignalGroup;

import { CLAIM } from './claim.ts';
import { DOCUMENTS, NOTHING, REASONED, type SignalGroup } from './schema.ts';

const CLAIMED = {
  type: 'object',
  additionalProperties: false,
  required: ['claim', 'documents'],
  properties: { claim: CLAIM, documents: DOCUMENTS },
} as const;

export const applicationSignals = {
  'application.submit': {
    by: ['applicant'],
    label: { zh: '提交申请', en: 'submit the application' },
    payload: CLAIMED,
  },
  'application.accept': {
    by: ['handle'],
    label: { zh: '受理', en: 'accept for verification' },
    payload: NOTHING,
  },
  'application.return': {
    by: ['handle'],
    label: { zh: '退回补正', en: 'return for correction' },
    payload: REASONED,
  },
  'application.decline': {
    by: ['handle'],
    label: { zh: '不予受理', en: 'decline' },
    payload: REASONED,
  },
  'application.resubmit': {
    by: ['applicant'],
    label: { zh: '补正后重新提交', en: 'submit the correction' },
    payload: CLAIMED,
  },
  'application.withdraw': {
    by: ['applicant'],
    label: { zh: '撤回申请', en: 'withdraw' },
    payload: NOTHING,
  },
} as const satisfies SignalGroup;

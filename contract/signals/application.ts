import { CLAIM } from './claim.ts';
import { PROVING_DOCUMENTS } from './proving-documents.ts';
import { NOTHING, REASONED, type SignalGroup } from './schema.ts';

const CLAIMED = {
  type: 'object',
  additionalProperties: false,
  required: ['claim', 'documents'],
  properties: { claim: CLAIM, documents: PROVING_DOCUMENTS },
} as const;

export const applicationSignals = {
  'application.submit': {
    label: { zh: '提交申报', en: 'submit the application' },
    payload: CLAIMED,
  },
  'application.accept': {
    label: { zh: '受理', en: 'accept for verification' },
    payload: NOTHING,
  },
  'application.return': {
    label: { zh: '退回补正', en: 'return for correction' },
    payload: REASONED,
  },
  'application.decline': {
    label: { zh: '不予受理', en: 'decline' },
    payload: REASONED,
  },
  'application.resubmit': {
    label: { zh: '补正后重新提交', en: 'submit the correction' },
    payload: CLAIMED,
  },
  'application.withdraw': {
    label: { zh: '撤回申报', en: 'withdraw' },
    payload: NOTHING,
  },
  'application.continue': {
    label: { zh: '继续办理（企业已终止）', en: 'go on although the enterprise has ended' },
    payload: REASONED,
  },
  'application.discontinue': {
    label: { zh: '不再办理（企业已终止）', en: 'refuse because the enterprise has ended' },
    payload: REASONED,
  },
} as const satisfies SignalGroup;

import { HAPPENED } from '../../contract/labels/happened.ts';
import type { Name } from '../../policy/engine/items/item.ts';

/** What people call that of which they are notified: what happens to an award, and what is written about it. */
export const NOTIFIED_LABELS: Readonly<Record<string, Name>> = {
  ...HAPPENED,
  'remark.sent': { zh: '收到留言', en: 'A remark was sent' },
};

/** The same, by who wrote it. */
export const REMARK_WRITTEN = {
  office: { zh: '办公室给您留言', en: 'The office wrote to you' },
  applicant: { zh: '申报单位给您留言', en: 'The firm wrote to you' },
  administrator: { zh: '管理员有告知事项', en: 'The administrators wrote to you' },
} as const satisfies Readonly<Record<string, Name>>;

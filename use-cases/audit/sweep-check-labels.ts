import type { SweepCheck } from '../../audit/sweep/sweep-finding.ts';
import type { Name } from '../../policy/engine/items/item.ts';

/** What people call the checks of a sweep. */
export const SWEEP_CHECK_LABELS: Readonly<Record<SweepCheck, Name>> = {
  commands: { zh: '同一路径', en: 'same path' },
  data: { zh: '同一数据', en: 'same data' },
  law: { zh: '同一法律', en: 'same law' },
  duties: { zh: '一人一职', en: 'one duty' },
  authority: { zh: '办理权限', en: 'rights' },
  article18: { zh: '第十八条', en: 'Article 18' },
  similar: { zh: '相近认定', en: 'near recognitions' },
  recognitions: { zh: '认定记录', en: 'recognitions' },
  budgets: { zh: '预算', en: 'budgets' },
  exports: { zh: '拨付文件', en: 'payment files' },
  records: { zh: '记录变更', en: 'changes of records' },
  payments: { zh: '收付款', en: 'payments' },
  log: { zh: '封存日志', en: 'the sealed log' },
};

import type { Advantage } from '../../../engine/advantage.ts';

/** The advantages of Article 9. Procurement is shown as text only: it is owed by nobody. */
export const ADVANTAGES: readonly Advantage[] = [
  {
    from: 'city',
    name: { zh: '资源要素保障倾斜', en: 'a tilt in resource factors' },
    owedBy: ['reform'],
    debtors: 'operatingRule',
    clause: 'art9.resources',
  },
  {
    from: 'city',
    name: {
      zh: '技术改造、技术引进、科研立项、财政贴息优先',
      en: 'priority in technical renewal, technology imports, research projects, interest subsidies',
    },
    owedBy: ['reform', 'science', 'finance'],
    debtors: 'operatingRule',
    clause: 'art9.priority',
  },
  {
    from: 'city',
    name: { zh: '进出口业务简化审核', en: 'simpler review of imports and exports' },
    owedBy: ['commerce', 'taxation'],
    debtors: 'text',
    clause: 'art9.trade',
  },
  {
    from: 'province',
    name: { zh: '市场监管事务重点服务', en: 'key service in matters of market supervision' },
    owedBy: ['market'],
    debtors: 'text',
    clause: 'art9.service',
  },
  {
    from: 'city',
    name: {
      zh: '帮助有条件的品牌企业申请国家政策性基金',
      en: 'help for brand firms that qualify in applying for national funds',
    },
    owedBy: ['reform', 'finance'],
    debtors: 'operatingRule',
    clause: 'art9.nationalFunds',
  },
];

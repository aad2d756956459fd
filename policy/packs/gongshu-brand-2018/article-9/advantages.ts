import type { Advantage } from '../../../engine/advantage.ts';

/** The advantages of Article 9. Procurement is shown as text only: it is owed by nobody. */
export const ADVANTAGES: readonly Advantage[] = [
  {
    from: 'city',
    name: { zh: '资源要素保障倾斜', en: 'a tilt in resource factors' },
    owedBy: ['reform'],
    clause: 'art9.resources',
  },
  {
    from: 'city',
    name: {
      zh: '技术改造、技术引进、科研立项、财政贴息优先',
      en: 'priority in technical renewal, technology imports, research projects, interest subsidies',
    },
    owedBy: ['reform', 'science', 'finance'],
    clause: 'art9.priority',
  },
  {
    from: 'city',
    name: { zh: '进出口业务简化审核', en: 'simpler review of imports and exports' },
    owedBy: ['commerce', 'taxation'],
    clause: 'art9.trade',
  },
  {
    from: 'province',
    name: { zh: '市场监管事务重点服务', en: 'key service in matters of market supervision' },
    owedBy: ['market'],
    clause: 'art9.service',
  },
  {
    from: 'city',
    name: { zh: '帮助申请国家政策性基金', en: 'help in applying for national funds' },
    owedBy: ['reform', 'finance'],
    clause: 'art9.nationalFunds',
  },
];

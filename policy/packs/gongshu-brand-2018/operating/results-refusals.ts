import type { Practice } from '../../../engine/practice.ts';

export const resultsRefusals: Practice = {
  name: 'results.refusals',
  value: null,
  label: { zh: '不予奖励结果的公开', en: 'publication of refusals' },
  seen: {
    zh: '文本未规定；《政府信息公开条例》第十五条：公开会对第三方合法权益造成损害的，不得公开',
    en: 'the text does not have it; regulations on the disclosure of government information, Article 15: nothing is published that harms the rights of others',
  },
  lastCheckedOn: '2026-11-28',
};

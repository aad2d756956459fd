import type { ActName } from '../../db/administration/admin-acts.ts';
import type { Name } from '../../policy/engine/items/item.ts';

/** What people call the acts of administrators and of the office. */
export const ACT_LABELS: Readonly<Record<ActName, Name>> = {
  'person.register': { zh: '登记人员', en: 'registered a person' },
  'person.change': { zh: '更正人员信息', en: 'changed a person' },
  'person.forget': { zh: '删除个人信息', en: 'forgot who a person is' },
  'person.endSessions': { zh: '结束全部登录', en: 'ended the sessions of a person' },
  'role.grant': { zh: '授予职责', en: 'granted a role' },
  'role.end': { zh: '结束职责', en: 'ended a role' },
  'delegation.grant': { zh: '登记委托', en: 'granted a delegation' },
  'delegation.end': { zh: '结束委托', en: 'ended a delegation' },
  'interest.declare': { zh: '登记回避', en: 'declared an interest' },
  'interest.end': { zh: '结束回避', en: 'ended an interest' },
  'unit.keep': { zh: '登记单位', en: 'entered a unit' },
  'enterprise.register': { zh: '登记企业', en: 'registered a firm' },
  'enterprise.change': { zh: '更正企业信息', en: 'changed a firm' },
  'enterprise.move': { zh: '登记注册地变更', en: 'entered a registration' },
  'enterprise.keepAccount': { zh: '登记收款账户', en: 'entered an account' },
  'agent.appoint': { zh: '指定经办人', en: 'appointed an agent' },
  'agent.dismiss': { zh: '取消经办人', en: 'dismissed an agent' },
  'registry.enterKey': { zh: '登记公钥', en: 'entered a key' },
  'registry.endKey': { zh: '停用公钥', en: 'ended a key' },
  'task.reassign': { zh: '改派事项', en: 'gave a task to another person' },
  'template.enter': { zh: '添加常用语', en: 'entered a sentence' },
  'template.end': { zh: '停用常用语', en: 'ended a sentence' },
  'proposal.make': { zh: '提出决定', en: 'proposed a decision' },
  'proposal.confirm': { zh: '确认决定', en: 'confirmed a decision' },
  'proposal.withdraw': { zh: '撤回决定', en: 'withdrew a decision' },
  'journal.renumber': { zh: '重排流水号', en: 'renumbered the journal' },
};

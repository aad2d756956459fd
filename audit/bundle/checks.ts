/** The checks of a bundle in their order, and what each of them proves. */
const PROVES = {
  container: {
    zh: '容器未被改动，每个文件都与清单一致',
    en: 'the container is whole, and each file is the one that the manifest names',
  },
  signature: {
    zh: '检查点由该日志的密钥签名',
    en: 'the checkpoint was signed with the key of the log',
  },
  inclusion: {
    zh: '每一行流水、核定和决定都在检查点之下，此后未被改动',
    en: 'each journal row, verdict and act is under the checkpoint, and was not changed since',
  },
  complete: {
    zh: '流水到该申请在检查点下的最末一行为止，一行不缺',
    en: 'the journal goes as far as the award does under the checkpoint: no row is left out',
  },
  histories: {
    zh: '流程历史与导出时逐字节相同',
    en: 'the histories are byte for byte those that were exported',
  },
  policy: {
    zh: '所引条款是政策文本中的原文',
    en: 'the clauses are the words of the policy text',
  },
  data: {
    zh: '历史、流水、现状和账目所述一致',
    en: 'histories, journal, read model and ledger say the same',
  },
  law: {
    zh: '按所记事实重新适用政策，得出同样的核定和追回',
    en: 'the policy, applied to the recorded facts, gives every verdict and claim again',
  },
} as const;

export type CheckName = keyof typeof PROVES;

export const CHECKS = Object.keys(PROVES) as readonly CheckName[];

export function proves(name: CheckName): { readonly zh: string; readonly en: string } {
  return PROVES[name];
}

/** What no bundle can prove by itself. */
export const NOT_PROVED = {
  zh: '不能由此证明：检查点之后没有再发生什么；办公室没有作出此处未列的政策决定；所记事实本身为真；今天的程序仍走同一路径（需运行流程引擎：npm run audit -- replay）。',
  en: 'Not proved by this: that nothing happened after the checkpoint; that the office decided nothing of the policy that is not here; that the recorded facts are true; that today’s code still takes the same path (that needs the engine: npm run audit -- replay).',
} as const;

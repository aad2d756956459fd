import { isSignalType, signalEntry } from '../contract/signals/catalogue.ts';
import { machineOf } from './versions.ts';

/** A step as people are notified of it. */
export interface NamedStep {
  readonly type: string;
  readonly stateAfter: string;
  readonly machineVersion: number;
}

const REMARK = { zh: '您有一条新留言，请查看', en: 'there is a new remark for you' } as const;

/** What was done, in the words of the catalogue, and where the award stands since, in those of the machine. */
export function stepInWords({ type, stateAfter, machineVersion }: NamedStep): {
  readonly zh: string;
  readonly en: string;
} {
  const state = machineOf(machineVersion).states.get(stateAfter)?.meta ?? { zh: stateAfter, en: stateAfter };
  if (type === 'remark.sent') return REMARK;
  if (!isSignalType(type)) return { zh: state.zh, en: state.en };
  const { label, note } = signalEntry(type);
  const more = note === undefined ? { zh: '', en: '' } : { zh: `。${note.zh}`, en: `. ${note.en}` };
  return { zh: `${label.zh}：${state.zh}${more.zh}`, en: `${label.en}: ${state.en}${more.en}` };
}

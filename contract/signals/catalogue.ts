import type { Static } from 'typebox';
import { applicationSignals } from './application.ts';
import { clawbackSignals } from './clawback.ts';
import { departmentSignals } from './department.ts';
import { groupSignals } from './group.ts';
import { noticeSignals } from './notice.ts';
import { officeSignals } from './office.ts';
import { paymentSignals } from './payment.ts';
import { policySignals } from './policy.ts';
import { relocationSignals } from './relocation.ts';
import type { SignalEntry } from './schema.ts';

/** Everything that people and programs may send. Routes, schemas and workflow events are made from it. */
export const CATALOGUE = {
  ...applicationSignals,
  ...departmentSignals,
  ...officeSignals,
  ...policySignals,
  ...groupSignals,
  ...noticeSignals,
  ...paymentSignals,
  ...relocationSignals,
  ...clawbackSignals,
} as const;

export type SignalType = keyof typeof CATALOGUE;
export type SignalPayload<T extends SignalType> = Static<(typeof CATALOGUE)[T]['payload']>;

export const SIGNAL_TYPES = Object.keys(CATALOGUE) as readonly SignalType[];

export function isSignalType(type: string): type is SignalType {
  return Object.hasOwn(CATALOGUE, type);
}

export function signalEntry(type: SignalType): SignalEntry {
  return CATALOGUE[type];
}

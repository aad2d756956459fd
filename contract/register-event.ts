import type { Name } from '../policy/engine/items/item.ts';
import type { EnterpriseEnd } from './system-event.ts';
import type { SignalPayload } from './signals/catalogue.ts';

export const REGISTER_EVENTS = ['addressChange', 'dissolution', 'bankruptcy', 'merger'] as const;

/** What a registry reports of an enterprise. Days are YYYY-MM-DD in Hangzhou. */
export interface RegisterEvent {
  readonly id: string;
  readonly kind: (typeof REGISTER_EVENTS)[number];
  readonly effectiveOn: string;
  /** Where it is registered from then on; needed for a change of address. */
  readonly address?: string;
  readonly district?: string;
  /** Unit id of the street or park, inside the district. */
  readonly street?: string;
  /** Credit code of the person who took it over, after a merger. */
  readonly successor?: string;
}

/** What people call the events of the register. */
export const REGISTER_EVENT_LABELS: Readonly<Record<RegisterEvent['kind'], Name>> = {
  addressChange: { zh: '住所变更', en: 'change of address' },
  dissolution: { zh: '注销', en: 'dissolution' },
  bankruptcy: { zh: '破产', en: 'bankruptcy' },
  merger: { zh: '合并', en: 'merger' },
};

/** Whether an event may end what an award rests on: a move inside the district does not. */
export function mayEndAward(
  { kind, district, effectiveOn }: RegisterEvent,
  isInside: (district: string, on: string) => boolean,
): boolean {
  return kind !== 'addressChange' || district === undefined || !isInside(district, effectiveOn);
}

/** What an award is notified of an event. */
export function reportOf({ kind, effectiveOn, ...where }: RegisterEvent): SignalPayload<'relocation.report'> {
  const { zh } = REGISTER_EVENT_LABELS[kind];
  const { address = zh, district = zh } = where;
  return { effectiveOn, address, district, ...(kind !== 'addressChange' && { kind }) };
}

/** Returns what every award of an enterprise is notified of its end; null if an event reports none. */
export function endOf({ kind, effectiveOn, successor }: RegisterEvent): EnterpriseEnd | null {
  return kind === 'addressChange'
    ? null
    : { kind, effectiveOn, ...(successor !== undefined && { successor }) };
}

/** The one command by which the end of an enterprise reaches an award. */
export function endCommand({ id }: RegisterEvent, application: string): string {
  return `registry/${id}/${application}/ended`;
}

/** The one command by which an event reaches an award, the person who delivers it. */
export function reportCommand({ id }: RegisterEvent, application: string): string {
  return `registry/${id}/${application}`;
}

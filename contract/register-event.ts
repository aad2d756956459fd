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

const WORDS: Readonly<Record<RegisterEvent['kind'], string>> = {
  addressChange: '住所变更 / change of address',
  dissolution: '注销 / dissolution',
  bankruptcy: '破产 / bankruptcy',
  merger: '合并 / merger',
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
  const { address = WORDS[kind], district = WORDS[kind] } = where;
  return { effectiveOn, address, district, ...(kind !== 'addressChange' && { kind }) };
}

/** The one command by which an event reaches an award, the person who delivers it. */
export function reportCommand({ id }: RegisterEvent, application: string): string {
  return `registry/${id}/${application}`;
}

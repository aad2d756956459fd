import type { AwardEvent } from '../../../contract/event.ts';
import type { SignalPayload } from '../../../contract/signals/catalogue.ts';
import type { Context } from '../context.ts';
import { dayEnds } from '../days.ts';
import type { Change } from './change.ts';

type Place = SignalPayload<'relocation.request'>['to'];

export const noteRequest: Change = ({ event }) =>
  event.type === 'relocation.request'
    ? { request: { plannedOn: event.payload.plannedOn, to: event.payload.to } }
    : {};

/** The newest consent stands on record; one that was given before it is replaced. */
export const noteConsent: Change = ({ context: { request }, event }) =>
  event.type === 'relocation.consent' && request !== null
    ? { request: null, consent: { ...request, ...event.payload, givenAt: event.at } }
    : {};

export const dropRequest: Change = () => ({ request: null });

/**
 * Whether a reported move is the one that the office consented to: the registered address moves to the place that was consented to,
 * neither before the planned day nor before the day of the consent. While the seat stays, a tax seat or a factory that moves ends no
 * years (A33): the consent stands on. Districts and addresses are compared as
 * they were typed, without blanks, width of letters and the names of province and city; whatever differs is reviewed.
 */
export function isConsented({ consent }: Context, event: AwardEvent): boolean {
  if (event.type !== 'relocation.report' || consent === null) return false;
  const { effectiveOn, kind = 'registeredAddress' } = event.payload;
  return (
    kind === 'registeredAddress' &&
    effectiveOn >= consent.plannedOn &&
    dayEnds(effectiveOn) > Date.parse(consent.givenAt) &&
    formOf(event.payload) === formOf(consent.to)
  );
}

/** A place as it is compared: the district, then the address within it. */
function formOf({ district, address }: Place): string {
  const within = bare(address);
  const name = bare(district);
  return `${name}/${within.startsWith(name) ? within.slice(name.length) : within}`;
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^(浙江省)?(杭州市)?/u, '');

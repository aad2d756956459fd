import { DUTIES, holds, isStaff, type Session } from '../door/session.ts';
import type { Words } from '../words/words.ts';

/** Where people of the district go: what the place is called and is for, and who has a use for it. */
export const STAFF_PLACES = [
  { to: '/awards', name: 'allAwards', lead: 'allAwardsLead', of: [...DUTIES, 'auditor'] },
  { to: '/board', name: 'board', lead: 'boardLead', of: [...DUTIES, 'auditor'] },
  { to: '/overdue', name: 'overdueBoard', lead: 'overdueLead', of: ['approve', 'group', 'auditor'] },
  { to: '/payments', name: 'payments', lead: 'paymentsLead', of: ['pay', 'auditor'] },
  {
    to: '/proposals',
    name: 'proposals',
    lead: 'proposalsLead',
    of: ['administrator', 'auditor', 'handle', 'approve'],
  },
  { to: '/templates', name: 'templates', lead: 'templatesLead', of: ['handle', 'approve'] },
  { to: '/audit', name: 'refusals', lead: 'refusalsLead', of: ['auditor'] },
  { to: '/sweeps', name: 'sweeps', lead: 'sweepsLead', of: ['auditor'] },
  { to: '/people', name: 'people', lead: 'peopleLead', of: ['administrator'] },
  { to: '/changes', name: 'changes', lead: 'changesLead', of: ['administrator'] },
  { to: '/delegations', name: 'delegations', lead: 'delegationsLead', of: ['administrator'] },
  { to: '/units', name: 'units', lead: 'unitsLead', of: ['administrator'] },
  { to: '/firms', name: 'firms', lead: 'firmsLead', of: ['administrator'] },
  {
    to: '/registers',
    name: 'registers',
    lead: 'registersLead',
    of: ['administrator', 'auditor'],
  },
  { to: '/keys', name: 'keys', lead: 'keysLead', of: ['administrator'] },
  { to: '/acts', name: 'actsLog', lead: 'actsLead', of: ['administrator', 'auditor'] },
] as const;

/** Returns the places that somebody has a use for. */
export function placesOf(session: Session | null): readonly (typeof STAFF_PLACES)[number][] {
  return STAFF_PLACES.filter(({ of }) => holds(session, ...of));
}

/** Returns what the first page of somebody is called. */
export function startOf(session: Session | null, w: Words): string {
  if (holds(session, ...DUTIES)) return w.inbox;
  return isStaff(session) || session?.enterprises.length === 0 || session === null ? w.start : w.myAwards;
}

import { createHash } from 'node:crypto';
import { CHOICE_LABELS } from '../../contract/labels/choices.ts';
import {
  DEMAND_MILESTONES,
  LIFE_MILESTONES,
  MILESTONE_LABELS,
  type Milestone,
} from '../../contract/labels/milestones.ts';
import { PARTY_LABELS } from '../../contract/labels/parties.ts';
import { SOURCE_LABELS } from '../../contract/labels/sources.ts';
import { DEADLINE_LABELS } from '../../contract/labels/tasks.ts';
import { findUnits } from '../../db/person/units.ts';
import { machineOf, NEWEST_MACHINE } from '../../machine/versions.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import { sinceText } from '../../policy/engine/since-text.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import type { Ports } from '../ports.ts';
import { catalogueItems } from './items.ts';
import { CODE_LISTS } from './lists.ts';
import { milestoneOf } from './milestones.ts';

/**
 * Returns every code with its words in both languages, and what forms and pictures are made from. `etag` changes with it.
 * @param on the day whose schedule is shown
 */
export async function readCatalogue({ database }: Pick<Ports, 'database'>, on: IsoDate) {
  const units = await findUnits(database);
  const catalogue = {
    states: states(),
    roads: { life: LIFE_MILESTONES.map(inWords), demand: DEMAND_MILESTONES.map(inWords) },
    units: units.map(({ id, kind, zh, en, untilDay }) => ({ code: id, kind, zh, en, untilDay })),
    items: catalogueItems(on),
    deadlines: deadlines(on),
    clauses: Object.values(packOfNewAwards().text.passages).map(({ anchor, place, quote }) => ({
      code: anchor,
      place: String(place),
      quote,
    })),
    lists: Object.entries(CODE_LISTS).map(([name, codes]) => ({ name, codes })),
  };
  const digest = createHash('sha256').update(JSON.stringify(catalogue)).digest('hex');
  return { catalogue, etag: `"${digest.slice(0, 32)}"` };
}

/** States with the station and the milestone on which they lie, and whom an award waits for in them. */
function states() {
  return [...machineOf(NEWEST_MACHINE).states].map(([code, { meta, waitsFor }]) => ({
    code,
    zh: meta.zh,
    en: meta.en,
    station: { code: meta.group, ...CHOICE_LABELS.PROGRESS[meta.group] },
    milestone: inWords(milestoneOf(code)),
    waitsFor: waitsFor.map((party) => ({ code: party, ...PARTY_LABELS[party] })),
    source: SOURCE_LABELS[meta.source],
  }));
}

function inWords(code: Milestone) {
  return { code, ...MILESTONE_LABELS[code] };
}

/** Deadlines with their terms; the end of the five years is a date of its own. */
function deadlines(on: IsoDate) {
  const pack = packOfNewAwards();
  const termOf = (name: string) => (name in pack.numbers ? pack.number(name, sinceText(pack, on)) : null);
  return Object.entries(DEADLINE_LABELS).map(([code, { zh, en }]) => {
    const term = termOf(code);
    return { code, zh, en, count: term?.value ?? null, unit: term?.unit ?? null };
  });
}

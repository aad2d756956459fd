import type { Dossier } from '../../contract/dossier/dossier.ts';
import type { OpenTask } from '../../db/application/find-application.ts';
import type { PublishedNotice } from '../../db/notice/find-notice-of.ts';
import type { Unit } from '../../db/person/units.ts';
import { explained } from '../../policy/engine/published/explanation.ts';
import { packOf } from '../../policy/packs/versions.ts';
import type { Verdict } from '../../policy/engine/verdict/verdict.ts';
import type { Decided } from './decisions.ts';
import { eventsOf, type Journal } from './journal.ts';
import { namedUnit } from './named.ts';
import { opinionsIn } from './opinions.ts';

type Section =
  'corrections' | 'opinions' | 'proposal' | 'verdict' | 'decision' | 'decisions' | 'reviewRequest' | 'notice';

/** What is read beside the journal. */
interface Beside {
  readonly tasks: readonly OpenTask[];
  readonly units: readonly Unit[];
  readonly verdict: Verdict | null;
  readonly notice: PublishedNotice | null;
  readonly isContested: boolean;
}

/** Returns what departments, the rules and people said of the claim. */
export function reviewSection(
  journal: Journal,
  { decision, decisions }: Decided,
  { tasks, units, verdict, notice, isContested }: Beside,
): Pick<Dossier, Section> {
  const review = eventsOf(journal, 'review.request').at(-1);
  return {
    corrections: correctionsIn(journal, units),
    opinions: opinionsIn(journal, tasks, units),
    proposal: proposalIn(journal),
    verdict: verdict === null ? null : verdictOf(verdict, journal),
    decision,
    decisions,
    reviewRequest: review === undefined ? null : { words: review.payload.reasons, at: review.at },
    notice: notice === null ? null : { ...notice, contested: isContested },
  };
}

/** The form that comes next answers every correction that was asked for. */
function correctionsIn(journal: Journal, units: readonly Unit[]): Dossier['corrections'] {
  return eventsOf(
    journal,
    'application.return',
    'department.requestCorrection',
    'application.resubmit',
  ).reduce<Dossier['corrections']>((asked, event) => {
    const { actor, at } = event;
    if (event.type === 'application.resubmit')
      return asked.map((each) => ({ ...each, correctedAt: each.correctedAt ?? at }));
    const unit = actor.as === 'verify' && actor.unit !== undefined ? namedUnit(units, actor.unit) : null;
    return [...asked, { unit, words: event.payload.reasons, at, correctedAt: null }];
  }, []);
}

function proposalIn(journal: Journal): Dossier['proposal'] {
  const proposed = eventsOf(journal, 'office.propose').at(-1);
  if (proposed === undefined) return null;
  const { outcome, reasons, byReference = null, replacement } = proposed.payload;
  return {
    outcome,
    words: reasons,
    byReference,
    replacement:
      replacement === undefined ? null : { answer: replacement.answer, words: replacement.reasons },
    at: proposed.at,
    officer: proposed.actor.person,
  };
}

function verdictOf(verdict: Verdict, journal: Journal): Dossier['verdict'] {
  const { outcome, code, reason, amountFen, policy } = explained(packOf(verdict.policy.version), verdict);
  const brief = eventsOf(journal, 'assessment.completed', 'funds.committed', 'funds.exhausted').at(-1);
  return {
    outcome,
    code,
    ...reason,
    amountFen,
    missingFrom: brief?.payload.verdict.missingFrom ?? null,
    policy: policy.version,
    policyStatus: policy.kind,
  };
}

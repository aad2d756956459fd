import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { oldBeside } from '../door/beside.ts';
import { dossierQuery, explanationQuery, stepsQuery } from '../door/award.ts';
import { catalogueQuery } from '../door/catalogue.ts';
import { useLive } from '../door/live.ts';
import { usualOf, usualTimesQuery } from '../door/results.ts';
import { roadOf } from '../door/road.ts';
import { DUTIES, holds, isStaff, sessionQuery, signInAddress } from '../door/session.ts';
import { Acts } from '../parts/acts.tsx';
import { Amount } from '../parts/amount.tsx';
import { ClaimPart } from '../parts/dossier/claim-part.tsx';
import { DemandsPart } from '../parts/dossier/demands-part.tsx';
import { EarlierPart } from '../parts/dossier/earlier-part.tsx';
import { FilesPart } from '../parts/dossier/files-part.tsx';
import { InterestsPart } from '../parts/dossier/interests-part.tsx';
import { LettersPart } from '../parts/dossier/letters-part.tsx';
import { MovesPart } from '../parts/dossier/moves-part.tsx';
import { NotesPart } from '../parts/dossier/notes-part.tsx';
import { ObjectionsPart } from '../parts/dossier/objections-part.tsx';
import { OpinionsPart } from '../parts/dossier/opinions-part.tsx';
import { RemarksPart } from '../parts/dossier/remarks-part.tsx';
import { SimilarPart } from '../parts/dossier/similar-part.tsx';
import { Journal } from '../parts/journal.tsx';
import { WhoHasIt } from '../parts/now.tsx';
import { Card, Page } from '../parts/page.tsx';
import { startOf } from '../parts/places.ts';
import { ProblemNote } from '../parts/problem.tsx';
import { RoadPicture } from '../parts/road.tsx';
import { StateTag } from '../parts/state-tag.tsx';
import { WhyYou } from '../parts/why-you.tsx';
import { day, due } from '../words/figures.ts';
import { useWords } from '../words/words.ts';

const route = getRouteApi('/awards/$id');
/** A firm has no inbox. */
const InboxRail = lazy(() =>
  import('../parts/inbox-rail.tsx').then(({ InboxRail: rail }) => ({ default: rail })),
);

/** One award, and beside it the inbox from which an officer opened it. */
export function AwardPage() {
  const { id } = route.useParams();
  const { inbox } = route.useSearch();
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (inbox === undefined || !holds(session, ...DUTIES)) return <Award key={id} id={id} />;
  return (
    <div className="desk">
      <Suspense fallback={<div className="rail" />}>
        <InboxRail shown={inbox} current={id} />
      </Suspense>
      <div>
        <Award key={id} id={id} />
      </div>
    </div>
  );
}

/** Where it is, who has it, what to do, what it pays and why, and everything that happened. */
function Award({ id }: { readonly id: string }) {
  const { w, say, language } = useWords();
  const { act, inbox } = route.useSearch();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: dossier } = useSuspenseQuery(dossierQuery(id));
  const { data: journal } = useSuspenseQuery(stepsQuery(id));
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: explanation, error: unexplained } = useQuery(explanationQuery(id));
  const { data: times } = useQuery(usualTimesQuery);
  const [done, setDone] = useState('');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const last = journal.steps.at(-1)?.seq ?? 0;
  const liveness = useLive(`/applications/${id}/events`, ['step', 'beside'], [['award', id]], {
    since: String(last),
    oldBy: (event, data) => (event === 'beside' ? oldBeside(queries, id, data) : [['award', id]]),
  });
  if (session === null) return <a href={signInAddress(`/awards/${id}`)}>{w.signIn}</a>;
  const { recognition, item, standsFor, firm, state } = dossier;
  const works = isStaff(session);
  const road = roadOf(journal.steps, state.code, standsFor != null, catalogue);
  const choose = (type: string | undefined): void => {
    setDone('');
    void navigate({
      to: '/awards/$id',
      params: { id },
      search: { act: type, inbox },
      replace: act !== undefined,
    });
  };
  const acts =
    holds(session, 'auditor') && !holds(session, ...DUTIES) ? (
      <Card title={w.replay} className="do">
        <p>{w.replayLead}</p>
        <p className="buttons">
          <Link to="/audit/$id" params={{ id }} className="btn main">
            {w.replay}
          </Link>
        </p>
      </Card>
    ) : (
      <Acts
        key={id}
        dossier={dossier}
        session={session}
        act={act}
        onChoose={choose}
        onDone={(words) => {
          setDone(words);
          void queries.invalidateQueries({ queryKey: ['award', id] });
          void queries.invalidateQueries({ queryKey: ['tasks'] });
          void navigate({ to: '/awards/$id', params: { id }, search: { inbox } });
        }}
      />
    );
  const why = (works || dossier.blocked.length > 0) && <WhyYou dossier={dossier} act={act} />;
  const waits = (
    <Card title={w.whoHasIt}>
      <WhoHasIt waitsFor={dossier.waitsFor} own={session.person} />
    </Card>
  );
  const amount = (
    <Card title={w.amountOfAward}>
      {unexplained === null || explanation !== undefined ? (
        <Amount dossier={dossier} explanation={explanation} />
      ) : (
        <ProblemNote error={unexplained} />
      )}
    </Card>
  );
  const rest = (
    <>
      <InterestsPart id={id} version={dossier.version} session={session} />
      <ClaimPart dossier={dossier} />
      <SimilarPart dossier={dossier} />
      <OpinionsPart dossier={dossier} />
      <ObjectionsPart dossier={dossier} />
      <MovesPart dossier={dossier} />
      <DemandsPart dossier={dossier} />
      <EarlierPart dossier={dossier} />
      <RemarksPart id={id} session={session} />
      <NotesPart id={id} session={session} />
      <LettersPart id={id} />
      <FilesPart id={id} session={session} />
    </>
  );
  const [first] = dossier.waitsFor;
  return (
    <Page
      title={`${recognition.shownName} · ${say(item)}`}
      tag={<StateTag group={state.group} name={state} />}
      crumb={
        <>
          <Link to="/">{startOf(session, w)}</Link>
          <span className="num">{id}</span>
        </>
      }
      lead={
        <span className="facts">
          <span>{firm.name}</span>
          <span className="num">{firm.code}</span>
          <span>{w.submittedOn(day(dossier.submittedAt, language))}</span>
          {works && first !== undefined && (
            <span>
              {w.latest} <b className="num">{due(first.due, language)}</b>
            </span>
          )}
        </span>
      }
    >
      <p role="status" className={done === '' ? 'unseen' : 'say ok'}>
        {done}
      </p>
      {liveness === 'away' && (
        <p className="say warn" role="status">
          {w.notLive}
        </p>
      )}
      <Card title={w.howFar}>
        <RoadPicture
          road={road}
          stateName={say(state)}
          {...(times !== undefined && { usual: usualOf(item.code, times, catalogue) })}
        />
      </Card>
      {works ? (
        <div className="cols acts-first">
          <div>
            {amount}
            {rest}
          </div>
          <div className="stick">
            {acts}
            {why}
            {waits}
          </div>
        </div>
      ) : (
        <div className="cols">
          <div>
            {acts}
            {why}
            {amount}
            {rest}
          </div>
          <div className="stick">{waits}</div>
        </div>
      )}
      <Card title={w.journal}>
        <Journal steps={journal.steps} units={catalogue.units} own={session.person} />
      </Card>
    </Page>
  );
}

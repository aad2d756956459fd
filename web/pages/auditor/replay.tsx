import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dossierQuery, stepsQuery, type Step } from '../../door/award.ts';
import { catalogueQuery, useNames } from '../../door/catalogue.ts';
import { usePeople } from '../../door/people.ts';
import { replay, type Replayed } from '../../door/replay.ts';
import { roadOf } from '../../door/road.ts';
import { AsOf } from '../../parts/as-of.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { ProblemNote } from '../../parts/problem.tsx';
import { RoadPicture } from '../../parts/road.tsx';
import { minute } from '../../words/figures.ts';
import { isPerson } from '../../parts/journal.tsx';
import { useWords } from '../../words/words.ts';

const route = getRouteApi('/audit/$id');

/** The replay of an award: three verdicts, the award as it stood at each step, and the journal with its hashes. */
export function ReplayPage() {
  const { w, say } = useWords();
  const { id } = route.useParams();
  const { data: dossier } = useSuspenseQuery(dossierQuery(id));
  const { data: journal } = useSuspenseQuery(stepsQuery(id));
  const [part, setPart] = useState('');
  const run = useMutation({ mutationFn: () => replay(id, setPart) });
  const [at, setAt] = useState(journal.steps.length);
  return (
    <Page
      title={w.replayOf(id)}
      lead={`${dossier.recognition.shownName} · ${say(dossier.item)}　${w.steps(journal.steps.length)}`}
      crumb={
        <>
          <Link to="/awards">{w.allAwards}</Link>
          <Link to="/awards/$id" params={{ id }}>
            {dossier.recognition.shownName}
          </Link>
        </>
      }
    >
      <p className="buttons">
        <button type="button" className="main" disabled={run.isPending} onClick={() => run.mutate()}>
          {w.replay}
        </button>
        <a className="btn" href={`/api/audit/applications/${id}/bundle`} download>
          {w.bundle}
        </a>
        <span role="status" className="soft">
          {run.isPending ? w.replaying(part) : ''}
        </span>
      </p>
      {run.error !== null && <ProblemNote error={run.error} />}
      {typeof run.data === 'string' && <p className="say bad">{run.data}</p>}
      {typeof run.data === 'object' && <Verdicts replayed={run.data} />}
      <Card title={w.asItStood(at)}>
        <Stepper at={at} steps={journal.steps} onChange={setAt} isWatched={dossier.standsFor != null} />
      </Card>
      <AsOf id={id} />
      <Card title={w.journal}>
        <StepTable steps={journal.steps} at={at} />
      </Card>
    </Page>
  );
}

/** The three answers, never one tick for all. */
function Verdicts({ replayed }: { readonly replayed: Replayed }) {
  const { w } = useWords();
  const { commands, data, law, findings } = replayed;
  const answers = [
    { title: w.samePath, answer: commands, isWell: commands === 'identical', means: w.samePathMeans },
    { title: w.sameData, answer: data, isWell: data === 'identical', means: w.sameDataMeans },
    { title: w.sameLaw, answer: law, isWell: law === 'applied', means: w.sameLawMeans },
  ];
  return (
    <>
      <div className="verdicts" role="status">
        {answers.map(({ title, answer, isWell, means }) => (
          <div key={title} className={isWell ? 'ok' : 'bad'}>
            <b>{title}</b> <span className={`tag ${isWell ? 'ok' : 'bad'}`}>{w.verdict(answer)}</span>
            <p className="small soft">{means}</p>
          </div>
        ))}
      </div>
      {findings.length > 0 && (
        <Card title={w.findings(findings.length)}>
          <ul>
            {findings.map(({ question, seq, finding }) => (
              <li key={`${question} ${String(seq)} ${finding}`}>
                <b>{question}</b> {seq !== null && <span className="num">#{seq}</span>} {finding}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** Goes through the journal step by step. */
function Stepper({
  at,
  steps,
  onChange,
  isWatched,
}: {
  readonly at: number;
  readonly steps: readonly Step[];
  readonly onChange: (at: number) => void;
  readonly isWatched: boolean;
}) {
  const { w, say, language } = useWords();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const past = steps.slice(0, at);
  const last = past.at(-1);
  const state = catalogue.states.find(({ code }) => code === last?.stateAfter);
  return (
    <>
      <p className="buttons">
        <button type="button" aria-label={w.stepBack} disabled={at <= 1} onClick={() => onChange(at - 1)}>
          ‹
        </button>
        <input
          type="range"
          min={1}
          max={steps.length}
          value={at}
          aria-label={w.step}
          onChange={({ target }) => onChange(Number(target.value))}
        />
        <button
          type="button"
          aria-label={w.stepOn}
          disabled={at >= steps.length}
          onClick={() => onChange(at + 1)}
        >
          ›
        </button>
        <span className="num">{last === undefined ? '' : minute(last.at, language)}</span>
      </p>
      {state !== undefined && (
        <RoadPicture road={roadOf(past, state.code, isWatched, catalogue)} stateName={say(state)} />
      )}
    </>
  );
}

function StepTable({ steps, at }: { readonly steps: readonly Step[]; readonly at: number }) {
  const { w, say, language } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const inWords = (state: string): string => {
    const found = catalogue.states.find(({ code }) => code === state);
    return found === undefined ? state : say(found);
  };
  return (
    <table className="stacks">
      <thead>
        <tr>
          <th>{w.step}</th>
          <th>{w.event}</th>
          <th>{w.person}</th>
          <th>{w.fromTo}</th>
          <th>{w.digest}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          <tr key={step.seq} className={index + 1 === at ? 'chosen' : ''}>
            <td className="num">{step.seq}</td>
            <th scope="row">
              {say(step.name ?? nameOf('HAPPENED', step.type))}
              {step.refusal !== null && <span className="tag warn"> {say(step.refusal)}</span>}
              <br />
              <span className="soft small num">{minute(step.at, language)}</span>
            </th>
            <td>
              {say(nameOf('CAPACITIES', step.as))}
              {isPerson(step) && <span className="soft small"> {personOf(step.person)}</span>}
            </td>
            <td>
              {inWords(step.stateBefore)} → {inWords(step.stateAfter)}
            </td>
            <td className="num small">{step.hash.slice(0, 10)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

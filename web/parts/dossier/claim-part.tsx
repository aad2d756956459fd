import type { Dossier } from '../../door/award.ts';
import { useNames } from '../../door/catalogue.ts';
import { minute } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { Card } from '../page.tsx';
import { useAnswers } from './answers.ts';
import { Documents } from './documents.tsx';

interface Props {
  readonly dossier: Dossier;
}

/** What is claimed, and what shall prove it. */
export function ClaimPart({ dossier }: Props) {
  const { w, say } = useWords();
  const nameOf = useNames();
  const inWords = useAnswers();
  const { recognition, standsFor, answers = [], documents, changes = [] } = dossier;
  return (
    <Card title={w.claimAndProofs}>
      <dl className="kv">
        <dt>{w.recognition}</dt>
        <dd>
          {recognition.shownName}{' '}
          <span className="soft">{say(nameOf('RECOGNITION_KINDS', recognition.kind))}</span>
        </dd>
        <dt>{w.recognisedOn}</dt>
        <dd className="num">{recognition.recognisedOn}</dd>
        <dt>{w.certificate}</dt>
        <dd className="num">{recognition.certificate}</dd>
        {recognition.issuer !== null && (
          <>
            <dt>{w.issuer}</dt>
            <dd>{recognition.issuer}</dd>
          </>
        )}
        {standsFor != null && (
          <>
            <dt>{w.standsFor}</dt>
            <dd>{say(standsFor)}</dd>
          </>
        )}
        {answers.map((answer) => (
          <div key={answer.field} className="pair">
            <dt>{say({ zh: answer.zh ?? '', en: answer.en ?? '' })}</dt>
            <dd>{inWords(answer.field ?? '', answer.value)}</dd>
          </div>
        ))}
      </dl>
      {documents !== undefined && <Documents documents={documents} />}
      {changes.length > 0 && (
        <details>
          <summary>{w.corrections(changes.length)}</summary>
          {changes.map((change) => (
            <Change key={change.at} change={change} />
          ))}
        </details>
      )}
    </Card>
  );
}

function Change({ change }: { readonly change: NonNullable<Dossier['changes']>[number] }) {
  const { w, say, language } = useWords();
  const inWords = useAnswers();
  const { at = '', fields = [], documentsAdded = [], documentsRemoved = [] } = change;
  return (
    <>
      <h3 className="num">{minute(at, language)}</h3>
      <ul>
        {fields.map(({ field = '', zh = '', en = '', before, after }) => (
          <li key={field}>
            {say({ zh, en })}
            {w.colon}
            <del>{inWords(field, before)}</del> → <ins>{inWords(field, after)}</ins>
          </li>
        ))}
        {documentsAdded.length + documentsRemoved.length > 0 && (
          <li>{w.documentsChanged(documentsAdded.length, documentsRemoved.length)}</li>
        )}
      </ul>
    </>
  );
}

import type { Dossier } from '../../door/award.ts';
import { useNames } from '../../door/catalogue.ts';
import { usePeople } from '../../door/people.ts';
import { minute } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { Card } from '../page.tsx';

interface Props {
  readonly dossier: Dossier;
}

const ANSWER_LOOK: Readonly<Record<string, string>> = {
  confirmed: 'ok',
  objected: 'bad',
  silent: 'warn',
};

/** What the departments said, and what the office proposes. */
export function OpinionsPart({ dossier: { opinions = [], proposal } }: Props) {
  const { w, say, language } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  if (opinions.length === 0 && proposal == null) return null;
  return (
    <Card title={w.opinions}>
      {opinions.length > 0 && (
        <table className="stacks">
          <thead>
            <tr>
              <th>{w.unit}</th>
              <th>{w.opinion}</th>
              <th>{w.when}</th>
            </tr>
          </thead>
          <tbody>
            {opinions.map((opinion, index) => (
              // Opinions have no id; their order never changes.
              <tr key={index}>
                <th scope="row">
                  {opinion.unit == null ? '' : say({ zh: opinion.unit.zh ?? '', en: opinion.unit.en ?? '' })}
                </th>
                <td>
                  <span className={`tag ${ANSWER_LOOK[opinion.answer ?? ''] ?? ''}`}>
                    {say(nameOf('OPINION_ANSWERS', opinion.answer ?? ''))}
                  </span>{' '}
                  {opinion.words != null && <span>“{opinion.words}”</span>}
                  {opinion.officer != null && (
                    <span className="soft small"> {personOf(opinion.officer)}</span>
                  )}
                </td>
                <td className="num">{opinion.at == null ? '' : minute(opinion.at, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {proposal != null && (
        <>
          <h3>{w.proposal}</h3>
          <p>
            {say(nameOf('DECISIONS', proposal.outcome ?? ''))}
            {w.colon}“{proposal.words}” <span className="soft small">{personOf(proposal.officer ?? '')}</span>
          </p>
        </>
      )}
    </Card>
  );
}

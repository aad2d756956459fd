import { useSuspenseQuery } from '@tanstack/react-query';
import { policyQuery, rulingsQuery } from '../../door/policy.ts';
import { Card, Page } from '../../parts/page.tsx';
import { day } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

/** The text of the policy with what the rules rest on lit, the rulings on its open questions, and the rules of operation. */
export function PolicyPage() {
  const { w, say, language } = useWords();
  const { data: policy } = useSuspenseQuery(policyQuery);
  const { data: rulings } = useSuspenseQuery(rulingsQuery);
  const from = policy.status.effectiveFrom;
  return (
    <Page
      title={say(policy.title)}
      lead={
        from === null || policy.status.kind === 'simulation'
          ? w.notInForce
          : w.inForceFrom(day(`${from}T00:00:00+08:00`, language))
      }
    >
      <Card title={w.text}>
        {policy.articles.map(({ article, from: begin, to }) => (
          <p key={article} id={`article-${String(article)}`} lang="zh-Hans">
            {pieces(policy.text, begin, to, policy.passages).map(({ at, text, isLit }) =>
              isLit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
            )}
          </p>
        ))}
      </Card>
      <Card title={w.rulings}>
        <p className="soft">{w.whyRulings}</p>
        {rulings.rulings.map((ruling) => (
          <details key={ruling.id}>
            <summary>
              <span className="num">{ruling.id}</span> {say(ruling.question)}
            </summary>
            <p>
              <b>{say(ruling.answer)}</b>
            </p>
            <p className="soft small">
              {say(ruling.reason)} {say(ruling.author)} {ruling.from}
            </p>
          </details>
        ))}
      </Card>
      <Card title={w.operatingRules}>
        <p className="soft">{w.notFromTheText}</p>
        <table className="stacks">
          <thead>
            <tr>
              <th>{w.rule}</th>
              <th>{w.value}</th>
              <th>{w.source}</th>
            </tr>
          </thead>
          <tbody>
            {policy.operatingRules.map(({ name, label, value, unit, source }) => (
              <tr key={name}>
                <th scope="row">{say(label)}</th>
                <td className="num">
                  {value === null ? w.none : typeof value === 'object' ? say(value) : value}{' '}
                  {typeof value === 'number' ? w.unitOf(unit) : ''}
                </td>
                <td className="soft small">{say(source)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Page>
  );
}

interface Piece {
  readonly at: number;
  readonly text: string;
  readonly isLit: boolean;
}

/** Returns the text from one character to another, cut where lit passages begin and end. */
function pieces(
  text: string,
  from: number,
  to: number,
  passages: readonly { readonly from: number; readonly to: number }[],
): readonly Piece[] {
  const lit = passages.filter((passage) => passage.from < to && passage.to > from);
  const cuts = [from, to, ...lit.flatMap((passage) => [passage.from, passage.to])]
    .map((cut) => Math.min(Math.max(cut, from), to))
    .toSorted((one, other) => one - other);
  return cuts.slice(0, -1).flatMap((at, index): readonly Piece[] => {
    const end = cuts[index + 1] ?? to;
    if (end === at) return [];
    return [
      {
        at,
        text: text.slice(at, end),
        isLit: lit.some((passage) => passage.from <= at && passage.to >= end),
      },
    ];
  });
}

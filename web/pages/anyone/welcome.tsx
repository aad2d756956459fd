import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { catalogueQuery } from '../../door/catalogue.ts';
import { sessionQuery, signInAddress } from '../../door/session.ts';
import { NoticeList } from '../../parts/notice-list.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

/** What anybody sees first: what the district pays for, how it goes, and what stands before the public. */
export function WelcomePage() {
  const { w, say, language } = useWords();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  return (
    <Page title={w.name} lead={w.welcome}>
      <p className="buttons">
        {session === null ? (
          <a className="btn main" href={signInAddress('/')}>
            {w.signInToApply}
          </a>
        ) : (
          <Link to="/notices" className="btn main">
            {w.object}
          </Link>
        )}
        <Link to="/calculator" className="btn">
          {w.calculator}
        </Link>
      </p>
      {session !== null && <p className="say">{w.forNoFirm}</p>}
      <Card title={w.notices}>
        <NoticeList />
      </Card>
      <Card title={w.schedule}>
        <table className="stacks">
          <thead>
            <tr>
              <th>{w.item}</th>
              <th>{w.who}</th>
              <th className="right">{w.amount}</th>
            </tr>
          </thead>
          <tbody>
            {catalogue.items.map((item) => (
              <tr key={item.code}>
                <th scope="row">{say(item)}</th>
                <td>{item.who.map(say).join(w.listComma)}</td>
                <td className="right num">
                  {item.amountFen === null ? w.byText : money(item.amountFen, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Page>
  );
}

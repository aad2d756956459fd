import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { catalogueQuery } from '../../door/catalogue.ts';
import { Card, Page } from '../../parts/page.tsx';
import { money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

/** Which item somebody applies for. */
export function ApplyPage() {
  const { w, say, language } = useWords();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  return (
    <Page title={w.applyAnew} lead={w.chooseItem} crumb={<Link to="/">{w.myAwards}</Link>}>
      <Card>
        <ul className="rows">
          {catalogue.items.map((item) => (
            <li key={item.code} className="row">
              <span>
                <Link to="/apply/$item" params={{ item: item.code }}>
                  {say(item)}
                </Link>
                <br />
                <span className="soft small">{w.needs(item.proofs.map(say))}</span>
              </span>
              <b className="at-end num">
                {item.amountFen === null ? w.byText : money(item.amountFen, language)}
              </b>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}

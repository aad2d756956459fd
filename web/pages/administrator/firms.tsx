import { useInfiniteQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../door/catalogue.ts';
import { firmsQuery } from '../../door/office.ts';
import { sessionQuery } from '../../door/session.ts';
import { ApiForm } from '../../parts/api-form.tsx';
import { ListState, MoreButton } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { SearchBox, useSearch } from '../../parts/search-box.tsx';
import { useWords } from '../../words/words.ts';

/** Firms and other beneficiaries that are on record. */
export function FirmsPage() {
  const { w, say } = useWords();
  const nameOf = useNames();
  const queries = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { wanted, box } = useSearch();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(firmsQuery(wanted));
  const firms = data?.pages.flatMap((page) => page.enterprises);
  return (
    <Page title={w.firms} lead={w.firmsLead}>
      <Card title={w.newFirm}>
        <details>
          <summary>{w.write}</summary>
          <ApiForm
            keptAs={`${session?.person ?? ''}:firm`}
            describedAt="/admin/enterprises"
            submitLabel={w.registerFirm}
            onDone={() => queries.invalidateQueries({ queryKey: ['firms'] })}
          />
        </details>
      </Card>
      <Card>
        <SearchBox label={w.findFirm} {...box} />
        <ListState error={error} rows={firms} empty={w.nothingFound} />
        <ul className="rows">
          {firms?.map(({ code, name, beneficiary, registrations }) => (
            <li key={code} className="row">
              <span>
                <Link to="/firms/$code" params={{ code }}>
                  {name}
                </Link>
                <br />
                <span className="soft small">
                  <span className="num">{code}</span> {say(nameOf('BENEFICIARY_KINDS', beneficiary))}
                </span>
              </span>
              <span className="at-end small">
                {registrations.at(-1)?.district} {registrations.at(-1)?.address}
              </span>
            </li>
          ))}
        </ul>
        {hasNextPage && <MoreButton onMore={fetchNextPage} />}
      </Card>
    </Page>
  );
}

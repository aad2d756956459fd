import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, getRouteApi, notFound, useNavigate } from '@tanstack/react-router';
import { catalogueQuery } from '../../door/catalogue.ts';
import { api, gotNothing } from '../../door/client.ts';
import { draftsQuery } from '../../door/drafts.ts';
import { useSend } from '../../door/send.ts';
import { sessionQuery, signInAddress } from '../../door/session.ts';
import { keptFile } from '../../door/upload.ts';
import { ClaimForm } from '../../parts/claim-form.tsx';
import { Clause } from '../../parts/clause.tsx';
import { DraftTool } from '../../parts/draft-tool.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { Waiting } from '../../parts/problem.tsx';
import { useTwins } from '../../parts/twins.tsx';
import { money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

const route = getRouteApi('/apply/$item');

/** The form of an application for one item. */
export function ApplyItemPage() {
  const { w, say, language } = useWords();
  const { item: code } = route.useParams();
  const { draft } = route.useSearch();
  const { data: drafts } = useQuery({ ...draftsQuery, enabled: draft !== undefined });
  const begun = drafts?.drafts.find(({ id }) => id === draft);
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const send = useSend();
  const { bodyOf, instead } = useTwins();
  const item = catalogue.items.find((each) => each.code === code);
  // The router shows its page of addresses that are none.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (item === undefined) throw notFound();
  const clause = catalogue.clauses.find((each) => each.code === item.clause.anchor);
  const submit = async (form: unknown): Promise<void> => {
    const { id } = await send({ path: '/applications', body: bodyOf(form), version: null });
    if (begun !== undefined) {
      await gotNothing(api.DELETE('/drafts/{id}', { params: { path: { id: begun.id } } }));
      await queries.invalidateQueries({ queryKey: draftsQuery.queryKey });
    }
    await queries.invalidateQueries({ queryKey: ['awards'] });
    await navigate({ to: '/awards/$id', params: { id } });
  };
  return (
    <Page
      title={w.applyFor(say(item))}
      crumb={
        <>
          <Link to="/">{w.myAwards}</Link>
          <Link to="/apply">{w.otherItem}</Link>
        </>
      }
      lead={item.amountFen === null ? undefined : w.paysAtMost(money(item.amountFen, language))}
    >
      <div className="cols">
        <Card>
          {session === null ? (
            <p>
              <a href={signInAddress(`/apply/${code}`)}>{w.signInToApply}</a>
            </p>
          ) : draft !== undefined && drafts === undefined ? (
            <Waiting />
          ) : (
            <ClaimForm
              key={`${session.person}:${code}:${draft ?? ''}`}
              keptAs={`${session.person}:new:${code}${draft === undefined ? '' : `:${draft}`}`}
              item={item}
              items={catalogue.items}
              enterprises={session.enterprises}
              initial={() => ({
                value: begun?.content ?? {
                  claim: {
                    item: code,
                    ...(session.enterprises.length === 1 && { enterprise: session.enterprises[0]?.code }),
                  },
                  documents: [],
                },
                files: (begun?.files ?? []).map(keptFile),
              })}
              foot={({ value }) => <DraftTool value={value} begun={begun} item={code} />}
              submitLabel={w.submitApplication}
              onSubmit={submit}
              instead={instead}
            />
          )}
        </Card>
        <Card title={w.whatTheTextSays}>
          <Clause place={clause?.place ?? ''} quote={item.clause.quote} />
        </Card>
      </div>
    </Page>
  );
}

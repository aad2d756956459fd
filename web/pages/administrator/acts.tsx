import { useInfiniteQuery } from '@tanstack/react-query';
import { useNames } from '../../door/catalogue.ts';
import { actsQuery } from '../../door/office.ts';
import { usePeople } from '../../door/people.ts';
import { ListState, MoreButton } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { CHOICE_WORDS, DETAIL_WORDS, FIELD_WORDS } from '../../words/fields.ts';
import { minute, typedText } from '../../words/figures.ts';
import { useWords, type Name } from '../../words/words.ts';

/** What administrators and the office did, the newest first. */
export function ActsPage() {
  const { w, say, language } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const inWords = useDetails();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(actsQuery);
  const acts = data?.pages.flatMap((page) => page.acts);
  return (
    <Page title={w.actsLog} lead={w.actsLead}>
      <Card>
        <ListState error={error} rows={acts} empty={w.nothingHere} />
        {acts !== undefined && acts.length > 0 && (
          <table className="stacks">
            <thead>
              <tr>
                <th>{w.when}</th>
                <th>{w.person}</th>
                <th>{w.event}</th>
                <th>{w.details}</th>
              </tr>
            </thead>
            <tbody>
              {acts.map(({ id, at, person, act, about, detail }) => (
                <tr key={id}>
                  <td className="num">{minute(at, language)}</td>
                  <td>{personOf(person)}</td>
                  <th scope="row">
                    {say(nameOf('ACTS', act))} <span className="soft small num">{personOf(about)}</span>
                  </th>
                  <td className="small">
                    {Object.entries(detail)
                      .filter(([, value]) => value !== null)
                      .map(([name, value]) => inWords(name, value))
                      .join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {hasNextPage && <MoreButton onMore={fetchNextPage} />}
      </Card>
    </Page>
  );
}

const FIELDS: Readonly<Record<string, Name>> = { ...FIELD_WORDS, ...DETAIL_WORDS };
/** In which list of the catalogue the codes of a member have words. */
const LIST_OF: Readonly<Partial<Record<string, string>>> = {
  capacity: 'ROLES',
  unit: 'UNITS',
  street: 'UNITS',
  type: 'SIGNALS',
};

/** Returns what says a detail of an act in words. */
function useDetails(): (name: string, value: unknown) => string {
  const { w, say } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  return (name, value) => {
    const label = FIELDS[name];
    const list = LIST_OF[name];
    const text = Array.isArray(value)
      ? value
          .map((each) => say(FIELDS[String(each)] ?? { zh: String(each), en: String(each) }))
          .join(w.listComma)
      : personOf(typedText(value));
    const words = list === undefined ? CHOICE_WORDS[text] : nameOf(list, text);
    return `${label === undefined ? name : say(label)}${w.colon}${words === undefined ? text : say(words)}`;
  };
}

import { useQuery } from '@tanstack/react-query';
import { api, got } from '../door/client.ts';
import { useWords } from '../words/words.ts';

/** Quoted words of the policy where they stand: the sentence around them, and they themselves lit. */
export function Clause({ place, quote }: { readonly place: number | string; readonly quote: string }) {
  const { w } = useWords();
  const isNumbered = typeof place === 'number' || /^\d+$/.test(place);
  const { data } = useQuery({
    queryKey: ['article', String(place)],
    enabled: isNumbered,
    staleTime: Infinity,
    queryFn: () => got(api.GET('/policy/articles/{n}', { params: { path: { n: String(place) } } })),
  });
  const [before, after] = around(data?.text ?? quote, quote);
  return (
    <blockquote lang="zh-Hans">
      {isNumbered && <b>{w.article(String(place))}　</b>}
      {before}
      <mark>{quote}</mark>
      {after}
    </blockquote>
  );
}

const AROUND = 90;

/** Returns what stands before and after a quote, cut to what somebody reads at a glance. */
function around(text: string, quote: string): readonly [string, string] {
  const from = text.indexOf(quote);
  if (from === -1) return ['', ''];
  const before = text.slice(0, from);
  const after = text.slice(from + quote.length);
  return [
    before.length > AROUND ? `…${before.slice(-AROUND)}` : before,
    after.length > AROUND ? `${after.slice(0, AROUND)}…` : after,
  ];
}

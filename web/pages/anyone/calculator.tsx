import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got } from '../../door/client.ts';
import { catalogueQuery, type Item } from '../../door/catalogue.ts';
import type { paths } from '../../door/api.d.ts';
import { Reasons } from '../../parts/amount.tsx';
import { asksOf } from '../../parts/claim-form.tsx';
import { membersOf } from '../../parts/form/fields/group.tsx';
import { Form, type Asked } from '../../parts/form/form.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

const route = getRouteApi('/calculator');

type Body = paths['/calculator']['post']['requestBody']['content']['application/json'];
type Calculation = paths['/calculator']['post']['responses'][200]['content']['application/json'];

/** What a recognition would pay, everything being proven, and why. */
export function CalculatorPage() {
  const { w, say } = useWords();
  const { item: code = '' } = route.useSearch();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const [result, setResult] = useState<Calculation | null>(null);
  const navigate = useNavigate();
  const item = catalogue.items.find((each) => each.code === code);
  const choose = (next: string): void => {
    setResult(null);
    void navigate({ to: '/calculator', search: { item: next === '' ? undefined : next } });
  };
  return (
    <Page title={w.calculator} lead={w.calculatorLead}>
      <div className="cols">
        <Card>
          <div className="field">
            <label htmlFor="item">{w.item}</label>
            <select id="item" value={code} onChange={({ target }) => choose(target.value)}>
              <option value="">{w.choose}</option>
              {catalogue.items.map((each) => (
                <option key={each.code} value={each.code}>
                  {say(each)}
                </option>
              ))}
            </select>
          </div>
          {item !== undefined && (
            <Form
              key={item.code}
              keptAs={`calculator:${item.code}`}
              asks={(value) => asked(item, catalogue.items, value)}
              initial={() => ({
                value: { beneficiary: item.who[0]?.code, claim: { item: item.code } },
                files: [],
              })}
              submitLabel={w.calculate}
              onSubmit={async ({ value }) => {
                const { beneficiary, claim } = membersOf(value);
                // The form asks what the schema of the item asks.
                const body = { beneficiary, recognitions: [claim] } as Body;
                setResult(await got(api.POST('/calculator', { body })));
              }}
            />
          )}
        </Card>
        <section className="card stick" aria-live="polite">
          <h2>{w.result}</h2>
          {result === null ? <p className="soft">{w.notAssessed}</p> : <Result result={result} />}
        </section>
      </div>
    </Page>
  );
}

function Result({ result }: { readonly result: Calculation }) {
  const { w, say, language } = useWords();
  return (
    <>
      <p className="big num">{money(result.totalFen, language)}</p>
      {result.results.map(({ explanation, problem, missing }, index) => (
        <div key={String(index)}>
          {problem !== null && <p className="say bad">{say(problem)}</p>}
          {explanation !== null && <p>{say(explanation.reason)}</p>}
          {explanation !== null && <Reasons explanation={explanation} />}
          {missing.proofs.length > 0 && (
            <p className="soft">{w.needs(missing.proofs.map(({ name }) => say(name)))}</p>
          )}
        </div>
      ))}
    </>
  );
}

/** What the calculator asks: the claim without its holder, and without what proves it. */
function asked(item: Item, items: readonly Item[], value: unknown): Asked {
  const { schema, around = {} } = asksOf(item, items, [])(value);
  const { properties = {}, required = [], ...claim } = schema.properties?.['claim'] ?? {};
  const without = ['enterprise', 'certificate', 'issuer'];
  return {
    schema: {
      type: 'object',
      required: ['beneficiary', 'claim'],
      properties: {
        beneficiary: {
          enum: item.who.map(({ code }) => code),
          'x-choices': item.who,
          'x-label': { zh: '以谁的名义', en: 'As whom' },
        },
        claim: {
          ...claim,
          properties: Object.fromEntries(
            Object.entries(properties).filter(([name]) => !without.includes(name)),
          ),
          required: required.filter((name) => !without.includes(name)),
        },
      },
    },
    around,
  };
}

import { readdir, readFile } from 'node:fs/promises';
import { parser } from '@prometheus-io/lezer-promql';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: { readonly summary: string; readonly runbook: string };
}

let rules: readonly Rule[];
let drawn: readonly string[];
let counted: ReadonlySet<string>;
beforeAll(async () => {
  const { groups } = parse(await readFile('deploy/monitoring/rules.yaml', 'utf8')) as {
    readonly groups: readonly { readonly rules: readonly Rule[] }[];
  };
  rules = groups.flatMap((group) => group.rules);
  const { panels } = JSON.parse(await readFile('deploy/monitoring/dashboard.json', 'utf8')) as {
    readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
  };
  drawn = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
  const sources = await readFile('api/metrics.ts', 'utf8');
  counted = new Set([...sources.matchAll(/'(gongshu_\w+)'/g)].map(([, name = '']) => name));
});
const alerts = () => rules.filter(({ alert }) => alert !== undefined);

/** What is wrong with an expression: what the grammar does not know, and metrics that nobody counts. */
function wrongIn(expression: string): readonly string[] {
  const wrong: string[] = [];
  parser.parse(expression).iterate({
    enter(node) {
      if (node.type.isError) wrong.push(`at ${String(node.from)}`);
    },
  });
  const names = [...expression.matchAll(/\bgongshu_\w+/g)].map(([name]) =>
    name.replace(/_(bucket|count|sum)$/, ''),
  );
  return [...wrong, ...names.filter((name) => !counted.has(name))];
}

describe('rules and dashboard', () => {
  it('are PromQL over metrics that the system counts', () => {
    expect(counted.size).toBeGreaterThan(8);
    for (const expression of [...rules.map(({ expr }) => expr), ...drawn])
      expect([expression, wrongIn(expression)]).toEqual([expression, []]);
  });

  it.each([['sum(rate(gongshu_tasks_open[5m])'], ['gongshu_nothing > 0']])(
    'would notice %s',
    (expression) => {
      expect(wrongIn(expression)).not.toEqual([]);
    },
  );

  it('use records that the rules make', () => {
    const made = rules.flatMap(({ record }) => record ?? []);
    const used = [...rules.map(({ expr }) => expr), ...drawn].flatMap(
      (expr) => expr.match(/\bgongshu:[\w:]+/g) ?? [],
    );
    expect(made.length).toBeGreaterThan(0);
    expect([...new Set(used)].sort()).toEqual([...made].sort());
  });
});

describe('an alert', () => {
  it('leads to a page of its own that says what to do, and no page is without one', async () => {
    const pages = (await readdir('docs/how-to/alarms')).map((name) => name.replace(/\.md$/, ''));
    expect([...pages].sort()).toEqual(
      alerts()
        .map(({ alert = '' }) => alert)
        .sort(),
    );
    for (const { alert = '', annotations } of alerts()) {
      expect(annotations?.runbook).toBe(`docs/how-to/alarms/${alert}.md`);
      const page = await readFile(`docs/how-to/alarms/${alert}.md`, 'utf8');
      expect(page).toMatch(/^# .+ \(`Gongshu\w+`\)$/m);
      expect(page).toMatch(/^1\. /m);
    }
  });

  it('says how urgent it is', () => {
    for (const { labels } of alerts()) expect(['page', 'ticket']).toContain(labels?.['severity']);
  });
});

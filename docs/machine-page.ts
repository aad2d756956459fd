import { diagramOf } from '../machine/diagram.ts';
import { statesOf, tableOf, type Row, type StateRow } from '../machine/table.ts';
import { machineOf, NEWEST_MACHINE } from '../machine/versions.ts';

export const MACHINE_PAGE = 'docs/reference/application-machine.md';

/** Returns the reference page of the machine, made from it: the diagram, what can happen in each state, and the states. */
export function machinePage(): string {
  const definition = machineOf(NEWEST_MACHINE);
  return [
    `# The application machine, version ${String(NEWEST_MACHINE)}`,
    '',
    `Made by \`npm run diagram\` from \`machine/application.v${String(NEWEST_MACHINE)}/\`; a test fails when it is stale.`,
    '',
    '```mermaid',
    diagramOf(definition).trimEnd(),
    '```',
    '',
    '## What can happen',
    '',
    'Every event must be sent by somebody entitled to it, for their own enterprise, without an interest in it and with no other duty on the',
    'application, and must carry what its schema says. The rules are what refuses it beside that. Of several ways the first is taken whose',
    'condition holds; the last has none. An award that goes nowhere stays in its state.',
    '',
    '| state | event | sent by | rules | if | goes to | remembers | effects |',
    '|---|---|---|---|---|---|---|---|',
    ...tableOf(definition).map(eventLine),
    '',
    '## The states',
    '',
    '| state | 中文 | English | stage | tags | source | on entering | on leaving |',
    '|---|---|---|---|---|---|---|---|',
    ...statesOf(definition).flatMap((row) => {
      const info = definition.states.get(row.state);
      if (info === undefined) return [];
      const { meta, tags } = info;
      return [
        line([code(row.state), meta.zh, meta.en, meta.group, tags.join(', '), meta.source, ...byItself(row)]),
      ];
    }),
    '',
  ].join('\n');
}

function eventLine({ state, event, senders, rules, route, target, does }: Row): string {
  return line([
    state === '' ? 'any state' : code(state),
    event === '' ? 'by itself' : code(event),
    senders.join(', '),
    rules.map(code).join(', '),
    route ?? '',
    target === null ? '' : code(target),
    does.changes.join(', '),
    does.effects.map(code).join(', '),
  ]);
}

const byItself = ({ enters, leaves }: StateRow): readonly string[] =>
  [enters, leaves].map(({ changes, effects }) => [...changes, ...effects.map(code)].join(', '));

const code = (name: string): string => `\`${name}\``;
const line = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;

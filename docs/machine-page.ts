import { diagramOf } from '../machine/diagram.ts';
import { machineOf, NEWEST_MACHINE } from '../machine/versions.ts';

export const MACHINE_PAGE = 'docs/reference/application-machine.md';

/** The reference page of the machine, made from it. */
export function machinePage(): string {
  const definition = machineOf(NEWEST_MACHINE);
  const rows = [...definition.states].map(
    ([name, { meta, tags }]) =>
      `| \`${name}\` | ${meta.zh} | ${meta.en} | ${meta.group} | ${tags.join(', ')} | ${meta.source} |`,
  );
  return [
    '# The application machine, version 1',
    '',
    'Made by `npm run diagram` from `machine/application.v1/`; a test fails when it is stale.',
    '',
    '```mermaid',
    diagramOf(definition).trimEnd(),
    '```',
    '',
    '| state | 中文 | English | stage | tags | source |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

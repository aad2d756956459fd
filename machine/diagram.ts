import type { AnyStateNode } from 'xstate';
import type { Definition } from './definition.ts';

/** The machine as Mermaid text: generated, checked in, and compared by a test. */
export function diagramOf({ machine, states }: Definition): string {
  return [
    'stateDiagram-v2',
    ...declarations(machine.root, '  '),
    ...[...states].flatMap(([name]) => arrows(nodeOf(machine.root, name))),
    '',
  ].join('\n');
}

const idOf = (node: AnyStateNode): string => node.path.join('_');
const childrenOf = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states);

function nodeOf(root: AnyStateNode, name: string): AnyStateNode {
  return name.split('.').reduce<AnyStateNode>((node, key) => {
    const child = node.states[key];
    if (child === undefined) throw new Error(`no state ${name}`);
    return child;
  }, root);
}

function declarations(node: AnyStateNode, indent: string): string[] {
  const { initial } = node.config as { initial?: string };
  const start = initial === undefined ? [] : [`${indent}[*] --> ${[...node.path, initial].join('_')}`];
  const inner = childrenOf(node).flatMap((child) => {
    const id = idOf(child);
    const title = `${indent}state "${child.description ?? child.key}" as ${id}`;
    if (childrenOf(child).length > 0)
      return [title, `${indent}state ${id} {`, ...declarations(child, `${indent}  `), `${indent}}`];
    return child.type === 'final' ? [title, `${indent}${id} --> [*]`] : [title];
  });
  return [...start, ...inner];
}

function arrows(node: AnyStateNode): string[] {
  return [...node.transitions.values(), node.always ?? []].flat().map((arrow) => {
    const { target, guard } = arrow;
    const eventType = String(arrow.eventType);
    const route = (guard as { params?: { route?: string } } | undefined)?.params?.route;
    const label = eventType === '' ? 'all answered' : eventType;
    return `  ${idOf(node)} --> ${idOf(target?.[0] ?? node)} : ${label}${route === undefined ? '' : ` [${route}]`}`;
  });
}

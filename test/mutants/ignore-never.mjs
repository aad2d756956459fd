/** Leaves out a branch that the types say is never taken: no test can tell what stands there. */
const closed = {
  shouldIgnore(path) {
    const isNever = (node) =>
      node?.type === 'TSSatisfiesExpression' && node.typeAnnotation.type === 'TSNeverKeyword';
    const isClosed =
      path.isSwitchCase() && path.node.test === null && isNever(path.node.consequent[0]?.argument);
    return isClosed ? 'the types close it' : undefined;
  },
};

/** What Stryker takes from a plugin, by its name. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'never', value: closed }];

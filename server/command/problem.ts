/** A command cannot be done, and the person who gave it can change that: its message is one sentence that says how. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
}

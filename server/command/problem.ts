import type { Name } from '../../policy/engine/items/item.ts';

/** A command cannot be done, and the person who gave it can change that: its message is one sentence that says how. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
  readonly said: Name;

  /** @param said in both languages; what is about the settings of a server is said in English alone */
  constructor(said: Name | string, options?: ErrorOptions) {
    const both = typeof said === 'string' ? { zh: said, en: said } : said;
    super(both.en, options);
    this.said = both;
  }
}

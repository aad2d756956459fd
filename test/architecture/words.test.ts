import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Words that the glossary retired, and what to say instead. */
const RETIRED: Readonly<Record<string, string>> = {
  message: 'event (what moves the machine) or notification (what people receive)',
  messages: 'events or notifications',
  subject: 'recognition',
  subjects: 'recognitions',
  standing: 'status, position, version or open',
  registry: 'company register',
  door: 'API',
  doors: 'APIs',
  desk: 'use case',
  told: 'notified, sent or stated',
  tell: 'send, notify or print',
  tells: 'sends',
  books: 'records or accounts',
  scene: 'award',
  knock: 'attempt',
  whoever: 'a user who',
};

/** Names that are not ours: whole identifiers, each with the library or form that it belongs to. */
const FOREIGN: Readonly<Record<string, string>> = {
  message: 'of Error, of ajv, of nodemailer, of the channel between processes',
  messages: 'of ESLint and of the channel between processes',
  messageOf: 'the sentence of an Error',
  firstMessage: 'of the channel between processes',
  IncomingMessage: 'node:http',
  messageId: 'nodemailer',
  subject: 'of a letter, and of the agreed form of the cases',
  registry: 'prom-client: where metrics are registered; the capacity of the registry as an actor',
  Registry: 'prom-client',
  REGISTRY: 'the registry as an actor of the tests',
  reportAsRegistry: 'the registry as an actor',
  doors: 'the outermost rooms: law, record, doors',
};
/** Types whose name `message` would be one of ours again. */
const OURS = /\b(AwardEvent|OutgoingNotification|Signal|Report|Passed)\b/;

/** Identifiers in a file of which a word is retired. */
function retiredIn(code: string): string[] {
  const source = ts.createSourceFile('given.ts', code, ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      const words = node.text
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .split(/[\s_#$]+/)
        .map((word) => word.toLowerCase());
      const isRetired = words.some((word) => Object.hasOwn(RETIRED, word));
      if (isRetired && (!Object.hasOwn(FOREIGN, node.text) || isOurs(node))) found.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found];
}

/** A parameter, variable or field that is declared as one of our types, whatever its name is elsewhere. */
function isOurs({ parent }: ts.Node): boolean {
  const isDeclared =
    ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isPropertySignature(parent);
  return isDeclared && parent.type !== undefined && OURS.test(parent.type.getText());
}

describe('the words of the code', () => {
  it('are those of the glossary: no identifier has a retired one', async () => {
    const tracked = execFileSync('git', ['ls-files', '*.ts'], { encoding: 'utf8' }).trim().split('\n');
    // The names in the generated types are those of addresses.
    const files = tracked.filter(
      (file) => !['test/architecture/words.test.ts', 'web/door/api.d.ts'].includes(file),
    );
    expect(files.length).toBeGreaterThan(500);
    const read = await Promise.all(
      files.map(async (file) => [file, retiredIn(await readFile(file, 'utf8').catch(() => ''))] as const),
    );
    expect(read.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it.each([
    ['const policyStanding = 1;', ['policyStanding']],
    ['function insertDoorRefusal() {}', ['insertDoorRefusal']],
    ['const decide = (message: AwardEvent) => message;', ['message']],
    ['const why = error.message;', []],
    ['const TOLD_BY = 1; class A { #tells = 1 }', ['TOLD_BY', '#tells']],
    ['// the door is told\nconst text = "a message";', []],
  ])('in %j: %j', (code, found) => {
    expect(retiredIn(code)).toEqual(found);
  });

  it('that are retired stand in the glossary with what replaces them', async () => {
    const glossary = await readFile('docs/reference/glossary.md', 'utf8');
    const singular = Object.keys(RETIRED).filter((word) => !/(?<!s)s$/.test(word) || word === 'books');
    expect(singular.filter((word) => !glossary.includes(`\`${word}\``))).toEqual([]);
  });
});

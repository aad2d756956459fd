import { describe, expect, it } from 'vitest';
import { checkpointText, readCheckpoint } from '../../../audit/log/checkpoint.ts';
import { newSigner, openNote, signNote, signerOf } from '../../../audit/log/note.ts';

/** The example of the note package of the Go checksum database, the origin of the format. */
const SECRET = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const KEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const NOTE = `${TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

describe('a signed note', () => {
  it('is the published one, byte for byte', () => {
    expect(signerOf(SECRET).key).toBe(KEY);
    expect(signNote(TEXT, [signerOf(SECRET)])).toBe(NOTE);
    expect(openNote(NOTE, [KEY])).toBe(TEXT);
  });

  it('is opened by each of its keys, and by no other', () => {
    const [old, young, stranger] = [newSigner('log'), newSigner('log'), newSigner('log')];
    const note = signNote(TEXT, [old, young]);
    expect(openNote(note, [old.key])).toBe(TEXT);
    expect(openNote(note, [young.key])).toBe(TEXT);
    expect(openNote(note, [stranger.key])).toBeNull();
    expect(openNote(note, [])).toBeNull();
  });

  it.each([
    ['another word', NOTE.replace('answer', 'remedy')],
    ['another name', NOTE.replace('— Peter', '— Pete')],
    ['another signature', NOTE.replace('x08go/ZJ', 'x08go/ZK')],
    ['no signature', TEXT],
    ['nothing', ''],
  ])('with %s is not opened', (_, note) => {
    expect(openNote(note, [KEY])).toBeNull();
  });

  it('takes no key that is none', () => {
    expect(() => signerOf('PRIVATE+KEY+x+00000000+AAAA')).toThrow('The signing key is no Ed25519 key');
  });
});

describe('a checkpoint', () => {
  const head = { size: 8, root: Buffer.alloc(32, 7), heads: Buffer.alloc(32, 9) };

  it('says origin, size, root and heads', () => {
    const [root, heads] = [head.root.toString('base64'), head.heads.toString('base64')];
    expect(checkpointText(head)).toBe(`gongshu-brand-awards\n8\n${root}\nheads ${heads}\n`);
    expect(readCheckpoint(checkpointText(head))).toEqual(head);
  });

  it.each([
    ['of another log', checkpointText(head).replace('gongshu', 'other')],
    ['with a size that is no number', checkpointText(head).replace('8', '08')],
    ['with half a root', checkpointText({ ...head, root: Buffer.alloc(16) })],
    ['without heads', checkpointText(head).replace(/heads .*\n/, '')],
    ['with another line', `${checkpointText(head)}more\n`],
    ['of nothing', ''],
  ])('%s is none', (_, text) => {
    expect(readCheckpoint(text)).toBeNull();
  });
});

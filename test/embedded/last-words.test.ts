import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../embedded/last-words.ts';

const TRACE = 'goroutine 1 [running]:\nmain.main()\n\t/build/main.go:12 +0x1d\nerror: exit';

describe('the last words of a program that ended', () => {
  it.each([
    [
      'the engine',
      'Error: unable to start: listen tcp 127.0.0.1:7233: bind: address already in use',
      'port 7233',
    ],
    [
      'PostgreSQL',
      'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use',
      'a port that it needs',
    ],
    ['the API', 'Error: listen EADDRINUSE: address already in use 127.0.0.1:8080', 'port 8080'],
  ])('name the port that is taken, for %s, and no trace', (_, line, port) => {
    expect(wordsOf(`before\n${line}\n${TRACE}\n`, 'x.log')).toBe(
      `${port} is taken by another program: end that program, or start again (all in x.log)`,
    );
  });

  it('are its last error otherwise, or its last line, or that there is none', () => {
    expect(wordsOf('a\nFATAL: no space\nbye\n', 'x.log')).toBe(
      'its last words: "FATAL: no space" (all in x.log)',
    );
    expect(wordsOf('a\nbye\n', 'x.log')).toBe('its last words: "bye" (all in x.log)');
    expect(wordsOf('', 'x.log')).toBe('its log is empty: x.log');
  });

  it('say nothing of a port that was taken at an earlier start', () => {
    const later = Array.from({ length: 40 }, () => 'up').join('\n');
    expect(wordsOf(`address already in use :1\n${later}`, 'x.log')).toBe(
      'its last words: "up" (all in x.log)',
    );
  });
});

import { expect, it } from 'vitest';
import { amounts, rulings } from '../../server/command/arguments.ts';

it.each(['C1=1.5', 'C1=-1', 'C1=', 'C1', 'C1=1e3', 'C1=0x10', 'C1= 5', 'C1=1000000001', 'X9=1'])(
  'are whole yuan of an item that is known: %s is refused',
  (text) => {
    expect(() => amounts(text)).toThrow('takes a known item and whole yuan');
  },
);

it('are fen by item', () => {
  expect(amounts('C1=60000 C2=0')).toEqual({ C1: 6_000_000, C2: 0 });
  expect(amounts('C1=1000000000')).toEqual({ C1: 100_000_000_000 });
});

it('name an item, and a ruling, once', () => {
  expect(() => amounts('C1=1 C1=2')).toThrow('C1 is given twice');
  expect(() => rulings('A13=lenient A13=strict')).toThrow('A13 is given twice');
});

import { describe, expect, it } from 'vitest';
import { SIGNAL_TYPES, signalEntry } from '../../contract/signals/catalogue.ts';
import { FIELD_ERRORS } from '../../contract/field-errors.ts';
import { payloadErrors } from '../../use-cases/payload.ts';
import { misfitsOf } from '../../use-cases/field-errors.ts';
import { misfitsOf as mutantsOf } from '../support/payloads.ts';
import { randomFrom } from '../faults/plan.ts';

const claim = {
  item: 'C1',
  enterprise: '91330105MA2AXQ001U',
  recognition: 'product:桥西糕点',
  recognisedOn: '2026-01-05',
  certificate: 'HZ-2026-001',
};
const placed = (payload: unknown, type: (typeof SIGNAL_TYPES)[number] = 'application.submit') =>
  payloadErrors(type, JSON.parse(JSON.stringify(payload))).map(({ at, code }) => `${at} ${code}`);

describe('the errors of a payload', () => {
  it.each([
    ['a day that does not exist', { ...claim, recognisedOn: '2026-02-31' }, ['/claim/recognisedOn noDay']],
    ['a member that is missing', { ...claim, certificate: undefined }, ['/claim/certificate missing']],
    ['a member that nobody asked for', { ...claim, colour: 'red' }, ['/claim/colour unknownMember']],
    ['an empty text', { ...claim, certificate: '' }, ['/claim/certificate tooShort']],
    ['an item that does not exist', { ...claim, item: 'X9' }, ['/claim/item noChoice']],
    ['a code in another form', { ...claim, enterprise: 'abc' }, ['/claim/enterprise wrongForm']],
    ['a number for a text', { ...claim, certificate: 7 }, ['/claim/certificate wrongType']],
    ['an introduced firm that names no item', { ...claim, item: 'N1' }, ['/claim/standsFor missing']],
    ['an item that stands for none', { ...claim, standsFor: 'C1' }, ['/claim/standsFor unknownMember']],
  ])('name the place of %s, by the item that was chosen', (_, given, places) => {
    expect(placed({ claim: given, documents: [] })).toEqual(places);
  });

  it('name everything that is wrong at once', () => {
    expect(placed({ claim: { ...claim, certificate: '', recognisedOn: 'x' } }).sort()).toEqual([
      '/claim/certificate tooShort',
      '/claim/recognisedOn noDay',
      '/documents missing',
    ]);
  });

  it('are those of the branch that a constant has chosen', () => {
    expect(placed({ decision: 'reduce', reasons: 'r' }, 'clawback.decide')).toEqual(['/amountFen missing']);
    expect(placed({ decision: 'drop', amountFen: 5, reasons: 'r' }, 'clawback.decide')).toEqual([
      '/amountFen unknownMember',
    ]);
  });

  it('name a member of any name by a JSON Pointer', () => {
    expect(placed({ reasons: 'r', 'a/b~c': 1 }, 'office.approve')).toEqual(['/a~1b~0c unknownMember']);
  });

  it('say in a sentence of each language what the limit is', () => {
    const [error] = payloadErrors('office.approve', { reasons: 'x'.repeat(2001) });
    expect(error).toEqual({
      at: '/reasons',
      code: 'tooLong',
      zh: `“${'x'.repeat(80)}…”：最多2000个字。`,
      en: `"${'x'.repeat(80)}…": At most 2000 characters are taken.`,
    });
  });

  it('are there for every payload that does not fit, of every signal, and for none that fits', () => {
    for (const type of SIGNAL_TYPES)
      for (const payload of mutantsOf(type, randomFrom(7), 30)) {
        const errors = misfitsOf(signalEntry(type).payload, payload);
        expect(errors.length).toBeGreaterThan(0);
        for (const { at, code, zh, en } of errors) {
          expect(at).toMatch(/^(\/.*)?$/s);
          expect(Object.keys(FIELD_ERRORS)).toContain(code);
          expect(zh + en).not.toMatch(/[{}]/);
        }
      }
    expect(placed({ claim, documents: [] })).toEqual([]);
  });
});

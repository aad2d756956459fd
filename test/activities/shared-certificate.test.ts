import { describe, expect, it } from 'vitest';
import { sharedCertificate } from '../../activities/similar-in.ts';
import type { Succession } from '../../policy/engine/lineage.ts';

const CLAIM = { enterprise: 'own', recognition: 'product:龙井' };
const passes = (from: string, to: string, on: string, recognition: string | null = null): Succession => ({
  ...{ from, to, recognition, on },
});
const usedBy = (firm: string, successions: readonly Succession[], on: string, isGranted = true) =>
  sharedCertificate(
    [
      {
        ...{ award: 'A', family: 'product', enterprise: firm, recognition: 'product:龙 井' },
        ...{ certificate: 'A-1', issuer: null, isGranted },
      },
    ],
    successions,
    CLAIM,
    on,
  );

describe('a certificate on which the office found another award to be', () => {
  it.each([
    ['the day before', '2026-02-28', 'old'],
    ['the day of', '2026-03-01', null],
    ['the day after', '2026-03-02', null],
  ])('of a firm that is taken over is another firm’s %s the succession', (_, on, used) => {
    expect(usedBy('old', [passes('old', 'own', '2026-03-01')], on)).toBe(used);
    expect(usedBy('heir', [passes('own', 'heir', '2026-03-01')], on)).toBe(used === null ? null : 'heir');
  });

  it('is shared over two generations from the day of the later one on', () => {
    const line = [passes('old', 'mother', '2026-03-01'), passes('mother', 'own', '2026-05-01')];
    expect(usedBy('old', line, '2026-04-30')).toBe('old');
    expect(usedBy('old', line, '2026-05-01')).toBeNull();
  });

  it('is another firm’s if that is a sister, or inherited another recognition', () => {
    const sisters = [passes('mother', 'own', '2026-03-01'), passes('mother', 'sister', '2026-03-01')];
    expect(usedBy('sister', sisters, '2026-06-01')).toBe('sister');
    const other = [passes('old', 'own', '2026-03-01', 'product:径山')];
    expect(usedBy('old', other, '2026-06-01')).toBe('old');
    expect(usedBy('old', [passes('old', 'own', '2026-03-01', 'product:龙井')], '2026-06-01')).toBeNull();
  });

  it('is free if it is the firm’s own, or was not granted', () => {
    expect(usedBy('own', [], '2026-06-01')).toBeNull();
    expect(usedBy('stranger', [], '2026-06-01', false)).toBeNull();
    expect(usedBy('stranger', [], '2026-06-01')).toBe('stranger');
  });
});

import type { Part } from '../../server/command/add-asked.ts';

/** The subcommands of `npm run audit`, in the order of its help. */
export const PARTS: readonly Part[] = [
  { names: ['replay'], load: async () => (await import('./replay.ts')).replay },
  { names: ['bundle'], load: async () => (await import('./bundle.ts')).bundle },
  { names: ['archive'], load: async () => (await import('./archive.ts')).archive },
  { names: ['verify'], load: async () => (await import('./verify.ts')).verify },
  { names: ['as-of'], load: async () => (await import('./as-of.ts')).asOf },
  { names: ['sweep'], load: async () => (await import('./sweep.ts')).sweep },
  { names: ['what-if'], load: async () => (await import('./what-if.ts')).whatIf },
  { names: ['draw-commit', 'draw'], load: async () => (await import('./draw.ts')).draw },
  { names: ['redraw'], load: async () => (await import('./redraw.ts')).redraw },
  { names: ['clocks'], load: async () => (await import('./clocks.ts')).clocks },
  { names: ['key', 'new-key', 'rotate-key'], load: async () => (await import('./key.ts')).key },
  {
    names: ['keep-checkpoint'],
    load: async () => (await import('./keep-checkpoint.ts')).keepCheckpoint,
  },
  { names: ['rejoin'], load: async () => (await import('./rejoin.ts')).rejoin },
];

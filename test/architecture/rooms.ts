/** Every room of the code, from the inmost to the outmost. */
export const ROOMS = [
  'policy',
  'contract',
  'machine',
  'workflows',
  'db',
  'activities',
  'audit',
  'messages',
  'api',
  'bin',
];

/** Every room of the code, from the inmost to the outmost. */
module.exports.ROOMS = [
  'policy',
  'contract',
  'machine',
  'workflows',
  'db',
  'activities',
  'audit',
  'notify',
  'use-cases',
  'api',
  'server',
  'embedded',
  'tour',
  'bin',
  'web',
];

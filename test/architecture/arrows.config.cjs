const ROOMS = 'policy|contract|machine|workflows|db|activities|audit|messages|api|bin|bench|test|docs|deploy';
const pure = 'a pure room: let an activity do it and hand the result in as data';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    room('policy', [], 'policy knows nothing: hand facts in as data'),
    room(
      'contract',
      ['policy'],
      'contract knows the types of policy only: move what both need into policy or contract',
    ),
    room(
      'machine',
      ['contract', 'policy'],
      'the machine is pure: describe what is wanted as an effect in contract/',
    ),
    room(
      'workflows',
      ['machine', 'contract', 'activities', 'audit', 'messages'],
      'a workflow reaches the world through activities',
    ),
    room('db', ['contract', 'policy'], 'db is the only SQL and knows no rule: compute in an activity'),
    room(
      'activities',
      ['db', 'policy', 'contract'],
      'an activity knows no workflow and no machine: take what it needs as an effect',
    ),
    room(
      'audit',
      ['machine', 'policy', 'contract', 'db'],
      'the audit reads: it knows no activity and no route',
    ),
    room(
      'messages',
      ['machine', 'contract', 'db'],
      'messages say what was recorded: they know no rule, no activity of an award and no route',
    ),
    room(
      'api',
      ['contract', 'db', 'machine'],
      'the door asks the engine and the database: put rules into policy or machine',
    ),
    typesOnly('contract', 'policy', 'contract knows the types of policy only'),
    typesOnly('machine', 'policy', 'the machine knows the types of policy only: an activity computes'),
    typesOnly(
      'workflows',
      'activities',
      'a workflow imports the types of activities and reaches them by proxy',
    ),

    typesOnly('workflows', 'audit', 'a workflow imports the types of activities and reaches them by proxy'),
    typesOnly(
      'workflows',
      'messages',
      'a workflow imports the types of activities and reaches them by proxy',
    ),
    typesOnly('db', 'policy', 'db knows the types of policy only'),
    typesOnly('api', 'machine/application', 'the door asks a definition from machine/registry.ts'),
    {
      name: 'http-knows-no-award',
      comment:
        'what is in api/http/ holds for every request: put what is about commands or awards beside them',
      severity: 'error',
      from: { path: '^api/http/' },
      to: { path: '^(contract|machine|db|api/.+)/', pathNot: '^api/http/' },
    },
    {
      name: 'only-db-speaks-sql',
      comment: 'put the query into db/queries/',
      severity: 'error',
      from: { pathNot: '^(db|bin|test|bench)/' },
      to: { path: 'node_modules/(postgres|drizzle-orm)/' },
    },
    {
      name: 'pure-rooms-import-no-node',
      comment: pure,
      severity: 'error',
      from: { path: '^(policy|contract|machine|workflows)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nobody-knows-tests-or-benches',
      comment: 'move what is shared into the room that it belongs to',
      severity: 'error',
      from: { path: '^(policy|contract|machine|workflows|db|activities|audit|messages|api|bin)/' },
      to: { path: '^(test|bench|deploy)/' },
    },
    {
      name: 'no-circles',
      comment: 'move what both need into a third file',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

function room(name, may, comment) {
  const allowed = [name, ...may].join('|');
  return {
    name: `${name}-knows-its-neighbours`,
    comment,
    severity: 'error',
    from: { path: `^${name}/` },
    to: { path: `^(${ROOMS})/`, pathNot: `^(${allowed})/` },
  };
}

function typesOnly(from, to, comment) {
  return {
    name: `${from}-knows-types-of-${to.replace(/\W/g, '-')}`,
    comment,
    severity: 'error',
    from: { path: `^${from}/` },
    to: { path: `^${to}`, dependencyTypesNot: ['type-only'] },
  };
}

const { ROOMS } = require('./rooms.cjs');

const pure = 'a pure room: let an activity do it and hand the result in as data';

/** What `npm start`, the guided life and the commands wire together; nothing below knows them. */
const WIRING = ['server', 'embedded', 'tour', 'bin'];

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
      ['machine', 'contract', 'activities', 'audit', 'notify'],
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
      'notify',
      ['machine', 'contract', 'db'],
      'notifications say what was recorded: they know no rule, no activity of an award and no route',
    ),
    room(
      'use-cases',
      ['contract', 'policy', 'machine', 'db', 'audit'],
      'a use case is called by routes and commands and knows neither: take what it needs as an argument',
    ),
    room(
      'api',
      ['contract', 'db', 'machine', 'use-cases'],
      'the API asks a use case: put checks and acts into use-cases/',
    ),
    ...WIRING.map((name) =>
      room(
        name,
        [...ROOMS, 'docs'],
        'what wires the rooms knows no test and no bench: move what is shared into its room',
      ),
    ),
    room('web', [], 'the portal knows the API by its generated types: add what is missing to the API'),
    {
      name: 'nothing-imports-the-portal',
      comment: 'the portal is built by itself and served as files: put what both need into the API',
      severity: 'error',
      from: { pathNot: '^(web|test)/' },
      to: { path: '^web/' },
    },
    {
      name: 'parts-know-no-page',
      comment: 'put what several pages need into web/parts/ and hand in what differs',
      severity: 'error',
      from: { path: '^web/(parts|door|words|look)/' },
      to: { path: '^web/(pages/|routes\\.ts|main\\.tsx)' },
    },
    {
      name: 'the-way-to-the-api-draws-nothing',
      comment: 'put what is drawn into web/parts/: web/door/ asks the API, web/words/ speaks',
      severity: 'error',
      from: { path: '^web/(door|words)/' },
      to: { path: '^web/(parts|look)/' },
    },
    typesOnly('contract', 'policy', 'contract knows the types of policy only'),
    typesOnly('machine', 'policy', 'the machine knows the types of policy only: an activity computes'),
    typesOnly(
      'workflows',
      'activities',
      'a workflow imports the types of activities and reaches them by proxy',
    ),

    typesOnly('workflows', 'audit', 'a workflow imports the types of activities and reaches them by proxy'),
    typesOnly('workflows', 'notify', 'a workflow imports the types of activities and reaches them by proxy'),
    typesOnly('db', 'policy', 'db knows the types of policy only'),
    {
      name: 'only-the-table-names-a-version',
      comment:
        'ask machine/versions.ts for a definition, and the definition for its view, its senders and its words',
      severity: 'error',
      from: { pathNot: '^(machine/versions\\.ts|machine/application\\.v|test/)' },
      to: { path: '^machine/application\\.v' },
    },
    {
      name: 'a-version-stands-alone',
      comment:
        'copy what a version needs into its folder, so that it can change without changing another one',
      severity: 'error',
      from: { path: '^machine/(application\\.v\\d+)/' },
      to: { path: '^machine/application\\.v', pathNot: '^machine/$1/' },
    },
    {
      name: 'wiring-is-not-imported',
      comment: 'move what is shared out of server/, embedded/, tour/ and bin/ into the room it belongs to',
      severity: 'error',
      from: { pathNot: `^(${WIRING.join('|')}|test|bench)/` },
      to: { path: `^(${WIRING.join('|')})/` },
    },
    {
      name: 'http-knows-no-award',
      comment:
        'what is in api/http/ holds for every request: put what is about commands or awards beside them',
      severity: 'error',
      from: { path: '^api/http/' },
      to: {
        path: '^(contract|machine|db|use-cases|api/.+)/',
        pathNot:
          '^(api/http/|use-cases/(refused|unavailable)\\.ts|contract/(field-errors|repeated-member|storable)\\.ts)',
      },
    },
    {
      name: 'routes-are-schema-and-a-call',
      comment:
        'put what the route does, with every check that it needs, into an act of use-cases/ and call it',
      severity: 'error',
      from: { path: '^api/routes/' },
      to: { path: '^(db|machine|policy)/' },
    },
    {
      name: 'the-api-reads-by-use-cases',
      comment:
        'put the read, with the permission that it needs, into use-cases/ and call it: only what puts the API together has a database',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/(app|metrics|health-checks)\\.ts$' },
      to: { path: '^db/' },
    },
    {
      name: 'the-engine-knows-no-policy',
      comment: 'the engine is handed a pack: put what one text says into its pack and ask for it by name',
      severity: 'error',
      from: { path: '^policy/engine/' },
      to: { path: '^policy/packs/' },
    },
    {
      name: 'packs-have-one-door',
      comment:
        'ask policy/packs/versions.ts for the pack of a version, so that each award is judged by its own',
      severity: 'error',
      from: { pathNot: '^(policy/packs|test)/' },
      to: { path: '^policy/packs/', pathNot: '^policy/packs/(versions|policy-acts)\\.ts$' },
    },
    {
      name: 'a-pack-stands-alone',
      comment:
        'copy what a policy needs into its own pack, so that it can change without changing another one',
      severity: 'error',
      from: { path: '^policy/packs/([^/]+)/' },
      to: { path: '^policy/packs/', pathNot: '^policy/packs/$1/' },
    },
    {
      name: 'only-db-speaks-sql',
      comment: 'put the query into the folder of its noun in db/',
      severity: 'error',
      from: { pathNot: '^(db|bin|server|embedded|test|bench)/' },
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
      name: 'no-circles',
      comment: 'move what both need into a third file',
      severity: 'error',
      from: {},
      to: { circular: true },
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
    to: { path: `^(${[...ROOMS, 'bench', 'test', 'docs', 'deploy'].join('|')})/`, pathNot: `^(${allowed})/` },
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

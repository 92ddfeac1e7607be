// Who may import whom. Each rule says in its comment what it protects; `scripts/guards/doors.test.ts` plants a breach of
// every one. The order of the rooms comes from modules/house.ts.
const { house } = require('./modules/house.ts')

const isTest = String.raw`\.test\.tsx?$|\.test-data\.ts$|/test/`
const generated = String.raw`\.gen\.ts$`
const outside = '^(apps|demo|bench|e2e|scripts|bin)/'
const door = (room) => `^modules/${room}/(api|contract|rights|reading)[.]ts$`
const anyRoom = '[^/]+'

const roomOrder = house.slice(0, -1).map((room, index) => ({
  name: `room-order:${room}`,
  comment: 'A room imports only rooms above it; news travels down by events.',
  severity: 'error',
  from: { path: `^modules/${room}/` },
  to: { path: `^modules/(${house.slice(index + 1).join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...roomOrder,
    {
      name: 'rooms-by-doors',
      comment:
        'Another room is asked at its door (#room, /contract, /rights, /reading, /web from screens), never inside.',
      severity: 'error',
      from: { path: '^modules/([^/]+)/', pathNot: isTest },
      to: {
        path: '^modules/[^/]+/',
        pathNot: ['^modules/$1/', door(anyRoom), '^modules/[^/]+/web/index[.]tsx$'],
      },
    },
    {
      name: 'tests-by-doors',
      comment: 'Tests of a room may use what another room offers for tests, not its inside.',
      severity: 'error',
      from: { path: '^modules/([^/]+)/.*([.]test[.-]|test/)' },
      to: {
        path: '^modules/[^/]+/',
        pathNot: ['^modules/$1/', door(anyRoom), '^modules/[^/]+/test/', '^modules/[^/]+/server/room[.]ts$'],
      },
    },
    {
      name: 'rooms-by-name',
      comment: "Another room is imported as #room: a path into it would hide that it is another's.",
      severity: 'error',
      from: { path: '^modules/([^/]+)/', pathNot: isTest },
      to: { path: '^modules/[^/]+/', pathNot: '^modules/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'screens-by-screens',
      comment: "Only screens use another room's screens.",
      severity: 'error',
      from: { path: '^modules/([^/]+)/', pathNot: '^modules/[^/]+/web/' },
      to: { path: '^modules/[^/]+/web/', pathNot: '^modules/$1/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules of the trade know no database, network, clock or framework: kit/pure and the own contract only.',
      severity: 'error',
      from: { path: '^modules/([^/]+)/(domain/|reading[.]ts$)', pathNot: isTest },
      to: {
        pathNot: [
          '^kit/(pure|contract)/',
          '^modules/$1/(domain/|contract/|contract[.]ts$)',
          '^modules/[^/]+/reading[.]ts$',
        ],
      },
    },
    {
      name: 'contract-is-shared',
      comment: 'Contract and rights are read by server and screen alike, so they stand on neither.',
      severity: 'error',
      from: { path: '^modules/[^/]+/(contract|rights)([.]ts$|/)', pathNot: isTest },
      to: { path: ['^kit/(server|web|test)/', '^modules/[^/]+/(server/|web/|api[.]ts$)'] },
    },
    {
      name: 'contract-without-node',
      comment: 'Contract and rights also run in the browser.',
      severity: 'error',
      from: { path: ['^modules/[^/]+/(contract|rights)([.]ts$|/)', '^kit/(pure|contract)/'], pathNot: isTest },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-without-server',
      comment: 'What runs in the browser never imports the server; it asks by the contract.',
      severity: 'error',
      from: { path: ['^(kit/web|modules/[^/]+/web)/', '^apps/(web|web-routes)[.]tsx$'], pathNot: isTest },
      to: { path: ['^kit/(server|test)/', '^modules/[^/]+/(server/|api[.]ts$)', '^apps/(?!web)'] },
    },
    {
      name: 'web-without-node',
      comment: "Node's own modules do not exist in the browser.",
      severity: 'error',
      from: { path: ['^(kit/web|modules/[^/]+/web)/'], pathNot: isTest },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-without-web',
      comment: 'The server runs without a build and imports no screen.',
      severity: 'error',
      from: { path: '^(kit/server|modules/[^/]+/(server/|api[.]ts$))' },
      to: { path: '^(kit/web|modules/[^/]+/web)/' },
    },
    {
      name: 'mantine-in-kit-web',
      comment: 'Screens speak in parts of kit/web; the library under it can be changed in one place.',
      severity: 'error',
      from: { pathNot: '^kit/web/' },
      to: { path: 'node_modules/@mantine/' },
    },
    {
      name: 'sql-in-the-store',
      comment: "A room speaks SQL in its store only (server/store.ts or server/store/); elsewhere only Kysely's types.",
      severity: 'error',
      from: {
        path: '^modules/',
        pathNot: ['^modules/[^/]+/server/(store|rows)([.]ts$|/)', '^modules/[^/]+/server/tables[.]gen[.]ts$'],
      },
      to: {
        path: ['node_modules/kysely/', '^kit/server/builder[.]ts$', '^modules/[^/]+/server/tables[.]gen[.]ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-database-handle',
      comment: 'Rooms read and write through the unit of work; nothing else opens the database.',
      severity: 'error',
      from: { path: '^modules/', pathNot: isTest },
      to: { path: 'node_modules/(pg|pg-copy-streams|graphile-worker)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kit-knows-no-room',
      comment: 'The kit holds no business words. It knows the order of the rooms where it migrates and restores.',
      severity: 'error',
      from: { path: '^kit/', pathNot: isTest },
      to: { path: ['^modules/(?!house[.]ts$)', outside] },
    },
    {
      name: 'kit-knows-the-order-in-two-places',
      comment: 'Only migrations and backups go through the rooms in their order.',
      severity: 'error',
      from: { path: '^kit/', pathNot: ['^kit/server/(migrate|backup/tables)[.]ts$', isTest] },
      to: { path: '^modules/house[.]ts$' },
    },
    {
      name: 'kit-in-layers',
      comment: 'kit/pure stands on nothing, kit/contract on pure; both run everywhere.',
      severity: 'error',
      from: { path: '^kit/(pure|contract)/', pathNot: isTest },
      to: { path: '^kit/(server|web|test)/' },
    },
    {
      name: 'pure-stands-alone',
      comment: 'kit/pure imports nothing but itself and the published calendar of holidays.',
      severity: 'error',
      from: { path: '^kit/pure/', pathNot: isTest },
      to: { pathNot: ['^kit/pure/', 'node_modules/chinese-days/'] },
    },
    {
      name: 'outside-by-doors',
      comment:
        'Demonstration, benchmarks and journeys use the doors that rooms use; the apps compose rooms and screens.',
      severity: 'error',
      from: { path: outside },
      to: {
        path: '^modules/',
        pathNot: [
          door(anyRoom),
          '^modules/house[.]ts$',
          '^modules/[^/]+/server/room[.]ts$',
          '^modules/[^/]+/web/index[.]tsx$',
          '^modules/[^/]+/test/',
        ],
      },
    },
    {
      name: 'rooms-know-no-house',
      comment: 'Rooms do not know how they are put together.',
      severity: 'error',
      from: { path: '^modules/', pathNot: isTest },
      to: { path: outside },
    },
    {
      name: 'tests-stay-outside',
      comment: 'What runs in earnest does not import what is for tests.',
      severity: 'error',
      from: { path: '^(kit|modules|apps|demo)/', pathNot: [isTest, '^kit/test/'] },
      to: { path: ['^(kit|apps|modules/[^/]+)/test/', String.raw`\.test-data\.ts$`] },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one thought in two places.',
      severity: 'error',
      from: { pathNot: generated },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-dev-package',
      comment: 'What runs in earnest stands on dependencies, not on tools.',
      severity: 'error',
      from: { path: '^(kit|modules|apps|demo)/', pathNot: [isTest, '^kit/(test|web/gallery)/', 'vitest'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-missing',
      comment: 'An import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^data/', '/texts/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts', '.css'],
    },
  },
}

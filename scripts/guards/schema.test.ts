import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cloneDatabase, type TestDatabase } from '#kit/test/database.ts'
import { schemaFaults, schemaRules } from './schema.ts'

let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await cloneDatabase()
  client = new pg.Client({ connectionString: database.url() })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

it('every table of the house keeps every rule', async () => {
  expect(await schemaFaults(client)).toEqual([])
})

const good = 'neighbourhood_id uuid not null, id uuid not null'
const key = 'primary key (neighbourhood_id, id)'
const tenant = (columns: string) =>
  `create table places.planted (${good}, ${columns}${columns ? ', ' : ''}${key}); select kit.tenant_table('places.planted')`

const breaches: [rule: string, sql: string][] = [
  ['tenant-first', `create table places.planted (id uuid not null, neighbourhood_id uuid not null, ${key})`],
  ['has-a-key', `create table places.planted (${good}, primary key (id))`],
  ['has-a-key', `create table places.planted (id uuid not null); select kit.shared_table('places.planted')`],
  ['unique-in-the-tenant', tenant('code text unique')],
  ['unique-in-the-tenant', `${tenant('code text')}; create unique index on places.planted (code) where code <> ''`],
  [
    'foreign-keys-in-the-tenant',
    `alter table places.home add unique (id); ${tenant('home_id uuid references places.home (id)')}`,
  ],
  [
    'shared-points-at-shared',
    `create table places.planted (id uuid primary key, neighbourhood_id uuid, foreign key (neighbourhood_id, id) references places.home (neighbourhood_id, id));
     select kit.shared_table('places.planted')`,
  ],
  ['behind-the-wall', `create table places.planted (${good}, ${key})`],
  ['behind-the-wall', `${tenant('')}; create policy wide on places.planted using (true)`],
  ['behind-the-wall', 'alter table places.home disable row level security'],
  [
    'no-triggers',
    `create function places.planted() returns trigger language plpgsql as 'begin return new; end';
     create trigger planted before insert on places.home for each row execute function places.planted()`,
  ],
  ['no-triggers', 'create rule planted as on delete to places.home do instead nothing'],
  ['checked-at-once', tenant('code text, unique (neighbourhood_id, code) deferrable initially deferred')],
  ['keys-from-the-program', tenant('number int generated always as identity')],
  ['keys-from-the-program', tenant('number serial')],
  ['time-from-the-program', tenant('at timestamptz default now()')],
  ['time-from-the-program', tenant('other uuid default gen_random_uuid()')],
  [
    'nothing-set-null',
    tenant(
      'home_id uuid, foreign key (neighbourhood_id, home_id) references places.home (neighbourhood_id, id) on delete set null',
    ),
  ],
  ['views-of-the-asker', 'create view places.planted as select * from places.home'],
  ['views-of-the-asker', 'create materialized view places.planted as select * from places.home'],
  ['app-owns-nothing', `${tenant('')}; alter table places.planted owner to mulin_app`],
  ['app-owns-nothing', 'alter role mulin_app bypassrls'],
  ['app-reaches-rooms-only', 'grant truncate on places.home to mulin_app'],
  ['app-reaches-rooms-only', 'grant select on places.home to public'],
  ['app-reaches-rooms-only', 'grant select on kit_migration.applied to mulin_app'],
  ['app-reaches-rooms-only', 'grant create on schema places to mulin_app'],
  ['no-borrowed-power', `create function places.planted() returns int language sql security definer as 'select 1'`],
]

it.each(breaches)('%s finds: %s', async (rule, sql) => {
  await client.query('begin')
  try {
    await client.query(sql)
    expect((await schemaFaults(client)).map((fault) => fault.rule)).toContain(rule)
  } finally {
    await client.query('rollback')
  }
})

it('has a planted breach for every rule', () => {
  expect(schemaRules.filter(({ name }) => !breaches.some(([rule]) => rule === name))).toEqual([])
})

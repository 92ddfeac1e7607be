import type pg from 'pg'
import type { Fault } from './fault.ts'

const ours = `n.nspname not in ('public', 'kit_migration', 'graphile_worker', 'information_schema') and n.nspname not like 'pg\\_%'`
const table = `format('%I.%I', n.nspname, c.relname)`
const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace and c.relkind in ('r', 'p') and ${ours}`
const shared = (oid: string) => `coalesce(obj_description(${oid}, 'pg_class'), '') = 'shared'`
const tenants = `${tables} and not ${shared('c.oid')}`
const first = (oid: string) =>
  `(select attnum from pg_attribute where attrelid = ${oid} and attname = 'neighbourhood_id')`
const seen = `(neighbourhood_id = ANY ((string_to_array(current_setting(''mulin.neighbourhoods''::text, true), '',''::text))::uuid[]))`

/**
 * What every table has to keep so that it stands on one PostgreSQL and on many alike, and behind the wall between
 * neighbourhoods. Each rule is a query that gives what breaches it, in column `at`.
 */
export const schemaRules: { name: string; what: string; breaches: string }[] = [
  {
    name: 'tenant-first',
    what: 'a table begins with `neighbourhood_id uuid not null`, or is marked by kit.shared_table()',
    breaches: `select ${table} as at from ${tenants} where not exists (select from pg_attribute a
      where a.attrelid = c.oid and a.attnum = 1 and a.attname = 'neighbourhood_id' and a.attnotnull and a.atttypid = 'uuid'::regtype)`,
  },
  {
    name: 'has-a-key',
    what: 'every table has a primary key; that of a tenant’s table begins with neighbourhood_id',
    breaches: `select ${table} as at from ${tables} where not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p'
      and (${shared('c.oid')} or k.conkey[1] = ${first('c.oid')}))`,
  },
  {
    name: 'unique-in-the-tenant',
    what: 'a unique index or exclusion of a tenant’s table carries neighbourhood_id',
    breaches: `select ${table} || ' ' || i.indexrelid::regclass as at from ${tenants} join pg_index i on i.indrelid = c.oid
      where (i.indisunique or i.indisexclusion) and not ${first('c.oid')} = any(i.indkey::int2[])`,
  },
  {
    name: 'foreign-keys-in-the-tenant',
    what: 'a foreign key between tenants’ tables carries neighbourhood_id on both sides',
    breaches: `select ${table} || ' ' || k.conname as at from ${tenants} join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
      where not ${shared('k.confrelid')} and not exists (select from unnest(k.conkey, k.confkey) as pair(mine, theirs)
        where pair.mine = ${first('c.oid')} and pair.theirs = ${first('k.confrelid')})`,
  },
  {
    name: 'shared-points-at-shared',
    what: 'a shared table never points at a tenant’s table',
    breaches: `select ${table} || ' ' || k.conname as at from ${tables} join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
      where ${shared('c.oid')} and not ${shared('k.confrelid')}`,
  },
  {
    name: 'behind-the-wall',
    what: 'a tenant’s table has row-level security with the one policy of kit.tenant_table()',
    breaches: `select ${table} as at from ${tenants} where not c.relrowsecurity
      or (select array_agg(row(pg_get_expr(polqual, polrelid), polcmd, polpermissive, polwithcheck is null)::text) from pg_policy where polrelid = c.oid)
        is distinct from array[row('${seen}'::text, '*'::"char", true, true)::text]`,
  },
  {
    name: 'no-triggers',
    what: 'nothing happens behind a statement: no triggers, no rules',
    breaches: `select ${table} || ' ' || t.tgname as at from ${tables} join pg_trigger t on t.tgrelid = c.oid where not t.tgisinternal
      union all select ${table} || ' ' || r.rulename from ${tables} join pg_rewrite r on r.ev_class = c.oid`,
  },
  {
    name: 'checked-at-once',
    what: 'no deferrable constraints',
    breaches: `select ${table} || ' ' || k.conname as at from ${tables} join pg_constraint k on k.conrelid = c.oid where k.condeferrable`,
  },
  {
    name: 'keys-from-the-program',
    what: 'keys are UUIDv7 made by the program: no identity, no serial, no sequence',
    breaches: `select ${table} || '.' || a.attname as at from ${tables} join pg_attribute a on a.attrelid = c.oid and a.attidentity <> ''
      union all select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and ${ours}`,
  },
  {
    name: 'time-from-the-program',
    what: 'no default reads the clock or chance',
    breaches: `select ${table} || '.' || a.attname as at from ${tables} join pg_attrdef d on d.adrelid = c.oid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = d.adnum
      where pg_get_expr(d.adbin, d.adrelid) ~* '(now|clock_timestamp|statement_timestamp|random|gen_random_uuid|uuidv\\d|nextval)\\s*\\(|current_(date|time)|localtime'`,
  },
  {
    name: 'nothing-set-null',
    what: 'a tenant’s table has no ON DELETE SET NULL or SET DEFAULT: it would empty the tenant as well',
    breaches: `select ${table} || ' ' || k.conname as at from ${tenants} join pg_constraint k on k.conrelid = c.oid
      where k.confdeltype in ('n', 'd') or k.confupdtype in ('n', 'd')`,
  },
  {
    name: 'views-of-the-asker',
    what: 'a view sees what its asker sees: with (security_invoker = true)',
    breaches: `select format('%I.%I', n.nspname, c.relname) as at from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('v', 'm') and ${ours} and (c.relkind = 'm' or not coalesce(c.reloptions, '{}') @> array['security_invoker=true'])`,
  },
  {
    name: 'app-owns-nothing',
    what: 'mulin_app owns nothing, may not sign in, and has no power of its own',
    breaches: `select c.oid::regclass::text as at from pg_class c where c.relowner = 'mulin_app'::regrole
      union all select p.oid::regprocedure::text from pg_proc p where p.proowner = 'mulin_app'::regrole
      union all select n.nspname::text from pg_namespace n where n.nspowner = 'mulin_app'::regrole
      union all select 'role mulin_app' from pg_roles where rolname = 'mulin_app'
        and (rolsuper or rolbypassrls or rolcanlogin or rolcreatedb or rolcreaterole or rolreplication)
      union all select 'mulin_app in ' || roleid::regrole from pg_auth_members where member = 'mulin_app'::regrole`,
  },
  {
    name: 'app-reaches-rooms-only',
    what: 'mulin_app reads and writes rows of rooms; it creates nothing, empties nothing, and sees no other schema',
    breaches: `select format('%I.%I %s', n.nspname, c.relname, lower(g.privilege_type)) as at from pg_class c join pg_namespace n on n.oid = c.relnamespace,
        aclexplode(c.relacl) g where g.grantee in (0, 'mulin_app'::regrole) and n.nspname not in ('pg_catalog', 'information_schema')
        and (not (${ours}) or g.grantee = 0 or g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') or g.is_grantable)
      union all select format('schema %I %s', n.nspname, lower(g.privilege_type)) from pg_namespace n, aclexplode(n.nspacl) g
        where g.grantee = 'mulin_app'::regrole and (g.privilege_type <> 'USAGE' or not (${ours}))`,
  },
  {
    name: 'no-borrowed-power',
    what: 'no function of ours runs with its owner’s power',
    breaches: `select p.oid::regprocedure::text as at from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and ${ours}`,
  },
]

/** Everything in a migrated database that breaches a rule. */
export async function schemaFaults(client: pg.ClientBase): Promise<(Fault & { rule: string })[]> {
  const faults: (Fault & { rule: string })[] = []
  for (const { name, what, breaches } of schemaRules) {
    const { rows } = await client.query(breaches)
    faults.push(...(rows as { at: string }[]).map(({ at }) => ({ where: at, what, rule: name })))
  }
  return faults
}

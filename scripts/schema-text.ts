import type pg from 'pg'

interface Line {
  t: string
}

/** The schema as one readable text: tables with columns, constraints, indexes, policies and grants, in a fixed order. */
export async function schemaText(client: pg.ClientBase, schemas: readonly string[]): Promise<string> {
  const lines = async (sql: string, ...values: unknown[]) =>
    ((await client.query(sql, values)).rows as Line[]).map((row) => row.t)
  const out = ['-- Generated from the migrations by scripts/generate.ts; read it, do not run it.', '']
  for (const schema of schemas) {
    const domains = await lines(
      `select format('create domain %s as %s %s;', t.oid::regtype, format_type(t.typbasetype, t.typtypmod),
         (select string_agg(format('constraint %s %s', conname, pg_get_constraintdef(oid)), ' ' order by conname) from pg_constraint where contypid = t.oid)) as t
       from pg_type t join pg_namespace n on n.oid = t.typnamespace where n.nspname = $1 and t.typtype = 'd' order by t.typname`,
      schema,
    )
    if (domains.length > 0) out.push(...domains, '')
    const relations = (
      await client.query(
        `select c.oid, c.relname, c.relkind, c.relrowsecurity, obj_description(c.oid) as remark from pg_class c
         join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind in ('r', 'p', 'v') order by c.relkind, c.relname`,
        [schema],
      )
    ).rows as { oid: number; relname: string; relkind: string; relrowsecurity: boolean; remark: string | null }[]
    for (const relation of relations) {
      const name = `${schema}.${relation.relname}`
      if (relation.relkind === 'v') {
        out.push(
          `create view ${name} as`,
          (await lines('select pg_get_viewdef($1::oid, true) as t', relation.oid))[0] ?? '',
          '',
        )
        continue
      }
      const columns = await lines(
        `select format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
           coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as t
         from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
         where a.attrelid = $1 and a.attnum > 0 and not a.attisdropped order by a.attnum`,
        relation.oid,
      )
      const constraints = await lines(
        `select format('  constraint %s %s', conname, pg_get_constraintdef(oid)) as t from pg_constraint where conrelid = $1 and contype <> 'n' order by contype desc, conname`,
        relation.oid,
      )
      out.push(
        `create table ${name} (${relation.remark === 'shared' ? ' -- spans neighbourhoods' : ''}`,
        `${[...columns, ...constraints].join(',\n')}`,
        ');',
      )
      out.push(
        ...(await lines(
          `select pg_get_indexdef(i.indexrelid) || ';' as t from pg_index i
           where i.indrelid = $1 and not exists (select from pg_constraint where conindid = i.indexrelid) order by 1`,
          relation.oid,
        )),
      )
      const grants = await lines(
        `select string_agg(lower(privilege_type), ', ' order by privilege_type) as t from information_schema.role_table_grants
         where grantee = 'mulin_app' and table_schema = $1 and table_name = $2`,
        schema,
        relation.relname,
      )
      out.push(`-- app: ${grants[0] ?? 'nothing'}${relation.relrowsecurity ? '; only its own neighbourhood' : ''}`, '')
    }
  }
  return `${out.join('\n')}\n`
}

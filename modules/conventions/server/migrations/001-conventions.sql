-- Convention by convention, as a worker added them.

select kit.room('conventions');

create table conventions.convention (
  neighbourhood_id uuid not null,
  id uuid not null,
  title text not null,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, title)
);

select kit.tenant_table('conventions.convention');

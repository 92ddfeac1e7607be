-- Idle places stand on a drawing of their compound: a picture somebody made, no survey map.

create table topics.compound_plan (
  neighbourhood_id uuid not null,
  compound_id uuid not null,
  file_id uuid not null,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, compound_id),
  foreign key (neighbourhood_id, compound_id) references places.compound (neighbourhood_id, id)
);

select kit.tenant_table('topics.compound_plan', 'select, insert, update');

-- [[x, y], …] in thousandths of the picture's width and height (domain/outline.ts); null where it is not drawn.
alter table topics.idle_place add column outline jsonb;

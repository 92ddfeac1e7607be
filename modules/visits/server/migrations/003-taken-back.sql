-- A visit written down by mistake is taken back by whoever wrote it, on the same day, or by the chair. The visit itself stays as it
-- was written; this stands beside it, and nothing counts it any more.

create table visits.taken_back (
  neighbourhood_id uuid not null,
  visit_id uuid not null,
  -- Of the act, made where it was done.
  id uuid not null,
  why text not null,
  at timestamptz not null,
  by_id uuid,
  by_name text,
  primary key (neighbourhood_id, visit_id),
  foreign key (neighbourhood_id, visit_id) references visits.visit (neighbourhood_id, id)
);

select kit.tenant_table('visits.taken_back', 'select, insert');

create or replace view visits.public_visit with (security_invoker = true) as
  select v.neighbourhood_id, v.id, v.home_id, v.way, v.outcome, v.at
  from visits.visit v
  where not exists (
    select from visits.taken_back t where t.neighbourhood_id = v.neighbourhood_id and t.visit_id = v.id
  );

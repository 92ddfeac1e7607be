-- An adoption that rested on a vote which, counted anew, has not carried it: it stays in sight and holds no longer. Whoever posted
-- the correction answers for it by name.

alter table conventions.adoption add column withdrawn_at timestamptz;
alter table conventions.adoption add column withdrawn_why text;
alter table conventions.adoption add column withdrawn_by text;
alter table conventions.adoption add constraint adoption_withdrawn check ((withdrawn_at is null) = (withdrawn_why is null));

create or replace view conventions.public_adoption with (security_invoker = true) as
  select neighbourhood_id, id, convention_id, version, body, held_on, in_force_from, revise_by, filed_on
  from conventions.adoption
  where withdrawn_at is null;

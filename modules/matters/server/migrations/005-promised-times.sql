-- Until when the first answer and the solution were promised, counted from the day a matter came in. The queue only keeps what
-- is due next; figures of a whole month have to know afterwards what had been promised. Older rows get it with their next step.

alter table matters.matter add column contact_by timestamptz, add column solve_by timestamptz;

create or replace view matters.public_matter with (security_invoker = true) as
select
  neighbourhood_id,
  id,
  source,
  category,
  complexity,
  status,
  visibility,
  households,
  entrance_id,
  building_id,
  compound_id,
  received_at,
  first_contact_at,
  done_at,
  ended_at,
  confirmed_by,
  disputes,
  level,
  number,
  floor,
  contactable,
  contact_by,
  solve_by,
  due_at
from matters.matter;

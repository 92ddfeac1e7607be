-- How far a case came, for reports below: when the person was first told, when it was applied for, when it was received. Who
-- it is about stays here.

create or replace view policies.public_case with (security_invoker = true) as
  select c.neighbourhood_id, c.id, c.policy, c.state, c.found_on, c.found_by, c.lost_on, c.changed_at,
    -- Whoever does not want it was told as well; only what turned out not to fit was put away without a word.
    (select min(s.at) from policies.step s
      where s.neighbourhood_id = c.neighbourhood_id and s.case_id = c.id and s.state <> 'not-after-all') as told_at,
    (select min(s.at) from policies.step s
      where s.neighbourhood_id = c.neighbourhood_id and s.case_id = c.id
        and s.state in ('applied', 'decided', 'declined', 'received')) as applied_at,
    (select min(s.at) from policies.step s
      where s.neighbourhood_id = c.neighbourhood_id and s.case_id = c.id and s.state = 'received') as received_at
  from policies.case c
  where not c.chair_only;

create index case_changed on policies.case (neighbourhood_id, changed_at);

-- On which roll the papers of a vote rest: an owners' committee handles those of its own owners and no others.

alter table papers.stack add column roll_id uuid;

-- Each paper is for a right, which is a line of one roll.
update papers.stack s
set roll_id = (
  select e.roll_id
  from papers.paper p
  join rolls.entry e on e.neighbourhood_id = p.neighbourhood_id and e.id = p.right_id
  where p.neighbourhood_id = s.neighbourhood_id and p.stack_id = s.id
  limit 1
);

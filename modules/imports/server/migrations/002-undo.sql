-- A run also remembers which doubts it wrote down beside people and homes that were known already, and what it filled in of
-- known homes, so that taking it back leaves nothing of it.

alter table imports.made drop constraint made_kind_check;

alter table imports.made add constraint made_kind_check
  check (kind in ('home', 'changed-home', 'household', 'person', 'title', 'changed-person', 'doubt'));

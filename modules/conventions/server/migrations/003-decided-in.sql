-- Where an adoption was decided: in a vote or a meeting of the house, whose counts it takes and whose record it names, or outside,
-- typed in by hand with its papers. What stood before was typed in; votes claim theirs in their own room.

alter table conventions.adoption
  add column decided_in text check (decided_in in ('vote', 'meeting', 'outside')),
  add column record_id uuid;

update conventions.adoption set decided_in = 'outside';

alter table conventions.adoption
  alter column decided_in set not null,
  add constraint adoption_record check ((decided_in = 'outside') = (record_id is null));

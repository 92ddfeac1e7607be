-- A support may be entered for somebody at the counter, at the door or on the telephone, as a point may: how, and by whom. The
-- person supports a point once, whichever way; how many were entered stands beside the count.

alter table topics.support
  add column way text check (way in ('own', 'counter', 'door', 'telephone')),
  add column taken_by text;

update topics.support set way = 'own';

alter table topics.support
  alter column way set not null,
  add constraint support_taken_by check (way = 'own' or taken_by is not null);

alter table topics.point add column supports_entered integer;

update topics.point set supports_entered = 0;

alter table topics.point
  alter column supports_entered set not null,
  add constraint point_supports_entered check (supports_entered between 0 and supports);

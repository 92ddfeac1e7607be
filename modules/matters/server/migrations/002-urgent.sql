-- Danger stands above everything else in the queue while it is open (lane 2), and has a shorter rule of its own: within so
-- many hours, day and night, somebody has spoken with whoever reported it.

alter table matters.matter drop constraint matter_lane_check;

alter table matters.matter add constraint matter_lane_check check (lane in (0, 1, 2));

create index matter_urgent on matters.matter (neighbourhood_id, due_sort, id) where queued and lane = 2;

update matters.matter
set lane = 2
where queued and urgent is not null and status in ('received', 'contacted', 'assigned', 'returned', 'reopened');

alter table matters.time_rule add column urgent_contact int not null default 1 check (urgent_contact between 1 and 72);

alter table matters.time_rule alter column urgent_contact drop default;

alter table matters.time_rule add column urgent int not null default 1 check (urgent between 1 and 30);

alter table matters.time_rule alter column urgent drop default;

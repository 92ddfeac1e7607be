-- Worries taken in and answered. One row is where a matter stands; what happened to it is the row of kit.event written
-- with each step, and the words said with a step stand apart (matters.note), so that a person's words can be erased while
-- the record of who did what and when stays.

select kit.room('matters');

create table matters.matter (
  neighbourhood_id uuid not null,
  id uuid not null,
  number text not null,
  source text not null check (source in ('counter', 'phone', 'visit', 'app', 'hotline-12345', 'patrol')),
  category text not null,
  complexity text not null check (complexity in ('ordinary', 'complex')),
  urgent text check (urgent in ('fire', 'gas', 'trapped-in-lift', 'injury')),
  title text not null,
  -- Whether the title was made of category and place because nobody typed one.
  title_made boolean not null,
  words text,
  home_id uuid,
  entrance_id uuid,
  building_id uuid,
  compound_id uuid,
  floor int,
  spot text,
  place text not null,
  reporter_account_id uuid,
  reporter_person_id uuid,
  reporter_name text,
  -- Sealed; opened only by revealing it with a reason.
  reporter_phone text,
  reporter_phone_tail text check (length(reporter_phone_tail) <= 4),
  hotline_number text,
  -- Blind index of the receipt code of a report made without an account.
  follow_code text,
  recorded_by uuid,
  status text not null check (status in ('received', 'contacted', 'assigned', 'returned', 'reopened', 'done', 'confirmed', 'unreachable', 'beyond-remit', 'merged', 'withdrawn')),
  -- The one who answers for it: never empty.
  owner_id uuid not null,
  owner_name text not null,
  taken boolean not null,
  assignee_kind text check (assignee_kind in ('worker', 'property-manager', 'owners-committee', 'police', 'partner')),
  assignee_id uuid,
  assignee_name text,
  assignee_person text,
  accepted boolean not null,
  visibility text not null check (visibility in ('ordinary', 'public', 'confidential')),
  contactable boolean not null,
  joined uuid[] not null,
  households int not null,
  received_at timestamptz not null,
  clock_from timestamptz not null,
  first_contact_at timestamptz,
  contact_at timestamptz,
  work_at timestamptz,
  done_at timestamptz,
  ended_at timestamptz,
  cared_at timestamptz,
  learned_at timestamptz,
  promise_at timestamptz,
  promise_text text,
  pauses jsonb not null,
  tried_on text[] not null,
  disputes int not null,
  disputed_beyond boolean not null,
  confirmed_by text check (confirmed_by in ('self', 'behalf')),
  beyond_reason text,
  merged_into uuid,
  before_merge text,
  level text not null check (level in ('none', 'chair', 'subdistrict')),
  public_title text,
  public_text text,
  -- What the queue is ordered by, computed at each step. Lane 0 is ours to do, lane 1 waits on others.
  queued boolean not null,
  lane smallint not null check (lane in (0, 1)),
  waiting_on text,
  due_at timestamptz,
  due_kind text,
  due_sort timestamptz not null,
  escalate_at timestamptz,
  last_step_id uuid,
  version int not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, home_id) references places.home (neighbourhood_id, id),
  foreign key (neighbourhood_id, entrance_id) references places.entrance (neighbourhood_id, id),
  foreign key (neighbourhood_id, merged_into) references matters.matter (neighbourhood_id, id),
  check ((status = 'merged') = (merged_into is not null)),
  check ((assignee_kind is null) = (assignee_name is null))
);

select kit.tenant_table('matters.matter', 'select, insert, update');

create unique index matter_number on matters.matter (neighbourhood_id, number);

create index matter_queue on matters.matter (neighbourhood_id, due_sort, id) where queued;

create index matter_owner on matters.matter (neighbourhood_id, owner_id, due_sort, id) where queued;

create index matter_untaken on matters.matter (neighbourhood_id, due_sort, id) where queued and not taken;

create index matter_returned on matters.matter (neighbourhood_id, due_sort, id) where status = 'returned';

create index matter_shared on matters.matter (neighbourhood_id, due_sort, id) where queued and households > 1;

create index matter_assignee on matters.matter (neighbourhood_id, assignee_kind, due_sort, id) where queued and assignee_kind is not null;

create index matter_told on matters.matter (neighbourhood_id, level, due_sort, id) where queued and level <> 'none';

create index matter_ended on matters.matter (neighbourhood_id, ended_at desc, id) where ended_at is not null;

create index matter_done on matters.matter (neighbourhood_id, done_at) where done_at is not null;

create index matter_received on matters.matter (neighbourhood_id, received_at);

create index matter_entrance on matters.matter (neighbourhood_id, entrance_id, received_at);

create index matter_reporter_account on matters.matter (neighbourhood_id, reporter_account_id, id) where reporter_account_id is not null;

create index matter_reporter_person on matters.matter (neighbourhood_id, reporter_person_id, id) where reporter_person_id is not null;

create index matter_merged on matters.matter (neighbourhood_id, merged_into) where merged_into is not null;

create table matters.note (
  neighbourhood_id uuid not null,
  -- The id of the event it was said with.
  id uuid not null,
  matter_id uuid not null,
  text text not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, matter_id) references matters.matter (neighbourhood_id, id)
);

select kit.tenant_table('matters.note');

create index note_matter on matters.note (neighbourhood_id, matter_id);

create table matters.joiner (
  neighbourhood_id uuid not null,
  id uuid not null,
  matter_id uuid not null,
  account_id uuid,
  person_id uuid,
  -- The matter through whose merging this household came.
  came_with uuid,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, matter_id) references matters.matter (neighbourhood_id, id)
);

select kit.tenant_table('matters.joiner');

create index joiner_matter on matters.joiner (neighbourhood_id, matter_id);

create index joiner_account on matters.joiner (neighbourhood_id, account_id) where account_id is not null;

create index joiner_person on matters.joiner (neighbourhood_id, person_id) where person_id is not null;

create table matters.party (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('property-manager', 'owners-committee', 'police', 'partner')),
  name text not null,
  phone text,
  active boolean not null,
  primary key (neighbourhood_id, id)
);

select kit.tenant_table('matters.party', 'select, insert, update');

create table matters.duty (
  neighbourhood_id uuid not null,
  account_id uuid not null,
  -- 1 Monday to 7 Sunday.
  weekdays int[] not null,
  primary key (neighbourhood_id, account_id)
);

select kit.tenant_table('matters.duty');

-- How many working days each thing may take, from a day on. Without a row the usual figures hold.
create table matters.time_rule (
  neighbourhood_id uuid not null,
  starts_on date not null,
  contact int not null check (contact between 0 and 30),
  ordinary int not null check (ordinary between 1 and 60),
  complex int not null check (complex between 1 and 180),
  follow_up int not null check (follow_up between 0 and 30),
  chair_after int not null check (chair_after between 0 and 30),
  subdistrict_after int not null check (subdistrict_after between 0 and 60),
  opens int not null check (opens between 0 and 1440),
  closes int not null check (closes between 0 and 1440),
  source text not null,
  verified boolean not null,
  primary key (neighbourhood_id, starts_on)
);

select kit.tenant_table('matters.time_rule', 'select, insert, update');

-- Counts of the day, for the last part of a matter's number.
create table matters.day_count (
  neighbourhood_id uuid not null,
  day date not null,
  count int not null,
  primary key (neighbourhood_id, day)
);

select kit.tenant_table('matters.day_count', 'select, insert, update');

create view matters.public_matter with (security_invoker = true) as
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
  level
from matters.matter;

grant select on matters.public_matter to mulin_app;

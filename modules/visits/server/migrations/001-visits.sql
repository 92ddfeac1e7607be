-- Who was visited or called, how it was found, what was said: on homes, because it is homes nobody may be forgotten in. Visits
-- are only ever added, under ids the telephones make, so that one sent twice is one. No place, no photo is asked for, and
-- nothing here counts what a worker does.

select kit.room('visits');

-- How often whom, as the committee agreed; only ever added, the one in force on a day holds.
create table visits.agreement (
  neighbourhood_id uuid not null,
  id uuid not null,
  from_day date not null,
  -- [{ group, way, everyDays }]
  rules jsonb not null,
  -- { bereaved: 3, … }: days within which somebody goes.
  event_days jsonb not null,
  rest_days integer not null check (rest_days between 0 and 366),
  retry_days integer not null check (retry_days between 0 and 60),
  tries_before integer not null check (tries_before between 1 and 20),
  elder_age integer not null check (elder_age between 50 and 100),
  oldest_age integer not null check (oldest_age between 60 and 120),
  round_homes integer not null check (round_homes between 1 and 60),
  source text not null,
  verified boolean not null,
  set_at timestamptz not null,
  set_by text,
  primary key (neighbourhood_id, id)
);

select kit.tenant_table('visits.agreement', 'select, insert');

-- Something happened that somebody should go and see. It ends by itself when somebody was spoken with since.
create table visits.plan (
  neighbourhood_id uuid not null,
  -- Of what came by an event, the event's own id: heard twice it is one.
  id uuid not null,
  home_id uuid not null,
  person_id uuid,
  cause text not null check (cause in ('bereaved', 'newborn', 'moved-in', 'care-changed', 'discharged', 'asked')),
  way text not null check (way in ('visit', 'call')),
  due_on date not null,
  words_sealed text,
  made_at timestamptz not null,
  made_by_id uuid,
  made_by text,
  dropped_at timestamptz,
  dropped_by text,
  dropped_why text,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, home_id) references places.home (neighbourhood_id, id)
);

create index plan_home on visits.plan (neighbourhood_id, home_id);
create index plan_made on visits.plan (neighbourhood_id, made_at) where dropped_at is null;
create index plan_person on visits.plan (neighbourhood_id, person_id);

select kit.tenant_table('visits.plan');

create table visits.visit (
  neighbourhood_id uuid not null,
  id uuid not null,
  home_id uuid not null,
  way text not null check (way in ('visit', 'call')),
  outcome text not null check (outcome in ('ok', 'need', 'not-home', 'unwilling')),
  -- As well as can be known: the telephone's time, put right where its clock was wrong.
  at timestamptz not null,
  told_at timestamptz not null,
  received_at timestamptz not null,
  -- Seconds by which the telephone's clock was ahead, where that was too much.
  clock_off integer,
  by_id uuid,
  by_name text,
  -- What a need became.
  matter_id uuid,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, home_id) references places.home (neighbourhood_id, id)
);

create index visit_home on visits.visit (neighbourhood_id, home_id, at);
create index visit_at on visits.visit (neighbourhood_id, at);

select kit.tenant_table('visits.visit', 'select, insert');

-- Whom a visit was to: those who lived there, or whom one spoke to.
create table visits.met (
  neighbourhood_id uuid not null,
  visit_id uuid not null,
  person_id uuid not null,
  primary key (neighbourhood_id, visit_id, person_id),
  foreign key (neighbourhood_id, visit_id) references visits.visit (neighbourhood_id, id)
);

create index met_person on visits.met (neighbourhood_id, person_id);

select kit.tenant_table('visits.met', 'select, insert, delete');

create table visits.note (
  neighbourhood_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  home_id uuid not null,
  kind text not null check (kind in ('plain', 'health', 'belief', 'quarrel')),
  words_sealed text not null,
  at timestamptz not null,
  by_id uuid,
  by_name text,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, visit_id) references visits.visit (neighbourhood_id, id)
);

create index note_home on visits.note (neighbourhood_id, home_id, at);
create index note_visit on visits.note (neighbourhood_id, visit_id);
create index note_at on visits.note (neighbourhood_id, at);

select kit.tenant_table('visits.note', 'select, insert, update, delete');

-- Who opened a note on health, belief or a quarrel, and why. Kept whatever else is erased.
create table visits.look (
  neighbourhood_id uuid not null,
  id uuid not null,
  note_id uuid not null,
  visit_id uuid not null,
  kind text not null,
  by_id uuid,
  by_name text,
  reason text not null,
  at timestamptz not null,
  primary key (neighbourhood_id, id)
);

create index look_visit on visits.look (neighbourhood_id, visit_id);

select kit.tenant_table('visits.look', 'select, insert');

-- What one person's register or one home's use was said to be. `filled`: written in. `same`: known. `waits`: kept beside what
-- stands there until somebody settles it.
create table visits.answer (
  neighbourhood_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  home_id uuid not null,
  person_id uuid,
  key text not null,
  value_sealed text not null,
  state text not null check (state in ('filled', 'same', 'waits', 'taken', 'set-aside', 'handed-on')),
  doubt text check (doubt in ('differs', 'unreadable', 'gone')),
  at timestamptz not null,
  by_name text,
  settled_at timestamptz,
  settled_by text,
  settled_why text,
  primary key (neighbourhood_id, id),
  check ((state = 'waits') <= (doubt is not null)),
  foreign key (neighbourhood_id, visit_id) references visits.visit (neighbourhood_id, id)
);

create index answer_waits on visits.answer (neighbourhood_id, at) where state = 'waits';
create index answer_person on visits.answer (neighbourhood_id, person_id);
create index answer_visit on visits.answer (neighbourhood_id, visit_id);

select kit.tenant_table('visits.answer');

-- Whose record a worker was given for the round of a day, so that taking the same list twice is one look.
create table visits.round (
  neighbourhood_id uuid not null,
  account_id uuid not null,
  day date not null,
  person_ids uuid[] not null,
  taken_at timestamptz not null,
  primary key (neighbourhood_id, account_id, day)
);

select kit.tenant_table('visits.round');

create view visits.public_visit with (security_invoker = true) as
  select neighbourhood_id, id, home_id, way, outcome, at
  from visits.visit;

grant select on visits.public_visit to mulin_app;

-- Who answers the 24-hour number at each hour, what came in by it, what one shift hands to the next, and joint
-- receptions: a time and a place where several bodies sit together, and what each visitor was promised there.

select kit.room('duty');

-- How duty is kept here. Hours and limits are the committee's own agreement, not law: they carry their source.
create table duty.setting (
  neighbourhood_id uuid not null,
  id uuid not null,
  -- Minutes after midnight at which the day's and the night's shift begin.
  day_from integer not null check (day_from between 0 and 1439),
  night_from integer not null check (night_from between 0 and 1439),
  -- Hours between two shifts of one person, and nights of one person in seven days.
  rest_hours integer not null check (rest_hours between 0 and 48),
  nights_in_seven integer not null check (nights_in_seven between 1 and 7),
  -- After so many minutes an unanswered call goes to the chair, after so many more to the subdistrict.
  answer_minutes integer not null check (answer_minutes between 1 and 1440),
  source text not null,
  verified boolean not null,
  set_at timestamptz not null,
  set_by text,
  primary key (neighbourhood_id, id)
);

select kit.tenant_table('duty.setting');

-- The weekly round: who has which day and which night.
create table duty.turn (
  neighbourhood_id uuid not null,
  weekday integer not null check (weekday between 1 and 7),
  part text not null check (part in ('day', 'night')),
  account_id uuid not null,
  primary key (neighbourhood_id, weekday, part)
);

select kit.tenant_table('duty.turn');

-- One shift that somebody else takes than the round says.
create table duty.swap (
  neighbourhood_id uuid not null,
  day date not null,
  part text not null check (part in ('day', 'night')),
  account_id uuid not null,
  reason text not null,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, day, part)
);

select kit.tenant_table('duty.swap');

-- A call to the 24-hour number: taken, missed, or asked for from the phone page.
create table duty.call (
  neighbourhood_id uuid not null,
  id uuid not null,
  way text not null check (way in ('rang', 'missed', 'asked')),
  rang_at timestamptz not null,
  -- The shift it fell into.
  day date not null,
  part text not null check (part in ('day', 'night')),
  -- Who stood behind the number when it rang.
  owner_id uuid,
  owner_name text,
  state text not null check (state in ('waiting', 'answered', 'given-up')),
  answered_at timestamptz,
  answered_by text,
  tries integer not null,
  level text not null check (level in ('none', 'chair', 'subdistrict')),
  -- When the next one is told, while it waits.
  escalates_at timestamptz,
  account_id uuid,
  person_id uuid,
  home_id uuid,
  caller_name text,
  caller_sealed text,
  caller_mask text,
  words_sealed text,
  note_sealed text,
  -- What became of it: the room and the record.
  linked_room text,
  linked_id uuid,
  linked_word text,
  primary key (neighbourhood_id, id)
);

create index call_latest on duty.call (neighbourhood_id, rang_at desc, id);
create index call_waiting on duty.call (neighbourhood_id, escalates_at) where state = 'waiting';
create index call_person on duty.call (neighbourhood_id, person_id);

select kit.tenant_table('duty.call');

-- What one shift says to the next.
create table duty.handover (
  neighbourhood_id uuid not null,
  id uuid not null,
  day date not null,
  part text not null check (part in ('day', 'night')),
  from_id uuid,
  from_name text not null,
  words text not null,
  calls integer not null,
  waiting integer not null,
  at timestamptz not null,
  read_at timestamptz,
  read_by text,
  primary key (neighbourhood_id, id)
);

create index handover_latest on duty.handover (neighbourhood_id, at desc);

select kit.tenant_table('duty.handover');

create table duty.reception (
  neighbourhood_id uuid not null,
  id uuid not null,
  title text not null,
  place text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  minutes_each integer not null check (minutes_each between 3 and 120),
  -- Who sits there: [{ kind, name }].
  parties jsonb not null,
  state text not null check (state in ('planned', 'running', 'ended', 'cancelled')),
  why_cancelled text,
  last_number integer not null,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  check (ends_at > starts_at)
);

create index reception_coming on duty.reception (neighbourhood_id, starts_at);

select kit.tenant_table('duty.reception');

create table duty.visitor (
  neighbourhood_id uuid not null,
  id uuid not null,
  reception_id uuid not null,
  number integer not null,
  way text not null check (way in ('booked', 'walk-in')),
  state text not null check (state in ('waiting', 'with', 'done', 'absent', 'cancelled')),
  account_id uuid,
  person_id uuid,
  name text not null,
  phone_sealed text,
  phone_mask text,
  words_sealed text,
  came_at timestamptz,
  called_at timestamptz,
  left_at timestamptz,
  -- What was promised on the spot, by whom, until which day.
  promise text,
  promise_by text,
  promise_until date,
  kept_at timestamptz,
  kept_how text,
  linked_room text,
  linked_id uuid,
  linked_word text,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, reception_id, number),
  foreign key (neighbourhood_id, reception_id) references duty.reception (neighbourhood_id, id),
  check ((promise is null) = (promise_until is null))
);

create index visitor_linked on duty.visitor (neighbourhood_id, linked_id);
create index visitor_owed on duty.visitor (neighbourhood_id, promise_until) where kept_at is null and promise is not null;
create index visitor_person on duty.visitor (neighbourhood_id, person_id);
create index visitor_account on duty.visitor (neighbourhood_id, account_id);

select kit.tenant_table('duty.visitor');

create view duty.public_call with (security_invoker = true) as
  select neighbourhood_id, id, way, rang_at, day, part, state, answered_at, level
  from duty.call;

create view duty.public_reception with (security_invoker = true) as
  select neighbourhood_id, id, title, place, starts_at, ends_at, state
  from duty.reception;

create view duty.public_visitor with (security_invoker = true) as
  select v.neighbourhood_id, v.id, v.reception_id, r.starts_at, v.state, v.promise is not null as promised, v.promise_until, v.kept_at
  from duty.visitor v
  join duty.reception r on r.neighbourhood_id = v.neighbourhood_id and r.id = v.reception_id;

grant select on duty.public_call, duty.public_reception, duty.public_visitor to mulin_app;

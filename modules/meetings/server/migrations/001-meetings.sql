-- Meetings: who was called, who came, what was said, what was resolved, who answers for it until when. Minutes are lines that
-- are only ever added or crossed out, so two who write, and a telephone without a network, never overwrite one another.

select kit.room('meetings');

create table meetings.meeting (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('troika', 'seven-party', 'hearing', 'coordination', 'appraisal', 'residents-meeting', 'owners-assembly', 'owners-committee', 'party-branch')),
  title text not null,
  compound_id uuid,
  place text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  phase text not null check (phase in ('called', 'running', 'closed', 'confirmed', 'cancelled')),
  -- Who called it; where a share of somebody asked for it, how many of how many.
  caller text not null check (caller in ('committee', 'secretary', 'owners-committee', 'committee-members', 'adults', 'households', 'groups', 'owners')),
  callers integer,
  callers_whole integer,
  -- Of what the quorum is counted, and how many there are in all.
  base text check (base in ('members', 'parties', 'adults', 'households', 'delegates')),
  whole integer check (whole > 0),
  -- The text of law it is held under, by the day from which that text holds.
  rule_from date not null,
  called_at timestamptz not null,
  called_by text,
  short_notice_why text,
  why_cancelled text,
  -- The Party organisation looked at the agenda.
  agenda_seen_at timestamptz,
  agenda_seen_by text,
  -- In the code that hangs in the room: whoever scans it is there.
  code text not null,
  now_item uuid,
  opened_at timestamptz,
  closed_at timestamptz,
  confirmed_at timestamptz,
  notice_id uuid,
  notice_number text,
  published_at timestamptz,
  version integer not null,
  primary key (neighbourhood_id, id),
  check (ends_at > starts_at),
  check (phase <> 'confirmed' or confirmed_at is not null),
  check (published_at is null or confirmed_at is not null)
);

create index meeting_latest on meetings.meeting (neighbourhood_id, starts_at desc, id);

select kit.tenant_table('meetings.meeting');

-- Somebody called, or who came. A name alone where nobody in the register is meant.
create table meetings.seat (
  neighbourhood_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  member boolean not null,
  body text,
  name text not null,
  person_id uuid,
  account_id uuid,
  home_id uuid,
  came_at timestamptz,
  way text check (way in ('qr', 'paper', 'call')),
  -- What they said of the minutes.
  answer text check (answer in ('agreed', 'objected')),
  answered_at timestamptz,
  answer_way text check (answer_way in ('qr', 'paper', 'call')),
  answer_sealed text,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, meeting_id, account_id),
  foreign key (neighbourhood_id, meeting_id) references meetings.meeting (neighbourhood_id, id),
  check ((came_at is null) = (way is null))
);

create index seat_of_meeting on meetings.seat (neighbourhood_id, meeting_id);
create index seat_account on meetings.seat (neighbourhood_id, account_id);
create index seat_person on meetings.seat (neighbourhood_id, person_id);

select kit.tenant_table('meetings.seat');

create table meetings.item (
  neighbourhood_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  place integer not null,
  title text not null,
  words text,
  -- Not for the board: somebody's own affairs.
  private boolean not null,
  added_by text,
  -- A topic deliberated elsewhere, or a resolution of an earlier meeting that comes back.
  topic_id uuid,
  resolution_id uuid,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, meeting_id) references meetings.meeting (neighbourhood_id, id)
);

create index item_of_meeting on meetings.item (neighbourhood_id, meeting_id);

select kit.tenant_table('meetings.item');

-- One line of the minutes.
create table meetings.line (
  neighbourhood_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  item_id uuid,
  words_sealed text not null,
  private boolean not null,
  at timestamptz not null,
  by_name text,
  struck_at timestamptz,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, meeting_id) references meetings.meeting (neighbourhood_id, id)
);

create index line_of_meeting on meetings.line (neighbourhood_id, meeting_id);

select kit.tenant_table('meetings.line');

-- A proposal, and what became of it. What is carried has an owner, a day and a task: the table itself says so.
create table meetings.resolution (
  neighbourhood_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  item_id uuid,
  number integer not null,
  proposal text not null,
  outcome text not null check (outcome in ('proposed', 'carried', 'lost', 'recorded')),
  votes_for integer not null,
  votes_against integer not null,
  votes_abstain integer not null,
  -- How many counted when it was decided, and how many were needed.
  present integer,
  needed integer,
  decided_at timestamptz,
  owner_kind text check (owner_kind in ('worker', 'party')),
  owner_id uuid,
  owner_name text,
  due_on date,
  matter_id uuid,
  matter_number text,
  progress text not null check (progress in ('open', 'done', 'reviewed')),
  done_at timestamptz,
  review text,
  reviewed_at timestamptz,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, meeting_id, number),
  foreign key (neighbourhood_id, meeting_id) references meetings.meeting (neighbourhood_id, id),
  check ((outcome = 'proposed') = (decided_at is null)),
  check (outcome <> 'carried' or (owner_name is not null and due_on is not null and matter_id is not null)),
  check ((owner_name is null) = (due_on is null) and (owner_name is null) = (matter_id is null))
);

create index resolution_of_meeting on meetings.resolution (neighbourhood_id, meeting_id);
create index resolution_open on meetings.resolution (neighbourhood_id, due_on) where progress <> 'reviewed' and matter_id is not null;
create index resolution_matter on meetings.resolution (neighbourhood_id, matter_id);

select kit.tenant_table('meetings.resolution');

-- Who signed, and who was against and why: kept as they are.
create table meetings.voice (
  neighbourhood_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  resolution_id uuid not null,
  seat_id uuid not null,
  kind text not null check (kind in ('signed', 'dissent')),
  words_sealed text,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, resolution_id, seat_id, kind),
  foreign key (neighbourhood_id, resolution_id) references meetings.resolution (neighbourhood_id, id)
);

create index voice_of_meeting on meetings.voice (neighbourhood_id, meeting_id);
create index voice_seat on meetings.voice (neighbourhood_id, seat_id);

select kit.tenant_table('meetings.voice');

-- What somebody takes on of their own accord (认领).
create table meetings.pledge (
  neighbourhood_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  resolution_id uuid,
  seat_id uuid not null,
  what text not null,
  at timestamptz not null,
  kept_at timestamptz,
  kept_how text,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, meeting_id) references meetings.meeting (neighbourhood_id, id)
);

create index pledge_of_meeting on meetings.pledge (neighbourhood_id, meeting_id);
create index pledge_seat on meetings.pledge (neighbourhood_id, seat_id);

select kit.tenant_table('meetings.pledge');

create view meetings.public_meeting with (security_invoker = true) as
  select neighbourhood_id, id, kind, compound_id, starts_at, phase, base, whole, confirmed_at, published_at
  from meetings.meeting;

create view meetings.public_resolution with (security_invoker = true) as
  select r.neighbourhood_id, r.id, r.meeting_id, m.kind, r.outcome, r.decided_at, r.due_on, r.progress, r.done_at
  from meetings.resolution r
  join meetings.meeting m on m.neighbourhood_id = r.neighbourhood_id and m.id = r.meeting_id;

grant select on meetings.public_meeting, meetings.public_resolution to mulin_app;

-- Personal data as a duty of the committee: how long each kind is kept, what became of persons' requests, assessments of
-- impact, and what went wrong. Words about a person are sealed.

select kit.room('privacy');

-- From which day a kind of record is kept for how long, by whom and why; what has begun is never changed.
create table privacy.keeping (
  neighbourhood_id uuid not null,
  rule text not null,
  starts_on date not null,
  count integer not null check (count between 1 and 100),
  unit text not null check (unit in ('day', 'month', 'year')),
  reason text not null,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, rule, starts_on)
);

-- What a run of all rules did: counts by rule, nothing about anybody.
create table privacy.sweep (
  neighbourhood_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  by_name text,
  counts jsonb not null,
  primary key (neighbourhood_id, id)
);

create table privacy.clock (
  neighbourhood_id uuid not null,
  starts_on date not null,
  answer_days integer not null check (answer_days between 1 and 90),
  extend_days integer not null check (extend_days between 0 and 90),
  notice_hours integer not null check (notice_hours between 1 and 240),
  source text not null,
  verified boolean not null,
  by_name text,
  primary key (neighbourhood_id, starts_on)
);

create table privacy.request (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid,
  kind text not null check (kind in ('copy', 'correct', 'erase', 'explain', 'withdraw')),
  text_sealed text,
  for_whom text not null check (for_whom in ('self', 'relative')),
  relative_sealed text,
  way text not null check (way in ('own', 'counter')),
  state text not null check (state in ('received', 'checked', 'done', 'declined')),
  asked_at timestamptz not null,
  due_at timestamptz not null,
  check_how text,
  checked_at timestamptz,
  extended_why text,
  answer_sealed text,
  answered_by text,
  answered_at timestamptz,
  escalated_at timestamptz,
  primary key (neighbourhood_id, id),
  check ((state in ('done', 'declined')) = (answered_at is not null))
);

create index request_open on privacy.request (neighbourhood_id, due_at) where answered_at is null;
create index request_person on privacy.request (neighbourhood_id, person_id);

create table privacy.assessment (
  neighbourhood_id uuid not null,
  id uuid not null,
  trigger text not null check (trigger in ('sensitive', 'automated', 'given', 'published', 'other')),
  title text not null,
  room text not null,
  facts jsonb not null,
  answers jsonb not null,
  started_by text,
  started_at timestamptz not null,
  signed_by text,
  signed_at timestamptz,
  primary key (neighbourhood_id, id)
);

create table privacy.incident (
  neighbourhood_id uuid not null,
  id uuid not null,
  found_at timestamptz not null,
  due_at timestamptz not null,
  what text not null check (what in ('leaked', 'altered', 'lost')),
  rooms text[] not null,
  affected integer not null check (affected >= 0),
  told jsonb not null,
  authority_told_at timestamptz,
  persons_told_at timestamptz,
  not_told_why text,
  closed_at timestamptz,
  noted_by text,
  noted_at timestamptz not null,
  primary key (neighbourhood_id, id)
);

select kit.tenant_table('privacy.keeping');
select kit.tenant_table('privacy.sweep', 'select, insert');
select kit.tenant_table('privacy.clock');
select kit.tenant_table('privacy.request');
select kit.tenant_table('privacy.assessment');
select kit.tenant_table('privacy.incident');

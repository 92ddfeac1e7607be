-- Policies find people: dated versions of what somebody is owed, answers that the register does not give, and for each person and
-- policy one case from found to received. Answers tell of income and health: they are sealed, only added to, and every look
-- at them is written down. Lists of a quarter are frozen under pseudonyms; the names are joined when somebody looks.

select kit.room('policies');

-- A published version; later ones stand beside it, none is changed.
create table policies.version (
  policy text not null check (policy ~ '^[a-z][a-z0-9-]{1,60}$'),
  number integer not null check (number >= 1),
  data jsonb not null,
  from_day date not null,
  digest text not null,
  published_at timestamptz not null,
  published_by text,
  primary key (policy, number)
);

select kit.shared_table('policies.version', 'select, insert');

-- When this neighbourhood was gone through first and last.
create table policies.run (
  neighbourhood_id uuid not null,
  id uuid not null,
  first_on date not null,
  last_on date not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id),
  check (id = neighbourhood_id)
);

select kit.tenant_table('policies.run');

-- One answer to one question, as it was given. The latest holds; two at about the same time wait for somebody to settle them.
create table policies.answer (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  fact text not null,
  sealed text not null,
  source text not null check (source in ('door', 'counter', 'phone', 'person', 'paper', 'check', 'settled')),
  -- When it was said, by the clock of whoever wrote it down; and when it arrived.
  at timestamptz not null,
  noted_at timestamptz not null,
  by_id uuid,
  by_name text,
  valid_until date,
  primary key (neighbourhood_id, id)
);

create index answer_person on policies.answer (neighbourhood_id, person_id);

select kit.tenant_table('policies.answer', 'select, insert, delete');

-- The person allowed the office in writing to check the family's means (上海市社会救助条例 art. 35).
create table policies.authorisation (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  given_on date not null,
  noted_at timestamptz not null,
  noted_by text,
  withdrawn_at timestamptz,
  withdrawn_by text,
  primary key (neighbourhood_id, id)
);

create index authorisation_person on policies.authorisation (neighbourhood_id, person_id);

select kit.tenant_table('policies.authorisation');

create table policies.case (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  policy text not null,
  -- The version by which somebody was found.
  number integer not null,
  state text not null check (state in ('found', 'told', 'papers', 'applied', 'decided', 'received', 'declined', 'not-wanted', 'not-after-all')),
  found_on date not null,
  found_by text not null check (found_by in ('first', 'birthday', 'answer', 'register', 'version', 'asked')),
  -- Found only by a reason for care that is kept to the chair: nobody else sees the case.
  chair_only boolean not null,
  -- Set while what is known no longer fits.
  lost_on date,
  changed_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, person_id, policy)
);

create index case_latest on policies.case (neighbourhood_id, found_on desc, id);
create index case_policy on policies.case (neighbourhood_id, policy, state);

select kit.tenant_table('policies.case', 'select, insert, update, delete');

-- What was done about a case: who, when, on whose behalf.
create table policies.step (
  neighbourhood_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  state text not null,
  note_sealed text,
  by_id uuid,
  by_name text,
  on_behalf text,
  at timestamptz not null,
  noted_at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, case_id) references policies.case (neighbourhood_id, id)
);

create index step_case on policies.step (neighbourhood_id, case_id, at);

select kit.tenant_table('policies.step', 'select, insert, delete');

-- The list of a quarter, byte for byte as it was taken.
create table policies.snapshot (
  neighbourhood_id uuid not null,
  id uuid not null,
  policy text not null,
  number integer not null,
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  content text not null,
  digest text not null,
  taken_at timestamptz not null,
  taken_by text,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, policy, quarter)
);

select kit.tenant_table('policies.snapshot', 'select, insert');

-- Who stands behind a pseudonym; goes with the person, the list stays.
create table policies.pseudonym (
  neighbourhood_id uuid not null,
  snapshot_id uuid not null,
  pseudonym text not null,
  person_id uuid not null,
  primary key (neighbourhood_id, snapshot_id, pseudonym),
  foreign key (neighbourhood_id, snapshot_id) references policies.snapshot (neighbourhood_id, id)
);

create index pseudonym_person on policies.pseudonym (neighbourhood_id, person_id);

select kit.tenant_table('policies.pseudonym', 'select, insert, delete');

-- Who saw what income, health or a reason for care says of somebody: one line a day for each worker and person.
create table policies.look (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  what text not null check (what in ('conditions', 'answers', 'snapshot')),
  reason text not null,
  by_id uuid not null,
  by_name text,
  day date not null,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, person_id, by_id, what, day, reason)
);

select kit.tenant_table('policies.look', 'select, insert');

create view policies.public_case with (security_invoker = true) as
  select neighbourhood_id, id, policy, state, found_on, found_by, lost_on, changed_at
  from policies.case
  where not chair_only;

grant select on policies.public_case to mulin_app;

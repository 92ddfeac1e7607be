-- Printed ballots of votes, one by one: which right each is for, when it was given out and came back, what two people read
-- from its scan without seeing each other's entry, and which are missing. What a paper says goes on sealed; here it stands
-- only until its readers agree.

select kit.room('papers');

-- All papers of one vote; its id is the vote's.
create table papers.stack (
  neighbourhood_id uuid not null,
  id uuid not null,
  -- The first part of its serials: the neighbourhood's votes on paper in their order.
  number integer not null check (number between 1 and 999),
  title text not null,
  question text not null,
  choices text[] not null,
  -- What has to stand on the paper beside the question: what silence counts as, where the compound has adopted that.
  warning text,
  public_key text not null,
  closes_at timestamptz not null,
  opened_at timestamptz not null,
  -- What two hands counted, where it was done.
  pile_returned integer check (pile_returned >= 0),
  pile_void integer check (pile_void >= 0),
  closed_at timestamptz,
  closed_by_name text,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, number),
  check ((pile_returned is null) = (pile_void is null))
);

select kit.tenant_table('papers.stack', 'select, insert, update');

create table papers.paper (
  neighbourhood_id uuid not null,
  id uuid not null,
  stack_id uuid not null,
  number integer not null check (number between 1 and 99999),
  serial text not null,
  right_id uuid not null,
  -- The right as people say it: 12号 301.
  label text not null,
  -- Where it stands in the roll; papers are printed in this order.
  position integer not null,
  -- Whose right it is, as the roll names them.
  person_ids uuid[] not null,
  state text not null check (state in ('printed', 'issued', 'returned', 'differing', 'read', 'void', 'lost')),
  -- A newer paper for the same right.
  replaced_by uuid,
  issued_at timestamptz,
  issued_by_name text,
  how text check (how in ('hand', 'door-slot', 'post', 'counter')),
  taker text check (taker in ('self', 'family', 'other', 'nobody')),
  taker_sealed text,
  -- Whether topic and warning were shown to whoever took it.
  shown boolean,
  -- When a hand took it; that somebody entered it later stands in the steps.
  given_at timestamptz,
  returned_by_name text,
  scan_id uuid,
  void_reason text check (void_reason in ('unsigned', 'altered', 'several', 'blank', 'unclear', 'spoilt', 'late', 'not-entitled')),
  -- Why an outstanding paper was let go.
  accepted_reason text,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, stack_id, number),
  foreign key (neighbourhood_id, stack_id) references papers.stack (neighbourhood_id, id),
  check ((state = 'printed') = (issued_at is null)),
  check ((state = 'void') = (void_reason is not null)),
  check (state not in ('returned', 'differing', 'read') or scan_id is not null)
);

create index paper_right on papers.paper (neighbourhood_id, stack_id, right_id);
create index paper_state on papers.paper (neighbourhood_id, stack_id, state, position);

create index paper_person on papers.paper using gin (person_ids);

select kit.tenant_table('papers.paper', 'select, insert, update');

-- One person's look at one scan. What was read goes when the readers agree; who read stays.
create table papers.reading (
  neighbourhood_id uuid not null,
  paper_id uuid not null,
  by_id uuid not null,
  by_name text not null,
  look integer not null check (look in (1, 2)),
  read_sealed text,
  at timestamptz not null,
  primary key (neighbourhood_id, paper_id, by_id),
  foreign key (neighbourhood_id, paper_id) references papers.paper (neighbourhood_id, id)
);

select kit.tenant_table('papers.reading');

-- What happened to a paper or to the stack, for ever: nothing here is changed or removed.
create table papers.step (
  neighbourhood_id uuid not null,
  id uuid not null,
  stack_id uuid not null,
  paper_id uuid,
  kind text not null check (kind in ('printed', 'issued', 'returned', 'late', 'scanned-again', 'read', 'differing', 'void', 'lost', 'replaced', 'accepted', 'counted', 'extended', 'closed', 'recount-begun', 'recount-ended')),
  words text,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, stack_id) references papers.stack (neighbourhood_id, id)
);

create index step_stack on papers.step (neighbourhood_id, stack_id, at desc, id);
create index step_paper on papers.step (neighbourhood_id, paper_id, at, id) where paper_id is not null;

select kit.tenant_table('papers.step', 'select, insert');

-- A look at a sample of the papers themselves after the count, against what was entered.
create table papers.recount (
  neighbourhood_id uuid not null,
  -- The vote.
  id uuid not null,
  -- The least number of papers that must be entered wrong for a verdict to be wrong.
  least integer not null,
  -- Thrown with dice in front of witnesses, after closing.
  seed text,
  witnesses text,
  state text not null check (state in ('waiting', 'looking', 'stands', 'full')),
  begun_at timestamptz not null,
  ended_at timestamptz,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, id) references papers.stack (neighbourhood_id, id),
  check (state = 'waiting' or seed is not null)
);

select kit.tenant_table('papers.recount', 'select, insert, update');

create table papers.recount_paper (
  neighbourhood_id uuid not null,
  recount_id uuid not null,
  paper_id uuid not null,
  serial text not null,
  -- The place in the drawn order, from 1; null until the seed is known.
  place integer,
  entered_sealed text not null,
  differs boolean,
  seen_by_name text,
  seen_at timestamptz,
  primary key (neighbourhood_id, recount_id, paper_id),
  foreign key (neighbourhood_id, recount_id) references papers.recount (neighbourhood_id, id),
  foreign key (neighbourhood_id, paper_id) references papers.paper (neighbourhood_id, id),
  check ((differs is null) = (seen_at is null))
);

create index recount_paper_place on papers.recount_paper (neighbourhood_id, recount_id, place);

select kit.tenant_table('papers.recount_paper', 'select, insert, update');

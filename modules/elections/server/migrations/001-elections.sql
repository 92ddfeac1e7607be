-- Secret elections of committees on paper: whoever is on the frozen roll gets one ballot against the list; what becomes of
-- each ballot is on the list, what stands on it is not. Boxes are counted by two people apart, and the record closes only
-- when every ballot is accounted for.

select kit.room('elections');

create table elections.election (
  neighbourhood_id uuid not null,
  id uuid not null,
  title text not null,
  body_id uuid not null,
  roll_id uuid not null,
  electorate text not null check (electorate in ('owners', 'adults', 'households', 'delegates')),
  seats integer not null check (seats between 1 and 30),
  term_from date not null,
  term_until date not null check (term_until > term_from),
  -- The election whose tie this run-off decides.
  parent_id uuid,
  state text not null check (state in ('preparing', 'open', 'counting', 'closed')),
  -- The rule of law it was opened under, and the roll as it stood then.
  rule_key text,
  roll_version integer,
  roll_digest text,
  opened_at timestamptz,
  opened_by text,
  polls_closed_at timestamptz,
  closed_at timestamptz,
  closed_by text,
  -- Reconciliation and outcome as they were closed.
  result jsonb,
  -- The term that somebody began from it.
  term_id uuid,
  term_by text,
  term_at timestamptz,
  created_at timestamptz not null,
  by_name text,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, body_id) references bodies.body (neighbourhood_id, id),
  foreign key (neighbourhood_id, roll_id) references rolls.roll (neighbourhood_id, id),
  foreign key (neighbourhood_id, parent_id) references elections.election (neighbourhood_id, id),
  check ((state = 'preparing') = (opened_at is null)),
  check ((state = 'closed') = (result is not null))
);

create index election_body on elections.election (neighbourhood_id, body_id);
create index election_roll on elections.election (neighbourhood_id, roll_id);
create index election_parent on elections.election (neighbourhood_id, parent_id);

select kit.tenant_table('elections.election');

create table elections.candidate (
  neighbourhood_id uuid not null,
  id uuid not null,
  election_id uuid not null,
  position integer not null,
  person_id uuid,
  -- In clear: candidates are posted by name.
  name text not null,
  -- Grounds of ineligibility that the candidate declares not to be in (SH 20), and the written promise.
  cleared text[] not null,
  promised boolean not null,
  withdrawn_why text,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, election_id) references elections.election (neighbourhood_id, id)
);

create unique index candidate_person on elections.candidate (neighbourhood_id, election_id, person_id);

select kit.tenant_table('elections.candidate');

-- Heads of the roll as it was opened: one ballot each.
create table elections.voter (
  neighbourhood_id uuid not null,
  id uuid not null,
  election_id uuid not null,
  position integer not null,
  label text not null,
  units integer not null,
  area integer not null,
  right_ids uuid[] not null,
  person_ids uuid[] not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, election_id) references elections.election (neighbourhood_id, id)
);

create index voter_of_election on elections.voter (neighbourhood_id, election_id, position);

select kit.tenant_table('elections.voter');

create table elections.box (
  neighbourhood_id uuid not null,
  id uuid not null,
  election_id uuid not null,
  name text not null,
  sealed_at timestamptz not null,
  sealed_by text not null,
  sealed_with text not null,
  opened_at timestamptz,
  opened_by text,
  opened_with text,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, election_id, name),
  foreign key (neighbourhood_id, election_id) references elections.election (neighbourhood_id, id)
);

select kit.tenant_table('elections.box');

-- A ballot handed out, by the number on its counterfoil; the ballot itself bears none.
create table elections.slip (
  neighbourhood_id uuid not null,
  id uuid not null,
  election_id uuid not null,
  voter_id uuid not null,
  number integer not null check (number > 0),
  given_to text not null check (given_to in ('self', 'proxy')),
  -- JSON { to, proxy }: who took it, and the written proxy.
  given_sealed text,
  issued_at timestamptz not null,
  issued_by text not null,
  fate text not null check (fate in ('out', 'in-box', 'spoilt', 'returned', 'lost')),
  box_id uuid,
  fate_at timestamptz,
  fate_by text,
  why text,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, election_id, number),
  foreign key (neighbourhood_id, election_id) references elections.election (neighbourhood_id, id),
  foreign key (neighbourhood_id, voter_id) references elections.voter (neighbourhood_id, id),
  foreign key (neighbourhood_id, box_id) references elections.box (neighbourhood_id, id),
  check ((fate = 'in-box') = (box_id is not null)),
  check ((fate = 'out') = (fate_at is null))
);

-- One ballot at a time for each head.
create unique index slip_standing on elections.slip (neighbourhood_id, voter_id) where fate in ('out', 'in-box', 'lost');
create index slip_voter on elections.slip (neighbourhood_id, voter_id);
create index slip_box on elections.slip (neighbourhood_id, box_id) where box_id is not null;

select kit.tenant_table('elections.slip');

create table elections.sheet (
  neighbourhood_id uuid not null,
  id uuid not null,
  election_id uuid not null,
  box_id uuid not null,
  round integer not null check (round > 0),
  by_id uuid not null,
  by_name text not null,
  found integer not null check (found >= 0),
  void integer not null check (void between 0 and found),
  -- { candidate: votes }
  votes jsonb not null,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, box_id, round, by_id),
  foreign key (neighbourhood_id, election_id) references elections.election (neighbourhood_id, id),
  foreign key (neighbourhood_id, box_id) references elections.box (neighbourhood_id, id)
);

create index sheet_of_election on elections.sheet (neighbourhood_id, election_id);

-- What somebody counted stays.
select kit.tenant_table('elections.sheet', 'select, insert');

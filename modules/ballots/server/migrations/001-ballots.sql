-- A vote, the rights that take part in it as they stand now, and everything that happened, linked so that nothing can be
-- changed, left out or moved. What a ballot says lies sealed under the vote's public key; before the closing no column here
-- tells it. The state of a right is only what its events come to, kept so that nobody has to add them up.

select kit.room('ballots');

create table ballots.vote (
  neighbourhood_id uuid not null,
  id uuid not null,
  title text not null,
  -- In one sentence, to be answered with yes or no.
  question text not null,
  words text not null,
  electorate text not null check (electorate in ('owners', 'adults', 'households', 'delegates')),
  scope_kind text not null check (scope_kind in ('neighbourhood', 'compound', 'building', 'entrance')),
  scope_id uuid not null,
  scope_label text not null,
  -- The rule as it stood when it was chosen: a later change of the law does not touch it.
  rule jsonb not null,
  -- The compound's own clause on silence, with how it counts; null where none is relied on.
  silence jsonb,
  -- What it costs altogether, in fen, and in a sentence who pays how.
  cost_fen bigint check (cost_fen > 0),
  cost_words text,
  topic_id uuid,
  convention_id uuid,
  roll_id uuid not null,
  state text not null check (state in ('draft', 'noticed', 'open', 'closed')),
  closes_at timestamptz not null,
  noticed_at timestamptz,
  opened_at timestamptz,
  closed_at timestamptz,
  -- SHA-256 of the terms, locked at opening.
  digest text,
  public_key text,
  -- Given back by two posts at the closing: with it everybody who has the events can open and count again.
  opened_key text,
  -- Makes names for voters that stand for nothing outside this vote.
  salt text not null,
  -- The end of the chain of events.
  head_n integer not null check (head_n >= 0),
  head_hash text,
  -- Tally and sums by channel, from the closing on.
  result jsonb,
  at timestamptz not null,
  by_name text,
  primary key (neighbourhood_id, id),
  check (opened_key is null or state = 'closed'),
  check (result is null or state = 'closed')
);
select kit.tenant_table('ballots.vote');

create table ballots.right_state (
  neighbourhood_id uuid not null,
  vote_id uuid not null,
  right_id uuid not null,
  -- Its place in the roll.
  place integer not null,
  label text not null,
  home_id uuid,
  area integer not null check (area >= 0),
  excluded boolean not null,
  -- Rights with one number are of one set of owners.
  head integer not null,
  -- How many own it together, and who of the register may vote for it.
  owners integer not null check (owners > 0),
  voters uuid[] not null,
  -- What its events come to (domain/box.ts), without what any ballot says.
  box jsonb not null,
  delivered boolean not null,
  given boolean not null,
  unclear boolean not null,
  -- From the closing on.
  outcome jsonb,
  primary key (neighbourhood_id, vote_id, right_id),
  foreign key (neighbourhood_id, vote_id) references ballots.vote (neighbourhood_id, id)
)
-- Written again with each ballot: with room left on its page a row stays there, and no index is touched.
with (fillfactor = 50);
create index right_state_voters on ballots.right_state using gin (voters);
create index right_state_home on ballots.right_state (neighbourhood_id, home_id);
select kit.tenant_table('ballots.right_state');

create table ballots.event (
  neighbourhood_id uuid not null,
  vote_id uuid not null,
  n integer not null check (n > 0),
  at timestamptz not null,
  type text not null,
  right_id uuid,
  -- Made by whoever sent it in: the same again is answered as the first time.
  ref_id uuid,
  receipt text,
  -- No name, no telephone, and no choice that is not sealed.
  data jsonb not null,
  prev text not null,
  hash text not null,
  primary key (neighbourhood_id, vote_id, n),
  unique (neighbourhood_id, vote_id, ref_id),
  -- No key to the vote: whoever adds holds its row locked, and the check would be a query for each ballot.
  unique (neighbourhood_id, vote_id, receipt)
);
create index event_of_right on ballots.event (neighbourhood_id, vote_id, right_id, n);
select kit.tenant_table('ballots.event', 'select, insert');

-- Who was there, by name: to whom it was delivered, who helped, who rang, for what reason. An event holds the digest of it,
-- so that it can be shown to be the same; when it is deleted, the chain holds all the same.
create table ballots.detail (
  neighbourhood_id uuid not null,
  vote_id uuid not null,
  n integer not null,
  person_id uuid,
  sealed text not null,
  primary key (neighbourhood_id, vote_id, n),
  foreign key (neighbourhood_id, vote_id, n) references ballots.event (neighbourhood_id, vote_id, n)
);
create index detail_person on ballots.detail (neighbourhood_id, person_id);
select kit.tenant_table('ballots.detail');

-- One of three parts of the key; two open. Each lies under a phrase that is shown once and stands nowhere.
create table ballots.key_share (
  neighbourhood_id uuid not null,
  vote_id uuid not null,
  number integer not null check (number between 1 and 3),
  holder text not null,
  salt text not null,
  share text not null,
  primary key (neighbourhood_id, vote_id, number),
  foreign key (neighbourhood_id, vote_id) references ballots.vote (neighbourhood_id, id)
);
select kit.tenant_table('ballots.key_share', 'select, insert');

-- The first of two people: somebody rang and wants to vote, or a written authority was handed in. The second enters it.
create table ballots.request (
  neighbourhood_id uuid not null,
  id uuid not null,
  vote_id uuid not null,
  right_id uuid not null,
  kind text not null check (kind in ('phone', 'proxy')),
  person_id uuid not null,
  -- The name of the voter; of a proxy also whom they sent, and how far the authority goes.
  sealed text not null,
  noted_at timestamptz not null,
  noted_by uuid not null,
  noted_by_name text not null,
  done_at timestamptz,
  done_by_name text,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, vote_id, right_id) references ballots.right_state (neighbourhood_id, vote_id, right_id)
);
create index request_waiting on ballots.request (neighbourhood_id, vote_id, right_id);
create index request_person on ballots.request (neighbourhood_id, person_id);
select kit.tenant_table('ballots.request');

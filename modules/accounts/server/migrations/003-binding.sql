-- How accounts come to their standings: printed codes, requests that a worker decides, and what everybody who works in
-- a neighbourhood has to hear of (emergency access, a second factor taken off, a hand-over).

-- A code printed on a slip, for one use. Only its blind index is kept; whoever reads this table cannot use it.
create table accounts.one_time_code (
  id uuid primary key,
  digest text not null unique,
  -- 'bind' binds the account that enters it to homes; 'invite' lets the named account set its password.
  kind text not null check (kind in ('bind', 'invite')),
  neighbourhood_id uuid references places.neighbourhood (id),
  -- For whom it was printed, as the list of open codes shows it.
  label text not null,
  person_id uuid,
  home_ids uuid[] not null,
  account_id uuid references accounts.user (id) on delete cascade,
  made_by uuid references accounts.user (id) on delete set null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by uuid references accounts.user (id) on delete set null,
  revoked_at timestamptz,
  constraint one_time_code_for check ((kind = 'invite') = (account_id is not null))
);

create index one_time_code_neighbourhood on accounts.one_time_code (neighbourhood_id, made_at);

select kit.shared_table('accounts.one_time_code', 'select, insert, update');

-- Somebody asks to be bound to a home; the name as they wrote it.
create table accounts.binding_request (
  neighbourhood_id uuid not null,
  id uuid not null,
  account_id uuid not null references accounts.user (id) on delete cascade,
  home_id uuid not null,
  name text not null,
  relation text not null check (relation in ('owner', 'family', 'tenant', 'other')),
  note text not null,
  state text not null check (state in ('open', 'approved', 'declined', 'withdrawn')),
  asked_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  reason text,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, home_id) references places.home (neighbourhood_id, id)
);

create unique index binding_request_open on accounts.binding_request (neighbourhood_id, account_id, home_id) where state = 'open';

create index binding_request_state on accounts.binding_request (neighbourhood_id, state, asked_at);

select kit.tenant_table('accounts.binding_request', 'select, insert, update');

-- Said to everybody who works in the neighbourhood; never changed, never taken back.
create table accounts.announcement (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('emergency', 'second-factor-reset', 'handed-over', 'standing-ended')),
  actor_name text not null,
  -- Whom it is about, by name.
  about text not null,
  reason text not null,
  at timestamptz not null,
  until timestamptz,
  primary key (neighbourhood_id, id)
);

create index announcement_at on accounts.announcement (neighbourhood_id, at);

select kit.tenant_table('accounts.announcement', 'select, insert');

-- What guards signing in: how often something was tried, second-factor codes already used, the PIN of a shared computer.

-- One row per blinded key (a phone, a name), whether or not an account stands behind it: trying tells nothing.
create table accounts.attempt (
  key text primary key,
  tries int not null,
  last_at timestamptz not null,
  next_at timestamptz not null
);

select kit.shared_table('accounts.attempt', 'select, insert, update, delete');

-- A code of the second factor counts once; kept for the minutes in which it would still be right.
create table accounts.used_code (
  account_id uuid not null references accounts.user (id) on delete cascade,
  digest text not null,
  at timestamptz not null,
  primary key (account_id, digest)
);

create index used_code_at on accounts.used_code (at);

select kit.shared_table('accounts.used_code', 'select, insert, delete');

create table accounts.pin (
  account_id uuid primary key references accounts.user (id) on delete cascade,
  hash text not null,
  set_at timestamptz not null
);

select kit.shared_table('accounts.pin', 'select, insert, update, delete');

-- Who may sign in and as whom: the tables of better-auth as its compileMigrations() prints them (its names, no defaults
-- that read the clock), and beside them the standings an account holds. Accounts span neighbourhoods: one person may
-- live in one and work in another. A phone number stands here only as a blind index and as a sealed text.

select kit.room('accounts');

create table accounts.user (
  id uuid primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  "phoneNumber" text unique,
  "phoneNumberVerified" boolean,
  "phoneSealed" text,
  username text unique,
  "displayUsername" text,
  "twoFactorEnabled" boolean
);

select kit.shared_table('accounts.user', 'select, insert, update, delete');

create table accounts.session (
  id uuid primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" uuid not null references accounts.user (id) on delete cascade,
  -- How it was opened: a phone code alone makes a resident, never a worker.
  method text not null check (method in ('phone', 'password', 'code', 'oidc', 'demo')),
  -- Whether a second factor was passed.
  strong boolean not null,
  -- A computer that several people use: locks after a short idle time.
  shared boolean not null,
  "seenAt" timestamptz not null,
  "lockedAt" timestamptz
);

create index session_account on accounts.session ("userId");

select kit.shared_table('accounts.session', 'select, insert, update, delete');

create table accounts.account (
  id uuid primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null references accounts.user (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  unique ("providerId", "accountId")
);

create index account_holder on accounts.account ("userId");

select kit.shared_table('accounts.account', 'select, insert, update, delete');

create table accounts.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);

create index verification_identifier on accounts.verification (identifier);

select kit.shared_table('accounts.verification', 'select, insert, update, delete');

create table accounts."twoFactor" (
  id uuid primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" uuid not null unique references accounts.user (id) on delete cascade,
  verified boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);

select kit.shared_table('accounts."twoFactor"', 'select, insert, update, delete');

-- A capacity in which an account acts, from and until when.
create table accounts.standing (
  id uuid primary key,
  account_id uuid not null references accounts.user (id) on delete cascade,
  role text not null check (role in ('resident', 'worker', 'chair', 'property', 'owners', 'police', 'partner', 'subdistrict', 'district', 'operator')),
  neighbourhood_id uuid references places.neighbourhood (id),
  -- Division code that an area's role answers for: 9 digits for a subdistrict, 6 for a district.
  area text check (area ~ '^\d{6}(\d{3})?$'),
  body text,
  -- Who a resident is in the register of that neighbourhood, and the homes bound to the account.
  person_id uuid,
  home_ids uuid[] not null,
  -- The worker whom a matter meets first when nobody else is named.
  first_contact boolean not null,
  -- Emergency access carries the reason it was taken for.
  emergency_reason text,
  given_by uuid references accounts.user (id) on delete set null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  ended_by uuid references accounts.user (id) on delete set null,
  constraint standing_place check (
    case
      when role = 'operator' then neighbourhood_id is null and area is null
      when role = 'subdistrict' then neighbourhood_id is null and length(area) = 9
      when role = 'district' then neighbourhood_id is null and length(area) = 6
      else neighbourhood_id is not null and area is null
    end
  )
);

create index standing_account on accounts.standing (account_id);

create index standing_neighbourhood on accounts.standing (neighbourhood_id, role);

select kit.shared_table('accounts.standing', 'select, insert, update');

-- What a person allowed another account to do for them (a daughter for her mother), at the counter or from their own account.
create table accounts.consent (
  id uuid primary key,
  account_id uuid not null references accounts.user (id) on delete cascade,
  neighbourhood_id uuid not null references places.neighbourhood (id),
  person_id uuid not null,
  person_name text not null,
  home_ids uuid[] not null,
  relation text not null,
  how text not null check (how in ('counter', 'own-account')),
  -- At the counter: the worker who heard it, and the paper it stands on.
  witness_id uuid references accounts.user (id) on delete set null,
  paper text,
  given_at timestamptz not null,
  ends_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid
);

create index consent_account on accounts.consent (account_id);

create index consent_person on accounts.consent (neighbourhood_id, person_id);

select kit.shared_table('accounts.consent', 'select, insert, update');

-- Whom the demonstration offers to sign in as; empty everywhere else.
create table accounts.demo_sign_in (
  account_id uuid primary key references accounts.user (id) on delete cascade,
  position int not null,
  role text not null,
  label_zh text not null,
  label_en text not null
);

select kit.shared_table('accounts.demo_sign_in', 'select, insert, delete');

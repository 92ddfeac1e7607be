-- Who stands beside whom in a neighbourhood: bodies, the terms they are elected for, the posts in them and who holds
-- these. Posts end; they are not edited away.

select kit.room('bodies');

create table bodies.body (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null check (
    kind in (
      'residents-committee', 'party-branch', 'owners-committee', 'property-manager', 'police', 'partner',
      'social-organisation', 'subdistrict', 'district', 'other'
    )
  ),
  name text not null,
  -- The telephone of the office; never somebody's own.
  office_phone text,
  office_place text,
  -- Where it stands in 1+3+X+N when elsewhere than its kind.
  ring text check (ring in ('one', 'three', 'x', 'n')),
  note text,
  -- Dissolved, or left the compound.
  ended_on date,
  ended_why text,
  version int not null,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, kind, name)
);

select kit.tenant_table('bodies.body', 'select, insert, update');

-- The compounds a body is there for; a body with none is there for the whole neighbourhood.
create table bodies.body_compound (
  neighbourhood_id uuid not null,
  body_id uuid not null,
  compound_id uuid not null,
  primary key (neighbourhood_id, body_id, compound_id),
  foreign key (neighbourhood_id, body_id) references bodies.body (neighbourhood_id, id),
  foreign key (neighbourhood_id, compound_id) references places.compound (neighbourhood_id, id)
);

create index body_compound_compound on bodies.body_compound (neighbourhood_id, compound_id);

select kit.tenant_table('bodies.body_compound', 'select, insert, delete');

-- One term (届) of an elected body, and what the law asks to be done in it. Days, not instants.
create table bodies.term (
  neighbourhood_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  number int not null check (number between 1 and 99),
  from_on date not null,
  until_on date not null,
  elected_on date not null,
  seats int not null check (seats between 1 and 99),
  -- Building area of the compound, in 0.01 m², where the size of the committee hangs on it.
  building_area int check (building_area > 0),
  filed_on date,
  reported_on date,
  group_formed_on date,
  version int not null,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, body_id, number),
  check (until_on >= from_on),
  foreign key (neighbourhood_id, body_id) references bodies.body (neighbourhood_id, id)
);

select kit.tenant_table('bodies.term', 'select, insert, update');

create table bodies.post (
  neighbourhood_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  term_id uuid,
  kind text not null check (
    kind in ('secretary', 'vice-secretary', 'chair', 'vice-chair', 'member', 'manager', 'officer', 'staff', 'contact')
  ),
  -- What it is called where the kind does not say it: 文教委员.
  title text,
  -- Who holds it: somebody of the register, or a name; the account is added when one is given.
  person_id uuid,
  holder_name text,
  account_id uuid,
  office_phone text,
  from_on date not null,
  -- The last day, where it is known beforehand.
  until_on date,
  -- Grounds of ineligibility that the holder declared not to be in; null where nothing was declared.
  cleared text[],
  cleared_on date,
  ended_at timestamptz,
  ended_why text check (ended_why in ('term-over', 'resigned', 'moved', 'removed', 'not-owner', 'died', 'mistake')),
  ended_note text,
  ended_by text,
  recorded_by text,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  check (num_nonnulls(person_id, holder_name) = 1),
  check ((ended_at is null) = (ended_why is null)),
  foreign key (neighbourhood_id, body_id) references bodies.body (neighbourhood_id, id),
  foreign key (neighbourhood_id, term_id) references bodies.term (neighbourhood_id, id),
  foreign key (neighbourhood_id, person_id) references people.person (neighbourhood_id, id)
);

create index post_body on bodies.post (neighbourhood_id, body_id);

create index post_person on bodies.post (neighbourhood_id, person_id) where person_id is not null;

create index post_account on bodies.post (neighbourhood_id, account_id) where account_id is not null;

create index post_open on bodies.post (neighbourhood_id, until_on) where ended_at is null;

select kit.tenant_table('bodies.post', 'select, insert, update');

-- From and until when each post counts. Shared, because whoever asks is recognised before their neighbourhood is known;
-- it says nothing about anybody.
create table bodies.tenure (
  id uuid primary key,
  neighbourhood_id uuid not null references places.neighbourhood (id),
  starts_at timestamptz not null,
  ends_at timestamptz
);

select kit.shared_table('bodies.tenure', 'select, insert, update');

create view bodies.public_post with (security_invoker = true) as
select id, neighbourhood_id, starts_at, ends_at
from bodies.tenure;

grant select on bodies.public_post to mulin_app;

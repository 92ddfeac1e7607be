-- Who owns which home. Owners are persons or organisations by id, never joined by name; one known by name only stands so
-- until somebody links it. A title is never edited: it ends, and another begins.

select kit.room('titles');

create table titles.organisation (
  neighbourhood_id uuid not null,
  id uuid not null,
  name text not null,
  -- developer 开发商, landlord 公房产权单位, company, public body, other
  kind text not null check (kind in ('developer', 'landlord', 'company', 'public-body', 'other')),
  -- Unified social credit code (GB 32100).
  credit_code text,
  contact text,
  version int not null,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, name),
  unique (neighbourhood_id, credit_code)
);

select kit.tenant_table('titles.organisation');

-- One row per home, held while its titles change, so that two changes at once cannot exceed the whole.
create table titles.book (
  neighbourhood_id uuid not null,
  -- The home.
  id uuid not null,
  version int not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, id) references places.home (neighbourhood_id, id)
);

select kit.tenant_table('titles.book');

create table titles.title (
  neighbourhood_id uuid not null,
  id uuid not null,
  home_id uuid not null,
  person_id uuid,
  organisation_id uuid,
  -- Known by name only: unverified until linked.
  owner_name text,
  -- owned (registered), buyer (in lawful possession, not yet registered), unsold and sold-undelivered (developer's stock),
  -- public (公房 of a landlord)
  kind text not null check (kind in ('owned', 'buyer', 'unsold', 'sold-undelivered', 'public')),
  -- The fraction; both null for joint owners (共同共有), who hold together what is left.
  share_num int,
  share_den int,
  since date,
  evidence text not null check (
    evidence in ('register', 'certificate', 'contract', 'judgment', 'inheritance', 'statement', 'roster')
  ),
  note text,
  -- The title that this one follows.
  follows_id uuid,
  source text not null,
  by_id uuid,
  by_name text,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  check (num_nonnulls(person_id, organisation_id, owner_name) = 1),
  check ((share_num is null) = (share_den is null)),
  check (share_num between 1 and share_den and share_den <= 1000000),
  foreign key (neighbourhood_id, home_id) references places.home (neighbourhood_id, id),
  foreign key (neighbourhood_id, person_id) references people.person (neighbourhood_id, id),
  foreign key (neighbourhood_id, organisation_id) references titles.organisation (neighbourhood_id, id),
  foreign key (neighbourhood_id, follows_id) references titles.title (neighbourhood_id, id)
);

create index title_home on titles.title (neighbourhood_id, home_id);

create index title_person on titles.title (neighbourhood_id, person_id) where person_id is not null;

create index title_organisation on titles.title (neighbourhood_id, organisation_id) where organisation_id is not null;

-- Never updated. Deleted only when an import is undone.
select kit.tenant_table('titles.title', 'select, insert, delete');

create table titles.ending (
  neighbourhood_id uuid not null,
  id uuid not null,
  title_id uuid not null,
  on_day date not null,
  -- transferred; linked (the same owner, now known); mistake (never was so)
  why text not null check (why in ('transferred', 'linked', 'mistake')),
  reason text not null,
  by_id uuid,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, title_id),
  foreign key (neighbourhood_id, title_id) references titles.title (neighbourhood_id, id)
);

select kit.tenant_table('titles.ending', 'select, insert');

-- The titles that hold now.
create view titles.public_title with (security_invoker = true) as
select
  t.neighbourhood_id,
  t.id,
  t.home_id,
  t.person_id,
  t.organisation_id,
  t.owner_name,
  t.kind,
  t.share_num,
  t.share_den,
  t.since,
  t.evidence
from titles.title t
where not exists (
  select from titles.ending e where e.neighbourhood_id = t.neighbourhood_id and e.title_id = t.id
);

grant select on titles.public_title to mulin_app;

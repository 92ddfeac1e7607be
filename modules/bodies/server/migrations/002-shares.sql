-- What members declare about Party membership (sealed, and only counted), when a committee counts as red, and the
-- views that figures read.

-- Whether a member declared to be in the Party, for the share of their body and for nothing else. Can be taken back.
create table bodies.declaration (
  neighbourhood_id uuid not null,
  -- The post.
  id uuid not null,
  party_sealed text not null,
  declared_on date not null,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, id) references bodies.post (neighbourhood_id, id)
);

select kit.tenant_table('bodies.declaration');

-- The count of a body's declarations, kept up with each of them: all that leaves the sealed rows.
create table bodies.party_share (
  neighbourhood_id uuid not null,
  -- The body.
  id uuid not null,
  seated int not null check (seated >= 0),
  declared int not null check (declared between 0 and seated),
  party int not null check (party between 0 and declared),
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, id) references bodies.body (neighbourhood_id, id)
);

select kit.tenant_table('bodies.party_share', 'select, insert, update');

-- From when an owners' committee counts as red, by whom that was set and on what it rests. Never changed: a new one follows.
create table bodies.red_definition (
  neighbourhood_id uuid not null,
  id uuid not null,
  since date not null,
  percent int not null check (percent between 0 and 100),
  -- More than so many per cent; otherwise so many are enough.
  over boolean not null,
  source text not null,
  verified boolean not null,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, since)
);

select kit.tenant_table('bodies.red_definition', 'select, insert');

-- For figures: what each compound has and lacks.
create view bodies.public_compound with (security_invoker = true) as
select
  c.neighbourhood_id,
  c.id as compound_id,
  c.name,
  exists (
    select from bodies.body_compound bc
    join bodies.body b on b.neighbourhood_id = bc.neighbourhood_id and b.id = bc.body_id
    where bc.neighbourhood_id = c.neighbourhood_id and bc.compound_id = c.id
      and b.kind = 'property-manager' and b.ended_on is null
  ) as has_manager,
  exists (
    select from bodies.body_compound bc
    join bodies.body b on b.neighbourhood_id = bc.neighbourhood_id and b.id = bc.body_id
    where bc.neighbourhood_id = c.neighbourhood_id and bc.compound_id = c.id
      and b.kind = 'owners-committee' and b.ended_on is null
  ) as has_owners_committee
from places.public_compound c;

grant select on bodies.public_compound to mulin_app;

-- For figures: each owners' committee by each definition of red; the reader takes the one that holds on their day.
create view bodies.public_red with (security_invoker = true) as
select
  b.neighbourhood_id,
  b.id as body_id,
  bc.compound_id,
  s.seated,
  s.declared,
  s.party,
  d.id as definition_id,
  d.since,
  s.seated > 0 and case
    when d.over then s.party * 100 > s.seated * d.percent
    else s.party * 100 >= s.seated * d.percent
  end as red
from bodies.body b
join bodies.body_compound bc on bc.neighbourhood_id = b.neighbourhood_id and bc.body_id = b.id
join bodies.party_share s on s.neighbourhood_id = b.neighbourhood_id and s.id = b.id
join bodies.red_definition d on d.neighbourhood_id = b.neighbourhood_id
where b.kind = 'owners-committee' and b.ended_on is null;

grant select on bodies.public_red to mulin_app;

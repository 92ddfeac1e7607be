-- Where people live: city, district and subdistrict by division code; neighbourhoods; and inside a neighbourhood
-- compounds, buildings, entrances, homes, and the public spots that a report can name.

select kit.room('places');

create table places.area (
  code text primary key check (code ~ '^\d{2}(\d{4}(\d{3})?)?$'),
  kind text not null check (kind in ('city', 'district', 'subdistrict')),
  name text not null,
  parent_code text references places.area (code)
);

select kit.shared_table('places.area', 'select, insert, update');

create table places.neighbourhood (
  id uuid primary key,
  code text not null unique check (code ~ '^\d{12}$'),
  name text not null,
  -- The letters before a matter's number: Y7.
  short_name text not null unique,
  area_code text not null references places.area (code),
  phone text,
  created_at timestamptz not null
);

select kit.shared_table('places.neighbourhood', 'select, insert, update');

create table places.compound (
  neighbourhood_id uuid not null,
  id uuid not null,
  name text not null,
  -- As an address begins: 延吉七村, 中原路99弄.
  address text not null,
  kind text not null default 'unknown' check (kind in ('old-public', 'commodity', 'mixed', 'unknown')),
  built_year int check (built_year between 1850 and 2100),
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, address)
);

select kit.tenant_table('places.compound');

create table places.building (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid not null,
  name text not null,
  floors int not null check (floors between 1 and 120),
  position int not null default 0,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, compound_id, name),
  foreign key (neighbourhood_id, compound_id) references places.compound (neighbourhood_id, id)
);

select kit.tenant_table('places.building');

create table places.entrance (
  neighbourhood_id uuid not null,
  id uuid not null,
  building_id uuid not null,
  compound_id uuid not null,
  -- As written on the door: 12号.
  name text not null,
  position int not null default 0,
  lifts int not null default 0 check (lifts between 0 and 20),
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, compound_id, name),
  foreign key (neighbourhood_id, building_id) references places.building (neighbourhood_id, id)
);

select kit.tenant_table('places.entrance');

create table places.home (
  neighbourhood_id uuid not null,
  id uuid not null,
  entrance_id uuid not null,
  room text not null,
  floor int not null check (floor between -3 and 120),
  -- Building area and exclusive area are two facts, in 0.01 m², each with its source.
  building_area int check (building_area > 0),
  building_area_source text check (building_area_source in ('register', 'survey', 'contract', 'roster')),
  exclusive_area int check (exclusive_area > 0),
  exclusive_area_source text check (exclusive_area_source in ('register', 'survey', 'contract', 'roster')),
  use text not null default 'unknown' check (use in ('lived-in', 'let', 'vacant', 'unknown')),
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, entrance_id, room),
  check ((building_area is null) = (building_area_source is null)),
  check ((exclusive_area is null) = (exclusive_area_source is null)),
  foreign key (neighbourhood_id, entrance_id) references places.entrance (neighbourhood_id, id)
);

select kit.tenant_table('places.home');

create table places.spot (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid not null,
  entrance_id uuid,
  name text not null,
  -- What the QR code on the wall carries.
  code text not null,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, code),
  foreign key (neighbourhood_id, compound_id) references places.compound (neighbourhood_id, id)
);

select kit.tenant_table('places.spot');

create view places.public_home with (security_invoker = true) as
select
  h.neighbourhood_id,
  h.id,
  h.entrance_id,
  e.building_id,
  e.compound_id,
  c.name as compound,
  c.address as compound_address,
  b.name as building,
  e.name as entrance,
  h.room,
  h.floor,
  h.building_area,
  h.exclusive_area,
  h.use,
  e.position as entrance_position,
  c.address || e.name || h.room || '室' as address
from places.home h
join places.entrance e on e.neighbourhood_id = h.neighbourhood_id and e.id = h.entrance_id
join places.building b on b.neighbourhood_id = e.neighbourhood_id and b.id = e.building_id
join places.compound c on c.neighbourhood_id = e.neighbourhood_id and c.id = e.compound_id;

grant select on places.public_home to mulin_app;

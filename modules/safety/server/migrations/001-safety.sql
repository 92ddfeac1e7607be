-- What somebody needs in an alarm (cannot walk down, breathes by a device, is alone at times, who has a key): sealed, with
-- every change kept. Who opened the list of a building and when, in one row that everybody on it can see. And the log of
-- incidents: events that are only ever added, so that telephones without a network can bring theirs later in any order.

select kit.room('safety');

create table safety.record (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- JSON: walk, device, alone, key holder, remark.
  sealed text not null,
  -- Who said it, and on what it may be kept.
  basis text not null check (basis in ('own-word', 'family-word', 'document', 'visit')),
  consent text not null check (consent in ('own', 'guardian', 'duty')),
  known_on date not null,
  set_by text,
  set_at timestamptz not null,
  version int not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, person_id)
);

select kit.tenant_table('safety.record');

-- What was and what is; never edited, removed with the person's own data.
create table safety.change (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  was_sealed text,
  is_sealed text,
  basis text,
  consent text,
  reason text not null,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id)
);

create index change_person on safety.change (neighbourhood_id, person_id, id);

select kit.tenant_table('safety.change', 'select, insert, delete');

create table safety.incident (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('fire', 'smoke', 'gas', 'flood', 'lift', 'other')),
  -- The entrances whose list it opens; the place in words.
  entrance_ids uuid[] not null,
  place text not null,
  alarm_at timestamptz not null,
  opened_by text,
  opened_at timestamptz not null,
  ended_at timestamptz,
  primary key (neighbourhood_id, id)
);

create index incident_latest on safety.incident (neighbourhood_id, alarm_at desc);

create index incident_open on safety.incident (neighbourhood_id, alarm_at) where ended_at is null;

select kit.tenant_table('safety.incident');

create table safety.event (
  neighbourhood_id uuid not null,
  -- Made where it was written, so that bringing it twice is harmless.
  id uuid not null,
  incident_id uuid not null,
  kind text not null,
  -- When it happened, and when the server heard of it.
  at timestamptz not null,
  heard_at timestamptz not null,
  by_id uuid,
  by_name text,
  home_id uuid,
  person_id uuid,
  -- The event this one is about: who arrived, what is withdrawn.
  about_id uuid,
  words_sealed text,
  linked_room text,
  linked_id uuid,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, incident_id) references safety.incident (neighbourhood_id, id)
);

create index event_incident on safety.event (neighbourhood_id, incident_id, at);

create index event_person on safety.event (neighbourhood_id, person_id);

select kit.tenant_table('safety.event', 'select, insert, update');

create table safety.look (
  neighbourhood_id uuid not null,
  id uuid not null,
  -- list: opened, print: on paper, kept: the whole list onto a telephone, device: opened there without a network, record:
  -- one person's record for a written reason.
  way text not null check (way in ('list', 'print', 'kept', 'device', 'record')),
  place text not null,
  incident_id uuid,
  reason text,
  -- Everybody who stood on it.
  persons uuid[] not null,
  by_id uuid,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id)
);

create index look_persons on safety.look using gin (persons);

create index look_latest on safety.look (neighbourhood_id, by_id, at desc);

select kit.tenant_table('safety.look', 'select, insert');

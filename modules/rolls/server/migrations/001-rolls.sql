-- The roll of rights: who decides, by how much. Gathered from the registers, complete or expressly left out, then frozen:
-- what the registers say afterwards changes nothing. A correction is asked for by one person and confirmed by another, and
-- makes a new version with its own digest.

select kit.room('rolls');

create table rolls.roll (
  neighbourhood_id uuid not null,
  id uuid not null,
  label text not null,
  -- owners 业主; residents as adults 居民, households 户, delegates 居民代表
  electorate text not null check (electorate in ('owners', 'adults', 'households', 'delegates')),
  scope_kind text not null check (scope_kind in ('neighbourhood', 'compound', 'building', 'entrance')),
  scope_id uuid not null,
  scope_label text not null,
  state text not null check (state in ('draft', 'frozen')),
  -- 0 while it is a draft; 1 as frozen, then one more for each correction.
  version integer not null check (version >= 0),
  -- SHA-256 over the canonical list (domain/canonical.ts), in hex.
  digest text,
  -- What the roster's areas were copied from, as somebody has said by name.
  roster_from text check (roster_from in ('register', 'survey', 'contract')),
  roster_from_why text,
  roster_from_by text,
  -- The compound's adopted clause on car spaces, as it stood: { text, inForceFrom, version }.
  car_space_clause jsonb,
  rights integer not null,
  heads integer not null,
  -- 0.01 m²; of residents the number of rights.
  area integer not null,
  unresolved integer not null,
  excluded integer not null,
  prepared_at timestamptz not null,
  prepared_by text,
  -- When the registers were last read for it.
  gathered_at timestamptz not null,
  frozen_at timestamptz,
  frozen_by text,
  primary key (neighbourhood_id, id),
  check ((state = 'frozen') = (digest is not null and frozen_at is not null and version > 0))
);

select kit.tenant_table('rolls.roll');

create table rolls.entry (
  neighbourhood_id uuid not null,
  id uuid not null,
  roll_id uuid not null,
  position integer not null,
  -- The home or the person that has the right.
  subject_id uuid not null,
  label text not null,
  home_id uuid,
  -- person:<id>, organisation:<id>, title:<id>, household:<id>; a distinct set of them is a head.
  owners text[] not null,
  -- JSON list of names in the order of `owners`.
  names_sealed text,
  area integer check (area > 0),
  area_source text check (area_source in ('register', 'survey', 'contract', 'roster')),
  gaps text[] not null,
  excluded_why text,
  excluded_by text,
  excluded_at timestamptz,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, roll_id, subject_id),
  check ((excluded_why is null) = (excluded_at is null)),
  foreign key (neighbourhood_id, roll_id) references rolls.roll (neighbourhood_id, id)
);

create index entry_of_roll on rolls.entry (neighbourhood_id, roll_id, position);

select kit.tenant_table('rolls.entry');

-- The persons who may speak for a right.
create table rolls.holder (
  neighbourhood_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  roll_id uuid not null,
  primary key (neighbourhood_id, entry_id, person_id),
  foreign key (neighbourhood_id, entry_id) references rolls.entry (neighbourhood_id, id)
);

create index holder_of_roll on rolls.holder (neighbourhood_id, roll_id, person_id);
create index holder_person on rolls.holder (neighbourhood_id, person_id);

select kit.tenant_table('rolls.holder');

create table rolls.correction (
  neighbourhood_id uuid not null,
  id uuid not null,
  roll_id uuid not null,
  entry_id uuid not null,
  kind text not null check (kind in ('area', 'owners', 'exclude', 'include')),
  -- { owners, personIds, area, areaSource, excludedWhy }
  before jsonb not null,
  after jsonb not null,
  -- The owners' names as the register had them when it was asked.
  names_sealed text,
  reason text not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  state text not null check (state in ('asked', 'confirmed', 'declined')),
  answered_by uuid,
  answered_by_name text,
  answered_at timestamptz,
  answer text,
  -- The version of the roll that it made.
  version integer,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, roll_id) references rolls.roll (neighbourhood_id, id),
  foreign key (neighbourhood_id, entry_id) references rolls.entry (neighbourhood_id, id),
  check (answered_by <> asked_by),
  check ((state = 'asked') = (answered_at is null)),
  check ((state = 'confirmed') = (version is not null))
);

create index correction_of_roll on rolls.correction (neighbourhood_id, roll_id, asked_at);
create index correction_of_entry on rolls.correction (neighbourhood_id, entry_id);

select kit.tenant_table('rolls.correction');

-- Every version there was, with what it added up to.
create table rolls.version (
  neighbourhood_id uuid not null,
  roll_id uuid not null,
  number integer not null check (number > 0),
  digest text not null,
  rights integer not null,
  heads integer not null,
  area integer not null,
  excluded integer not null,
  at timestamptz not null,
  by_name text,
  correction_id uuid,
  primary key (neighbourhood_id, roll_id, number),
  foreign key (neighbourhood_id, roll_id) references rolls.roll (neighbourhood_id, id)
);

select kit.tenant_table('rolls.version', 'select, insert');

-- Figures that open to their records. A contribution says what one record adds to one indicator; the tally is what the
-- contributions add up to, kept for each month and each day, for the neighbourhood and for the areas above it.

select kit.room('indicators');

-- One row a neighbourhood: held while it is being counted, so that two hands never count the same record at once.
create table indicators.head (
  neighbourhood_id uuid not null,
  counted_at timestamptz not null,
  checked_at timestamptz,
  primary key (neighbourhood_id)
);

select kit.tenant_table('indicators.head', 'select, insert, update');

create table indicators.contribution (
  neighbourhood_id uuid not null,
  record_id uuid not null,
  indicator text not null,
  -- The day it counts for; of what lasts (a home is online), the day from which on and the first day no longer.
  from_day date not null,
  until_day date,
  room text not null,
  compound_id uuid,
  numerator int not null,
  denominator int not null,
  left_out int not null,
  -- When time alone changes it: a promise runs out. Null when only a deed does.
  turns_at timestamptz,
  primary key (neighbourhood_id, record_id, indicator, from_day)
);

create index contribution_indicator on indicators.contribution (neighbourhood_id, indicator, from_day);

create index contribution_turning on indicators.contribution (neighbourhood_id, turns_at) where turns_at is not null;

select kit.tenant_table('indicators.contribution');

-- Spans neighbourhoods on purpose: numbers by division code (12 digits a neighbourhood, 9 a subdistrict, 6 a district),
-- nothing about anybody. Of what lasts it holds the change in that month or day.
create table indicators.tally (
  unit_code text not null check (unit_code ~ '^\d{6}(\d{3}(\d{3})?)?$'),
  span text not null check (span in ('month', 'day')),
  start date not null,
  indicator text not null,
  numerator int not null,
  denominator int not null,
  left_out int not null,
  primary key (unit_code, span, start, indicator)
);

select kit.shared_table('indicators.tally', 'select, insert, update, delete');

-- What others published about a place, with source and date; stands beside what is counted here and is never mixed with it.
create table indicators.published (
  unit_code text not null,
  id uuid not null,
  indicator text not null,
  zh text not null,
  en text not null,
  source text not null,
  published_on text not null,
  entered_at timestamptz not null,
  primary key (unit_code, id)
);

select kit.shared_table('indicators.published', 'select, insert, delete');

-- Weights of the interaction index and targets, by area, from a day on. Without a row the usual ones hold.
create table indicators.weighting (
  area_code text not null,
  since date not null,
  said int not null check (said between 0 and 100),
  replied int not null check (replied between 0 and 100),
  joined int not null check (joined between 0 and 100),
  smallest int not null check (smallest between 1 and 1000),
  primary key (area_code, since)
);

select kit.shared_table('indicators.weighting', 'select, insert, update');

-- Rosters brought into the register: the run with its sealed workbook, what was decided for each person row, the marks at
-- cells, and what a run made, so that it can go on after a crash and be taken back.

select kit.room('imports');

create table imports.run (
  neighbourhood_id uuid not null,
  id uuid not null,
  file_name text not null,
  -- The workbook, sealed; null once it is no longer kept.
  workbook text,
  -- Head and columns as people corrected them, by sheet.
  mapping jsonb not null,
  -- For rows that name no compound.
  compound text,
  -- The day against which birthdays are checked, the same when the run goes on tomorrow.
  today date not null,
  state text not null check (state in ('previewed', 'applying', 'done', 'undone')),
  sheets jsonb not null,
  summary jsonb not null,
  -- Steps of writing (people, then homes with their owners), and how many are done.
  steps int not null default 0 check (steps >= 0),
  steps_done int not null default 0 check (steps_done between 0 and steps),
  started_by uuid,
  started_by_name text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (neighbourhood_id, id)
);

select kit.tenant_table('imports.run');

-- One import at a time writes into a register.
create unique index run_applying on imports.run (neighbourhood_id) where state = 'applying';

create table imports.row (
  neighbourhood_id uuid not null,
  run_id uuid not null,
  -- Which person row of the workbook, from 0.
  position int not null,
  sheet text not null,
  row int not null,
  outcome text not null check (outcome in ('created', 'updated', 'unchanged', 'samePerson', 'needsPerson')),
  -- Which person of the run, from 0, and the person of the register; none where a person has to look.
  person int,
  person_id uuid,
  same_as int,
  doubt text,
  primary key (neighbourhood_id, run_id, position),
  foreign key (neighbourhood_id, run_id) references imports.run (neighbourhood_id, id)
);

select kit.tenant_table('imports.row');

create index row_person on imports.row (neighbourhood_id, person_id) where person_id is not null;

-- What a run made or changed in other rooms, to take it back: before holds the sealed former state of what it changed.
create table imports.made (
  neighbourhood_id uuid not null,
  run_id uuid not null,
  kind text not null check (kind in ('home', 'household', 'person', 'title', 'changed-person')),
  id uuid not null,
  version int not null,
  before text,
  primary key (neighbourhood_id, run_id, kind, id),
  foreign key (neighbourhood_id, run_id) references imports.run (neighbourhood_id, id)
);

select kit.tenant_table('imports.made');

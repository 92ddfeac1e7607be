-- Who lives and is registered in a neighbourhood. ID numbers, telephone numbers, work, origin, remarks and reasons for
-- care are sealed; beside a sealed value stand its mask for the screen and, where it is searched for, its blind index.
-- Every correction keeps what was; every look at a sealed value is written down and never removed.

select kit.room('people');

create table people.person (
  neighbourhood_id uuid not null,
  -- Kept when somebody moves to another neighbourhood served here.
  id uuid not null,
  name text not null,
  -- First letters of the name in pinyin: wxf.
  initials text collate "C" not null,
  sex text check (sex in ('male', 'female')),
  birth_date date,
  id_sealed text,
  id_blind text,
  id_mask text,
  -- The home they live in, or the last one they lived in here.
  home_id uuid,
  -- `waiting`: handed over from another neighbourhood, no home yet. `elsewhere`: known here (an owner), living elsewhere.
  stay text not null check (stay in ('here', 'waiting', 'elsewhere')),
  -- 户籍, 人户分离, 来沪人员
  registration text check (registration in ('registered', 'separated', 'incoming')),
  -- To the head of the household.
  relation text,
  -- JSON: ethnicity, politics, registered address, employment, workplace, remark.
  private_sealed text,
  deceased boolean not null,
  died_on date,
  died_year int check (died_year between 1900 and 2200),
  left_on date,
  source text not null,
  -- Keyed digest of what a roster knows: an equal one means that nothing changed.
  digest text not null,
  erased_at timestamptz,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (neighbourhood_id, id),
  check ((id_sealed is null) = (id_blind is null) and (id_sealed is null) = (id_mask is null)),
  check (stay <> 'here' or home_id is not null),
  check (deceased or (died_on is null and died_year is null)),
  foreign key (neighbourhood_id, home_id) references places.home (neighbourhood_id, id)
);

create unique index person_id_number on people.person (neighbourhood_id, id_blind);

create index person_home on people.person (neighbourhood_id, home_id);

create index person_initials on people.person (neighbourhood_id, initials);

create index person_name on people.person (neighbourhood_id, name collate "C");

select kit.tenant_table('people.person');

create table people.phone (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('mobile', 'landline')),
  number_sealed text not null,
  number_blind text not null,
  mask text not null,
  -- The last four digits, which the mask shows anyhow.
  tail text not null check (tail ~ '^\d{4}$'),
  position int not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, person_id, number_blind),
  foreign key (neighbourhood_id, person_id) references people.person (neighbourhood_id, id)
);

create index phone_tail on people.phone (neighbourhood_id, tail);

create index phone_number on people.phone (neighbourhood_id, number_blind);

select kit.tenant_table('people.phone');

-- Those who live in one home and keep house together, with the head (户主).
create table people.household (
  neighbourhood_id uuid not null,
  id uuid not null,
  home_id uuid not null,
  head_id uuid,
  version int not null,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, home_id),
  foreign key (neighbourhood_id, home_id) references places.home (neighbourhood_id, id),
  foreign key (neighbourhood_id, head_id) references people.person (neighbourhood_id, id)
);

select kit.tenant_table('people.household');

-- Kin and others to call, whether they live here or not: the daughter in another district.
create table people.relative (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- Set when the relative is in this register too.
  relative_id uuid,
  relation text not null,
  name text,
  phone_sealed text,
  phone_mask text,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, person_id) references people.person (neighbourhood_id, id),
  foreign key (neighbourhood_id, relative_id) references people.person (neighbourhood_id, id)
);

create index relative_person on people.relative (neighbourhood_id, person_id);

select kit.tenant_table('people.relative');

-- Why somebody is looked after. Which reason it is stands in the seal: the flags tell of health and income.
create table people.care (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  sealed text not null,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, person_id) references people.person (neighbourhood_id, id)
);

create index care_person on people.care (neighbourhood_id, person_id);

select kit.tenant_table('people.care');

-- A field that was left empty because what was written could not be right, with the original text.
create table people.doubt (
  neighbourhood_id uuid not null,
  id uuid not null,
  -- A person or a home.
  subject_id uuid not null,
  person_id uuid,
  home_id uuid,
  field text not null,
  kind text not null,
  original_sealed text,
  -- Where it was written: 住户登记!H768.
  written_at text,
  created_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  settled_how text,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, subject_id, field, kind),
  check (subject_id = coalesce(person_id, home_id)),
  foreign key (neighbourhood_id, person_id) references people.person (neighbourhood_id, id),
  foreign key (neighbourhood_id, home_id) references places.home (neighbourhood_id, id)
);

create index doubt_open_home on people.doubt (neighbourhood_id, home_id) where settled_at is null;

create index doubt_person on people.doubt (neighbourhood_id, person_id);

select kit.tenant_table('people.doubt');

-- What was, what is, who changed it and why. Never edited; removed only with the person's own data.
create table people.change (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  field text not null,
  was_sealed text,
  is_sealed text,
  reason text not null,
  -- The day it is true from, where that is not the day it was entered (moving, death).
  on_day date,
  by_id uuid,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id)
);

create index change_person on people.change (neighbourhood_id, person_id, id);

select kit.tenant_table('people.change', 'select, insert, delete');

-- Who looked at which sealed field of whom, and why. Kept whatever else is erased.
create table people.reveal (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  home_id uuid,
  fields text[] not null,
  reason text not null,
  by_id uuid,
  by_name text,
  by_role text,
  at timestamptz not null,
  primary key (neighbourhood_id, id)
);

create index reveal_person on people.reveal (neighbourhood_id, person_id, id);

create index reveal_home on people.reveal (neighbourhood_id, home_id, id);

select kit.tenant_table('people.reveal', 'select, insert');

-- A person asks that something be put right.
create table people.request (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  text_sealed text not null,
  asked_by uuid,
  asked_at timestamptz not null,
  state text not null check (state in ('open', 'done', 'declined')),
  answer text,
  answered_by text,
  answered_at timestamptz,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, person_id) references people.person (neighbourhood_id, id)
);

create index request_open on people.request (neighbourhood_id, asked_at) where state = 'open';

create index request_person on people.request (neighbourhood_id, person_id);

select kit.tenant_table('people.request');

create view people.public_person with (security_invoker = true) as
select neighbourhood_id, id, home_id, stay, name, sex, birth_date, registration, relation, deceased, left_on
from people.person
where erased_at is null;

grant select on people.public_person to mulin_app;

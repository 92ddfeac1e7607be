-- Generated from the migrations by scripts/generate.ts; read it, do not run it.

create table kit.event (
  neighbourhood_id uuid not null,
  id uuid not null,
  type text not null,
  subject_id uuid not null,
  actor_id uuid,
  actor_name text,
  on_behalf_of uuid,
  at timestamp with time zone not null,
  data jsonb not null,
  carried boolean not null default false,
  constraint event_pkey PRIMARY KEY (neighbourhood_id, id)
);
CREATE INDEX event_subject ON kit.event USING btree (neighbourhood_id, subject_id, id);
CREATE INDEX event_uncarried ON kit.event USING btree (id) WHERE (NOT carried);
-- app: insert, select; only its own neighbourhood

create table kit.setting ( -- spans neighbourhoods
  key text not null,
  value jsonb not null,
  constraint setting_pkey PRIMARY KEY (key)
);
-- app: insert, select, update

create table places.area ( -- spans neighbourhoods
  code text not null,
  kind text not null,
  name text not null,
  parent_code text,
  constraint area_pkey PRIMARY KEY (code),
  constraint area_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES places.area(code),
  constraint area_code_check CHECK ((code ~ '^\d{2}(\d{4}(\d{3})?)?$'::text)),
  constraint area_kind_check CHECK ((kind = ANY (ARRAY['city'::text, 'district'::text, 'subdistrict'::text])))
);
-- app: insert, select, update

create table places.building (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid not null,
  name text not null,
  floors integer not null,
  position integer not null default 0,
  created_at timestamp with time zone not null,
  constraint building_neighbourhood_id_compound_id_name_key UNIQUE (neighbourhood_id, compound_id, name),
  constraint building_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint building_neighbourhood_id_compound_id_fkey FOREIGN KEY (neighbourhood_id, compound_id) REFERENCES places.compound(neighbourhood_id, id),
  constraint building_floors_check CHECK (((floors >= 1) AND (floors <= 120)))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table places.compound (
  neighbourhood_id uuid not null,
  id uuid not null,
  name text not null,
  address text not null,
  kind text not null default 'unknown'::text,
  built_year integer,
  created_at timestamp with time zone not null,
  constraint compound_neighbourhood_id_address_key UNIQUE (neighbourhood_id, address),
  constraint compound_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint compound_built_year_check CHECK (((built_year >= 1850) AND (built_year <= 2100))),
  constraint compound_kind_check CHECK ((kind = ANY (ARRAY['old-public'::text, 'commodity'::text, 'mixed'::text, 'unknown'::text])))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table places.entrance (
  neighbourhood_id uuid not null,
  id uuid not null,
  building_id uuid not null,
  compound_id uuid not null,
  name text not null,
  position integer not null default 0,
  lifts integer not null default 0,
  created_at timestamp with time zone not null,
  constraint entrance_neighbourhood_id_compound_id_name_key UNIQUE (neighbourhood_id, compound_id, name),
  constraint entrance_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint entrance_neighbourhood_id_building_id_fkey FOREIGN KEY (neighbourhood_id, building_id) REFERENCES places.building(neighbourhood_id, id),
  constraint entrance_lifts_check CHECK (((lifts >= 0) AND (lifts <= 20)))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table places.home (
  neighbourhood_id uuid not null,
  id uuid not null,
  entrance_id uuid not null,
  room text not null,
  floor integer not null,
  building_area integer,
  building_area_source text,
  exclusive_area integer,
  exclusive_area_source text,
  use text not null default 'unknown'::text,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint home_neighbourhood_id_entrance_id_room_key UNIQUE (neighbourhood_id, entrance_id, room),
  constraint home_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint home_neighbourhood_id_entrance_id_fkey FOREIGN KEY (neighbourhood_id, entrance_id) REFERENCES places.entrance(neighbourhood_id, id),
  constraint home_building_area_check CHECK ((building_area > 0)),
  constraint home_building_area_source_check CHECK ((building_area_source = ANY (ARRAY['register'::text, 'survey'::text, 'contract'::text, 'roster'::text]))),
  constraint home_check CHECK (((building_area IS NULL) = (building_area_source IS NULL))),
  constraint home_check1 CHECK (((exclusive_area IS NULL) = (exclusive_area_source IS NULL))),
  constraint home_exclusive_area_check CHECK ((exclusive_area > 0)),
  constraint home_exclusive_area_source_check CHECK ((exclusive_area_source = ANY (ARRAY['register'::text, 'survey'::text, 'contract'::text, 'roster'::text]))),
  constraint home_floor_check CHECK (((floor >= '-3'::integer) AND (floor <= 120))),
  constraint home_use_check CHECK ((use = ANY (ARRAY['lived-in'::text, 'let'::text, 'vacant'::text, 'unknown'::text])))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table places.neighbourhood ( -- spans neighbourhoods
  id uuid not null,
  code text not null,
  name text not null,
  short_name text not null,
  area_code text not null,
  phone text,
  created_at timestamp with time zone not null,
  constraint neighbourhood_code_key UNIQUE (code),
  constraint neighbourhood_short_name_key UNIQUE (short_name),
  constraint neighbourhood_pkey PRIMARY KEY (id),
  constraint neighbourhood_area_code_fkey FOREIGN KEY (area_code) REFERENCES places.area(code),
  constraint neighbourhood_code_check CHECK ((code ~ '^\d{12}$'::text))
);
-- app: insert, select, update

create table places.spot (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid not null,
  entrance_id uuid,
  name text not null,
  code text not null,
  created_at timestamp with time zone not null,
  constraint spot_neighbourhood_id_code_key UNIQUE (neighbourhood_id, code),
  constraint spot_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint spot_neighbourhood_id_compound_id_fkey FOREIGN KEY (neighbourhood_id, compound_id) REFERENCES places.compound(neighbourhood_id, id)
);
-- app: delete, insert, select, update; only its own neighbourhood

create view places.public_compound as
 SELECT neighbourhood_id,
    id,
    name,
    address,
    kind,
    built_year
   FROM places.compound;

create view places.public_home as
 SELECT h.neighbourhood_id,
    h.id,
    h.entrance_id,
    e.building_id,
    e.compound_id,
    c.name AS compound,
    c.address AS compound_address,
    b.name AS building,
    e.name AS entrance,
    h.room,
    h.floor,
    h.building_area,
    h.exclusive_area,
    h.use,
    e."position" AS entrance_position,
    ((c.address || e.name) || h.room) || '室'::text AS address,
    h.created_at
   FROM places.home h
     JOIN places.entrance e ON e.neighbourhood_id = h.neighbourhood_id AND e.id = h.entrance_id
     JOIN places.building b ON b.neighbourhood_id = e.neighbourhood_id AND b.id = e.building_id
     JOIN places.compound c ON c.neighbourhood_id = e.neighbourhood_id AND c.id = e.compound_id;

create table people.care (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  sealed text not null,
  created_at timestamp with time zone not null,
  constraint care_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint care_neighbourhood_id_person_id_fkey FOREIGN KEY (neighbourhood_id, person_id) REFERENCES people.person(neighbourhood_id, id)
);
CREATE INDEX care_person ON people.care USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table people.change (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  field text not null,
  was_sealed text,
  is_sealed text,
  reason text not null,
  on_day date,
  by_id uuid,
  by_name text,
  at timestamp with time zone not null,
  constraint change_pkey PRIMARY KEY (neighbourhood_id, id)
);
CREATE INDEX change_person ON people.change USING btree (neighbourhood_id, person_id, id);
-- app: delete, insert, select; only its own neighbourhood

create table people.doubt (
  neighbourhood_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  person_id uuid,
  home_id uuid,
  field text not null,
  kind text not null,
  original_sealed text,
  written_at text,
  created_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  settled_by text,
  settled_how text,
  constraint doubt_neighbourhood_id_subject_id_field_kind_key UNIQUE (neighbourhood_id, subject_id, field, kind),
  constraint doubt_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint doubt_neighbourhood_id_home_id_fkey FOREIGN KEY (neighbourhood_id, home_id) REFERENCES places.home(neighbourhood_id, id),
  constraint doubt_neighbourhood_id_person_id_fkey FOREIGN KEY (neighbourhood_id, person_id) REFERENCES people.person(neighbourhood_id, id),
  constraint doubt_check CHECK ((subject_id = COALESCE(person_id, home_id)))
);
CREATE INDEX doubt_open_home ON people.doubt USING btree (neighbourhood_id, home_id) WHERE (settled_at IS NULL);
CREATE INDEX doubt_person ON people.doubt USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table people.guardian_consent (
  neighbourhood_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  guardian_sealed text not null,
  relation text not null,
  purpose text not null,
  paper text not null,
  given_on date not null,
  noted_by text,
  noted_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  constraint guardian_consent_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint guardian_consent_neighbourhood_id_child_id_fkey FOREIGN KEY (neighbourhood_id, child_id) REFERENCES people.person(neighbourhood_id, id),
  constraint guardian_consent_purpose_check CHECK ((purpose = ANY (ARRAY['account'::text, 'care'::text]))),
  constraint guardian_consent_relation_check CHECK ((relation = ANY (ARRAY['parent'::text, 'guardian'::text])))
);
CREATE INDEX guardian_consent_child ON people.guardian_consent USING btree (neighbourhood_id, child_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table people.household (
  neighbourhood_id uuid not null,
  id uuid not null,
  home_id uuid not null,
  head_id uuid,
  version integer not null,
  created_at timestamp with time zone not null,
  constraint household_neighbourhood_id_home_id_key UNIQUE (neighbourhood_id, home_id),
  constraint household_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint household_neighbourhood_id_head_id_fkey FOREIGN KEY (neighbourhood_id, head_id) REFERENCES people.person(neighbourhood_id, id),
  constraint household_neighbourhood_id_home_id_fkey FOREIGN KEY (neighbourhood_id, home_id) REFERENCES places.home(neighbourhood_id, id)
);
-- app: delete, insert, select, update; only its own neighbourhood

create table people.person (
  neighbourhood_id uuid not null,
  id uuid not null,
  name text not null,
  initials text not null,
  sex text,
  birth_date date,
  id_sealed text,
  id_blind text,
  id_mask text,
  home_id uuid,
  stay text not null,
  registration text,
  relation text,
  private_sealed text,
  deceased boolean not null,
  died_on date,
  died_year integer,
  left_on date,
  source text not null,
  digest text not null,
  erased_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint person_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint person_neighbourhood_id_home_id_fkey FOREIGN KEY (neighbourhood_id, home_id) REFERENCES places.home(neighbourhood_id, id),
  constraint person_check CHECK ((((id_sealed IS NULL) = (id_blind IS NULL)) AND ((id_sealed IS NULL) = (id_mask IS NULL)))),
  constraint person_check1 CHECK (((stay <> 'here'::text) OR (home_id IS NOT NULL))),
  constraint person_check2 CHECK ((deceased OR ((died_on IS NULL) AND (died_year IS NULL)))),
  constraint person_died_year_check CHECK (((died_year >= 1900) AND (died_year <= 2200))),
  constraint person_registration_check CHECK ((registration = ANY (ARRAY['registered'::text, 'separated'::text, 'incoming'::text]))),
  constraint person_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text]))),
  constraint person_stay_check CHECK ((stay = ANY (ARRAY['here'::text, 'waiting'::text, 'elsewhere'::text])))
);
CREATE INDEX person_home ON people.person USING btree (neighbourhood_id, home_id);
CREATE INDEX person_initials ON people.person USING btree (neighbourhood_id, initials);
CREATE INDEX person_name ON people.person USING btree (neighbourhood_id, name COLLATE "C");
CREATE UNIQUE INDEX person_id_number ON people.person USING btree (neighbourhood_id, id_blind);
-- app: delete, insert, select, update; only its own neighbourhood

create table people.phone (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  number_sealed text not null,
  number_blind text not null,
  mask text not null,
  tail text not null,
  position integer not null,
  source text,
  constraint phone_neighbourhood_id_person_id_number_blind_key UNIQUE (neighbourhood_id, person_id, number_blind),
  constraint phone_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint phone_neighbourhood_id_person_id_fkey FOREIGN KEY (neighbourhood_id, person_id) REFERENCES people.person(neighbourhood_id, id),
  constraint phone_kind_check CHECK ((kind = ANY (ARRAY['mobile'::text, 'landline'::text]))),
  constraint phone_tail_check CHECK ((tail ~ '^\d{4}$'::text))
);
CREATE INDEX phone_number ON people.phone USING btree (neighbourhood_id, number_blind);
CREATE INDEX phone_tail ON people.phone USING btree (neighbourhood_id, tail);
-- app: delete, insert, select, update; only its own neighbourhood

create table people.relative (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  relative_id uuid,
  relation text not null,
  name text,
  phone_sealed text,
  phone_mask text,
  created_at timestamp with time zone not null,
  constraint relative_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint relative_neighbourhood_id_person_id_fkey FOREIGN KEY (neighbourhood_id, person_id) REFERENCES people.person(neighbourhood_id, id),
  constraint relative_neighbourhood_id_relative_id_fkey FOREIGN KEY (neighbourhood_id, relative_id) REFERENCES people.person(neighbourhood_id, id)
);
CREATE INDEX relative_person ON people.relative USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table people.request (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  text_sealed text not null,
  asked_by uuid,
  asked_at timestamp with time zone not null,
  state text not null,
  answer text,
  answered_by text,
  answered_at timestamp with time zone,
  constraint request_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint request_neighbourhood_id_person_id_fkey FOREIGN KEY (neighbourhood_id, person_id) REFERENCES people.person(neighbourhood_id, id),
  constraint request_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'declined'::text])))
);
CREATE INDEX request_open ON people.request USING btree (neighbourhood_id, asked_at) WHERE (state = 'open'::text);
CREATE INDEX request_person ON people.request USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

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
  at timestamp with time zone not null,
  constraint reveal_pkey PRIMARY KEY (neighbourhood_id, id)
);
CREATE INDEX reveal_home ON people.reveal USING btree (neighbourhood_id, home_id, id);
CREATE INDEX reveal_person ON people.reveal USING btree (neighbourhood_id, person_id, id);
-- app: insert, select; only its own neighbourhood

create view people.public_person as
 SELECT neighbourhood_id,
    id,
    home_id,
    stay,
    name,
    sex,
    birth_date,
    registration,
    relation,
    deceased,
    left_on
   FROM people.person
  WHERE erased_at IS NULL;

create table titles.book (
  neighbourhood_id uuid not null,
  id uuid not null,
  version integer not null,
  constraint book_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint book_neighbourhood_id_id_fkey FOREIGN KEY (neighbourhood_id, id) REFERENCES places.home(neighbourhood_id, id)
);
-- app: delete, insert, select, update; only its own neighbourhood

create table titles.ending (
  neighbourhood_id uuid not null,
  id uuid not null,
  title_id uuid not null,
  on_day date not null,
  why text not null,
  reason text not null,
  by_id uuid,
  by_name text,
  at timestamp with time zone not null,
  constraint ending_neighbourhood_id_title_id_key UNIQUE (neighbourhood_id, title_id),
  constraint ending_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint ending_neighbourhood_id_title_id_fkey FOREIGN KEY (neighbourhood_id, title_id) REFERENCES titles.title(neighbourhood_id, id),
  constraint ending_why_check CHECK ((why = ANY (ARRAY['transferred'::text, 'linked'::text, 'mistake'::text])))
);
-- app: insert, select; only its own neighbourhood

create table titles.organisation (
  neighbourhood_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  credit_code text,
  contact text,
  version integer not null,
  created_at timestamp with time zone not null,
  constraint organisation_neighbourhood_id_credit_code_key UNIQUE (neighbourhood_id, credit_code),
  constraint organisation_neighbourhood_id_name_key UNIQUE (neighbourhood_id, name),
  constraint organisation_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['developer'::text, 'landlord'::text, 'company'::text, 'public-body'::text, 'other'::text])))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table titles.title (
  neighbourhood_id uuid not null,
  id uuid not null,
  home_id uuid not null,
  person_id uuid,
  organisation_id uuid,
  owner_name text,
  kind text not null,
  share_num integer,
  share_den integer,
  since date,
  evidence text not null,
  note text,
  follows_id uuid,
  source text not null,
  by_id uuid,
  by_name text,
  created_at timestamp with time zone not null,
  constraint title_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint title_neighbourhood_id_follows_id_fkey FOREIGN KEY (neighbourhood_id, follows_id) REFERENCES titles.title(neighbourhood_id, id),
  constraint title_neighbourhood_id_home_id_fkey FOREIGN KEY (neighbourhood_id, home_id) REFERENCES places.home(neighbourhood_id, id),
  constraint title_neighbourhood_id_organisation_id_fkey FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES titles.organisation(neighbourhood_id, id),
  constraint title_neighbourhood_id_person_id_fkey FOREIGN KEY (neighbourhood_id, person_id) REFERENCES people.person(neighbourhood_id, id),
  constraint title_check CHECK ((num_nonnulls(person_id, organisation_id, owner_name) = 1)),
  constraint title_check1 CHECK (((share_num IS NULL) = (share_den IS NULL))),
  constraint title_check2 CHECK ((((share_num >= 1) AND (share_num <= share_den)) AND (share_den <= 1000000))),
  constraint title_evidence_check CHECK ((evidence = ANY (ARRAY['register'::text, 'certificate'::text, 'contract'::text, 'judgment'::text, 'inheritance'::text, 'statement'::text, 'roster'::text]))),
  constraint title_kind_check CHECK ((kind = ANY (ARRAY['owned'::text, 'buyer'::text, 'unsold'::text, 'sold-undelivered'::text, 'public'::text])))
);
CREATE INDEX title_home ON titles.title USING btree (neighbourhood_id, home_id);
CREATE INDEX title_organisation ON titles.title USING btree (neighbourhood_id, organisation_id) WHERE (organisation_id IS NOT NULL);
CREATE INDEX title_person ON titles.title USING btree (neighbourhood_id, person_id) WHERE (person_id IS NOT NULL);
-- app: delete, insert, select; only its own neighbourhood

create view titles.public_title as
 SELECT neighbourhood_id,
    id,
    home_id,
    person_id,
    organisation_id,
    owner_name,
    kind,
    share_num,
    share_den,
    since,
    evidence
   FROM titles.title t
  WHERE NOT (EXISTS ( SELECT
           FROM titles.ending e
          WHERE e.neighbourhood_id = t.neighbourhood_id AND e.title_id = t.id));

create table bodies.ask (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  what text not null,
  due_on date not null,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  answer text,
  answered_by text,
  answered_at timestamp with time zone,
  done_by text,
  done_at timestamp with time zone,
  constraint ask_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint ask_neighbourhood_id_compound_id_fkey FOREIGN KEY (neighbourhood_id, compound_id) REFERENCES places.compound(neighbourhood_id, id),
  constraint ask_neighbourhood_id_from_id_fkey FOREIGN KEY (neighbourhood_id, from_id) REFERENCES bodies.body(neighbourhood_id, id),
  constraint ask_neighbourhood_id_to_id_fkey FOREIGN KEY (neighbourhood_id, to_id) REFERENCES bodies.body(neighbourhood_id, id),
  constraint ask_check CHECK ((from_id <> to_id))
);
CREATE INDEX ask_compound ON bodies.ask USING btree (neighbourhood_id, compound_id, due_on);
-- app: insert, select, update; only its own neighbourhood

create table bodies.body (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  office_phone text,
  office_place text,
  ring text,
  note text,
  ended_on date,
  ended_why text,
  version integer not null,
  created_at timestamp with time zone not null,
  constraint body_neighbourhood_id_kind_name_key UNIQUE (neighbourhood_id, kind, name),
  constraint body_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint body_kind_check CHECK ((kind = ANY (ARRAY['residents-committee'::text, 'party-branch'::text, 'owners-committee'::text, 'property-manager'::text, 'police'::text, 'partner'::text, 'social-organisation'::text, 'subdistrict'::text, 'district'::text, 'other'::text]))),
  constraint body_ring_check CHECK ((ring = ANY (ARRAY['one'::text, 'three'::text, 'x'::text, 'n'::text])))
);
-- app: insert, select, update; only its own neighbourhood

create table bodies.body_compound (
  neighbourhood_id uuid not null,
  body_id uuid not null,
  compound_id uuid not null,
  constraint body_compound_pkey PRIMARY KEY (neighbourhood_id, body_id, compound_id),
  constraint body_compound_neighbourhood_id_body_id_fkey FOREIGN KEY (neighbourhood_id, body_id) REFERENCES bodies.body(neighbourhood_id, id),
  constraint body_compound_neighbourhood_id_compound_id_fkey FOREIGN KEY (neighbourhood_id, compound_id) REFERENCES places.compound(neighbourhood_id, id)
);
CREATE INDEX body_compound_compound ON bodies.body_compound USING btree (neighbourhood_id, compound_id);
-- app: delete, insert, select; only its own neighbourhood

create table bodies.declaration (
  neighbourhood_id uuid not null,
  id uuid not null,
  party_sealed text not null,
  declared_on date not null,
  by_name text,
  at timestamp with time zone not null,
  constraint declaration_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint declaration_neighbourhood_id_id_fkey FOREIGN KEY (neighbourhood_id, id) REFERENCES bodies.post(neighbourhood_id, id)
);
-- app: delete, insert, select, update; only its own neighbourhood

create table bodies.handover (
  neighbourhood_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  kind text not null,
  giver text not null,
  taker text not null,
  begun_on date not null,
  due_on date,
  created_at timestamp with time zone not null,
  constraint handover_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint handover_neighbourhood_id_body_id_fkey FOREIGN KEY (neighbourhood_id, body_id) REFERENCES bodies.body(neighbourhood_id, id),
  constraint handover_kind_check CHECK ((kind = ANY (ARRAY['to-housing-office'::text, 'to-new-committee'::text, 'member-leaves'::text, 'between-holders'::text])))
);
CREATE INDEX handover_body ON bodies.handover USING btree (neighbourhood_id, body_id);
-- app: insert, select; only its own neighbourhood

create table bodies.handover_item (
  neighbourhood_id uuid not null,
  id uuid not null,
  handover_id uuid not null,
  position integer not null,
  what text not null,
  given_by text,
  taken_by text,
  passed_at timestamp with time zone,
  note text,
  recorded_by text,
  constraint handover_item_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint handover_item_neighbourhood_id_handover_id_fkey FOREIGN KEY (neighbourhood_id, handover_id) REFERENCES bodies.handover(neighbourhood_id, id),
  constraint handover_item_check CHECK ((num_nonnulls(given_by, taken_by, passed_at) = ANY (ARRAY[0, 3])))
);
CREATE INDEX handover_item_handover ON bodies.handover_item USING btree (neighbourhood_id, handover_id);
-- app: insert, select, update; only its own neighbourhood

create table bodies.meeting (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid,
  body_id uuid,
  at timestamp with time zone not null,
  place text not null,
  note text,
  present integer,
  cancelled_why text,
  by_name text,
  created_at timestamp with time zone not null,
  constraint meeting_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint meeting_neighbourhood_id_body_id_fkey FOREIGN KEY (neighbourhood_id, body_id) REFERENCES bodies.body(neighbourhood_id, id),
  constraint meeting_neighbourhood_id_compound_id_fkey FOREIGN KEY (neighbourhood_id, compound_id) REFERENCES places.compound(neighbourhood_id, id),
  constraint meeting_check CHECK ((num_nonnulls(compound_id, body_id) = 1)),
  constraint meeting_present_check CHECK (((present >= 0) AND (present <= 99)))
);
CREATE INDEX meeting_body ON bodies.meeting USING btree (neighbourhood_id, body_id, at);
CREATE INDEX meeting_compound ON bodies.meeting USING btree (neighbourhood_id, compound_id, at);
-- app: insert, select, update; only its own neighbourhood

create table bodies.member_filing (
  neighbourhood_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  post_id uuid not null,
  change text not null,
  filed_on date not null,
  by_name text,
  at timestamp with time zone not null,
  constraint member_filing_neighbourhood_id_post_id_change_key UNIQUE (neighbourhood_id, post_id, change),
  constraint member_filing_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint member_filing_neighbourhood_id_body_id_fkey FOREIGN KEY (neighbourhood_id, body_id) REFERENCES bodies.body(neighbourhood_id, id),
  constraint member_filing_neighbourhood_id_post_id_fkey FOREIGN KEY (neighbourhood_id, post_id) REFERENCES bodies.post(neighbourhood_id, id),
  constraint member_filing_change_check CHECK ((change = ANY (ARRAY['joined'::text, 'left'::text])))
);
CREATE INDEX member_filing_body ON bodies.member_filing USING btree (neighbourhood_id, body_id);
-- app: insert, select, update; only its own neighbourhood

create table bodies.party_share (
  neighbourhood_id uuid not null,
  id uuid not null,
  seated integer not null,
  declared integer not null,
  party integer not null,
  at timestamp with time zone not null,
  constraint party_share_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint party_share_neighbourhood_id_id_fkey FOREIGN KEY (neighbourhood_id, id) REFERENCES bodies.body(neighbourhood_id, id),
  constraint party_share_check CHECK (((declared >= 0) AND (declared <= seated))),
  constraint party_share_check1 CHECK (((party >= 0) AND (party <= declared))),
  constraint party_share_seated_check CHECK ((seated >= 0))
);
-- app: insert, select, update; only its own neighbourhood

create table bodies.picture (
  neighbourhood_id uuid not null,
  id uuid not null,
  x_name text not null,
  x_kinds text[] not null,
  n_name text not null,
  n_kinds text[] not null,
  by_name text,
  at timestamp with time zone not null,
  version integer not null,
  constraint picture_pkey PRIMARY KEY (neighbourhood_id, id)
);
-- app: insert, select, update; only its own neighbourhood

create table bodies.post (
  neighbourhood_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  term_id uuid,
  kind text not null,
  title text,
  person_id uuid,
  holder_name text,
  account_id uuid,
  office_phone text,
  from_on date not null,
  until_on date,
  cleared text[],
  cleared_on date,
  ended_at timestamp with time zone,
  ended_why text,
  ended_note text,
  ended_by text,
  recorded_by text,
  created_at timestamp with time zone not null,
  compound_id uuid,
  constraint post_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint post_compound_fkey FOREIGN KEY (neighbourhood_id, compound_id) REFERENCES places.compound(neighbourhood_id, id),
  constraint post_neighbourhood_id_body_id_fkey FOREIGN KEY (neighbourhood_id, body_id) REFERENCES bodies.body(neighbourhood_id, id),
  constraint post_neighbourhood_id_person_id_fkey FOREIGN KEY (neighbourhood_id, person_id) REFERENCES people.person(neighbourhood_id, id),
  constraint post_neighbourhood_id_term_id_fkey FOREIGN KEY (neighbourhood_id, term_id) REFERENCES bodies.term(neighbourhood_id, id),
  constraint post_check CHECK ((num_nonnulls(person_id, holder_name) = 1)),
  constraint post_check1 CHECK (((ended_at IS NULL) = (ended_why IS NULL))),
  constraint post_ended_why_check CHECK ((ended_why = ANY (ARRAY['term-over'::text, 'resigned'::text, 'moved'::text, 'removed'::text, 'not-owner'::text, 'died'::text, 'mistake'::text]))),
  constraint post_kind_check CHECK ((kind = ANY (ARRAY['secretary'::text, 'vice-secretary'::text, 'chair'::text, 'vice-chair'::text, 'member'::text, 'manager'::text, 'officer'::text, 'staff'::text, 'contact'::text])))
);
CREATE INDEX post_account ON bodies.post USING btree (neighbourhood_id, account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX post_body ON bodies.post USING btree (neighbourhood_id, body_id);
CREATE INDEX post_open ON bodies.post USING btree (neighbourhood_id, until_on) WHERE (ended_at IS NULL);
CREATE INDEX post_person ON bodies.post USING btree (neighbourhood_id, person_id) WHERE (person_id IS NOT NULL);
-- app: insert, select, update; only its own neighbourhood

create table bodies.red_definition (
  neighbourhood_id uuid not null,
  id uuid not null,
  since date not null,
  percent integer not null,
  over boolean not null,
  source text not null,
  verified boolean not null,
  by_name text,
  at timestamp with time zone not null,
  constraint red_definition_neighbourhood_id_since_key UNIQUE (neighbourhood_id, since),
  constraint red_definition_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint red_definition_percent_check CHECK (((percent >= 0) AND (percent <= 100)))
);
-- app: insert, select; only its own neighbourhood

create table bodies.tenure ( -- spans neighbourhoods
  id uuid not null,
  neighbourhood_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  constraint tenure_pkey PRIMARY KEY (id),
  constraint tenure_neighbourhood_id_fkey FOREIGN KEY (neighbourhood_id) REFERENCES places.neighbourhood(id)
);
-- app: insert, select, update

create table bodies.term (
  neighbourhood_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  number integer not null,
  from_on date not null,
  until_on date not null,
  elected_on date not null,
  seats integer not null,
  building_area integer,
  filed_on date,
  reported_on date,
  group_formed_on date,
  version integer not null,
  created_at timestamp with time zone not null,
  constraint term_neighbourhood_id_body_id_number_key UNIQUE (neighbourhood_id, body_id, number),
  constraint term_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint term_neighbourhood_id_body_id_fkey FOREIGN KEY (neighbourhood_id, body_id) REFERENCES bodies.body(neighbourhood_id, id),
  constraint term_building_area_check CHECK ((building_area > 0)),
  constraint term_check CHECK ((until_on >= from_on)),
  constraint term_number_check CHECK (((number >= 1) AND (number <= 99))),
  constraint term_seats_check CHECK (((seats >= 1) AND (seats <= 99)))
);
-- app: insert, select, update; only its own neighbourhood

create view bodies.public_compound as
 SELECT c.neighbourhood_id,
    c.id AS compound_id,
    c.name,
    m.now_there > 0 AS has_manager,
    (EXISTS ( SELECT
           FROM bodies.body_compound bc
             JOIN bodies.body b ON b.neighbourhood_id = bc.neighbourhood_id AND b.id = bc.body_id
          WHERE bc.neighbourhood_id = c.neighbourhood_id AND bc.compound_id = c.id AND b.kind = 'owners-committee'::text AND b.ended_on IS NULL)) AS has_owners_committee,
    COALESCE(
        CASE
            WHEN m.now_there > 0 THEN m.since
            ELSE m.left_on
        END, ( SELECT min(b.created_at) AS min
           FROM bodies.body b
          WHERE b.neighbourhood_id = c.neighbourhood_id)) AS stands_since
   FROM places.public_compound c
     CROSS JOIN LATERAL ( SELECT count(*) FILTER (WHERE b.ended_on IS NULL) AS now_there,
            min(b.created_at) FILTER (WHERE b.ended_on IS NULL) AS since,
            (max(b.ended_on)::timestamp without time zone AT TIME ZONE 'Asia/Shanghai'::text) AS left_on
           FROM bodies.body_compound bc
             JOIN bodies.body b ON b.neighbourhood_id = bc.neighbourhood_id AND b.id = bc.body_id
          WHERE bc.neighbourhood_id = c.neighbourhood_id AND bc.compound_id = c.id AND b.kind = 'property-manager'::text) m;

create view bodies.public_post as
 SELECT id,
    neighbourhood_id,
    starts_at,
    ends_at
   FROM bodies.tenure;

create view bodies.public_red as
 SELECT b.neighbourhood_id,
    b.id AS body_id,
    bc.compound_id,
    s.seated,
    s.declared,
    s.party,
    d.id AS definition_id,
    d.since,
    s.seated > 0 AND
        CASE
            WHEN d.over THEN (s.party * 100) > (s.seated * d.percent)
            ELSE (s.party * 100) >= (s.seated * d.percent)
        END AS red,
    b.name,
    s.at AS counted_at
   FROM bodies.body b
     JOIN bodies.body_compound bc ON bc.neighbourhood_id = b.neighbourhood_id AND bc.body_id = b.id
     JOIN bodies.party_share s ON s.neighbourhood_id = b.neighbourhood_id AND s.id = b.id
     LEFT JOIN bodies.red_definition d ON d.neighbourhood_id = b.neighbourhood_id
  WHERE b.kind = 'owners-committee'::text AND b.ended_on IS NULL;

create table accounts.account ( -- spans neighbourhoods
  id uuid not null,
  accountId text not null,
  providerId text not null,
  userId uuid not null,
  accessToken text,
  refreshToken text,
  idToken text,
  accessTokenExpiresAt timestamp with time zone,
  refreshTokenExpiresAt timestamp with time zone,
  scope text,
  password text,
  createdAt timestamp with time zone not null,
  updatedAt timestamp with time zone not null,
  constraint account_providerId_accountId_key UNIQUE ("providerId", "accountId"),
  constraint account_pkey PRIMARY KEY (id),
  constraint account_userId_fkey FOREIGN KEY ("userId") REFERENCES accounts."user"(id) ON DELETE CASCADE
);
CREATE INDEX account_holder ON accounts.account USING btree ("userId");
-- app: delete, insert, select, update

create table accounts.announcement (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null,
  actor_name text not null,
  about text not null,
  reason text not null,
  at timestamp with time zone not null,
  until timestamp with time zone,
  constraint announcement_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint announcement_kind_check CHECK ((kind = ANY (ARRAY['emergency'::text, 'second-factor-reset'::text, 'handed-over'::text, 'standing-ended'::text])))
);
CREATE INDEX announcement_at ON accounts.announcement USING btree (neighbourhood_id, at);
-- app: insert, select; only its own neighbourhood

create table accounts.attempt ( -- spans neighbourhoods
  key text not null,
  tries integer not null,
  last_at timestamp with time zone not null,
  next_at timestamp with time zone not null,
  constraint attempt_pkey PRIMARY KEY (key)
);
-- app: delete, insert, select, update

create table accounts.binding_request (
  neighbourhood_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  home_id uuid not null,
  name text not null,
  relation text not null,
  note text not null,
  state text not null,
  asked_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  reason text,
  constraint binding_request_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint binding_request_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts."user"(id) ON DELETE CASCADE,
  constraint binding_request_neighbourhood_id_home_id_fkey FOREIGN KEY (neighbourhood_id, home_id) REFERENCES places.home(neighbourhood_id, id),
  constraint binding_request_relation_check CHECK ((relation = ANY (ARRAY['owner'::text, 'family'::text, 'tenant'::text, 'other'::text]))),
  constraint binding_request_state_check CHECK ((state = ANY (ARRAY['open'::text, 'approved'::text, 'declined'::text, 'withdrawn'::text])))
);
CREATE INDEX binding_request_state ON accounts.binding_request USING btree (neighbourhood_id, state, asked_at);
CREATE UNIQUE INDEX binding_request_open ON accounts.binding_request USING btree (neighbourhood_id, account_id, home_id) WHERE (state = 'open'::text);
-- app: insert, select, update; only its own neighbourhood

create table accounts.consent ( -- spans neighbourhoods
  id uuid not null,
  account_id uuid not null,
  neighbourhood_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  home_ids uuid[] not null,
  relation text not null,
  how text not null,
  witness_id uuid,
  paper text,
  given_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  constraint consent_pkey PRIMARY KEY (id),
  constraint consent_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts."user"(id) ON DELETE CASCADE,
  constraint consent_neighbourhood_id_fkey FOREIGN KEY (neighbourhood_id) REFERENCES places.neighbourhood(id),
  constraint consent_witness_id_fkey FOREIGN KEY (witness_id) REFERENCES accounts."user"(id) ON DELETE SET NULL,
  constraint consent_how_check CHECK ((how = ANY (ARRAY['counter'::text, 'own-account'::text])))
);
CREATE INDEX consent_account ON accounts.consent USING btree (account_id);
CREATE INDEX consent_person ON accounts.consent USING btree (neighbourhood_id, person_id);
-- app: insert, select, update

create table accounts.demo_sign_in ( -- spans neighbourhoods
  account_id uuid not null,
  position integer not null,
  role text not null,
  label_zh text not null,
  label_en text not null,
  constraint demo_sign_in_pkey PRIMARY KEY (account_id),
  constraint demo_sign_in_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts."user"(id) ON DELETE CASCADE
);
-- app: delete, insert, select

create table accounts.one_time_code ( -- spans neighbourhoods
  id uuid not null,
  digest text not null,
  kind text not null,
  neighbourhood_id uuid,
  label text not null,
  person_id uuid,
  home_ids uuid[] not null,
  account_id uuid,
  made_by uuid,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  used_by uuid,
  revoked_at timestamp with time zone,
  constraint one_time_code_digest_key UNIQUE (digest),
  constraint one_time_code_pkey PRIMARY KEY (id),
  constraint one_time_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts."user"(id) ON DELETE CASCADE,
  constraint one_time_code_made_by_fkey FOREIGN KEY (made_by) REFERENCES accounts."user"(id) ON DELETE SET NULL,
  constraint one_time_code_neighbourhood_id_fkey FOREIGN KEY (neighbourhood_id) REFERENCES places.neighbourhood(id),
  constraint one_time_code_used_by_fkey FOREIGN KEY (used_by) REFERENCES accounts."user"(id) ON DELETE SET NULL,
  constraint one_time_code_for CHECK (((kind = 'invite'::text) = (account_id IS NOT NULL))),
  constraint one_time_code_kind_check CHECK ((kind = ANY (ARRAY['bind'::text, 'invite'::text])))
);
CREATE INDEX one_time_code_neighbourhood ON accounts.one_time_code USING btree (neighbourhood_id, made_at);
-- app: insert, select, update

create table accounts.pin ( -- spans neighbourhoods
  account_id uuid not null,
  hash text not null,
  set_at timestamp with time zone not null,
  constraint pin_pkey PRIMARY KEY (account_id),
  constraint pin_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts."user"(id) ON DELETE CASCADE
);
-- app: delete, insert, select, update

create table accounts.session ( -- spans neighbourhoods
  id uuid not null,
  expiresAt timestamp with time zone not null,
  token text not null,
  createdAt timestamp with time zone not null,
  updatedAt timestamp with time zone not null,
  ipAddress text,
  userAgent text,
  userId uuid not null,
  method text not null,
  strong boolean not null,
  shared boolean not null,
  seenAt timestamp with time zone not null,
  lockedAt timestamp with time zone,
  constraint session_token_key UNIQUE (token),
  constraint session_pkey PRIMARY KEY (id),
  constraint session_userId_fkey FOREIGN KEY ("userId") REFERENCES accounts."user"(id) ON DELETE CASCADE,
  constraint session_method_check CHECK ((method = ANY (ARRAY['phone'::text, 'password'::text, 'code'::text, 'oidc'::text, 'demo'::text])))
);
CREATE INDEX session_account ON accounts.session USING btree ("userId");
-- app: delete, insert, select, update

create table accounts.standing ( -- spans neighbourhoods
  id uuid not null,
  account_id uuid not null,
  role text not null,
  neighbourhood_id uuid,
  area text,
  body text,
  person_id uuid,
  home_ids uuid[] not null,
  first_contact boolean not null,
  emergency_reason text,
  given_by uuid,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  ended_by uuid,
  post_id uuid,
  constraint standing_pkey PRIMARY KEY (id),
  constraint standing_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts."user"(id) ON DELETE CASCADE,
  constraint standing_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES accounts."user"(id) ON DELETE SET NULL,
  constraint standing_given_by_fkey FOREIGN KEY (given_by) REFERENCES accounts."user"(id) ON DELETE SET NULL,
  constraint standing_neighbourhood_id_fkey FOREIGN KEY (neighbourhood_id) REFERENCES places.neighbourhood(id),
  constraint standing_area_check CHECK ((area ~ '^\d{6}(\d{3})?$'::text)),
  constraint standing_place CHECK (
CASE
    WHEN (role = 'operator'::text) THEN ((neighbourhood_id IS NULL) AND (area IS NULL))
    WHEN (role = 'subdistrict'::text) THEN ((neighbourhood_id IS NULL) AND (length(area) = 9))
    WHEN (role = 'district'::text) THEN ((neighbourhood_id IS NULL) AND (length(area) = 6))
    ELSE ((neighbourhood_id IS NOT NULL) AND (area IS NULL))
END),
  constraint standing_role_check CHECK ((role = ANY (ARRAY['resident'::text, 'worker'::text, 'chair'::text, 'property'::text, 'owners'::text, 'police'::text, 'partner'::text, 'subdistrict'::text, 'district'::text, 'operator'::text])))
);
CREATE INDEX standing_account ON accounts.standing USING btree (account_id);
CREATE INDEX standing_homes ON accounts.standing USING gin (home_ids) WHERE (role = 'resident'::text);
CREATE INDEX standing_neighbourhood ON accounts.standing USING btree (neighbourhood_id, role);
CREATE INDEX standing_post ON accounts.standing USING btree (post_id) WHERE (post_id IS NOT NULL);
-- app: insert, select, update

create table accounts.twoFactor ( -- spans neighbourhoods
  id uuid not null,
  secret text not null,
  backupCodes text not null,
  userId uuid not null,
  verified boolean,
  failedVerificationCount integer,
  lockedUntil timestamp with time zone,
  constraint twoFactor_userId_key UNIQUE ("userId"),
  constraint twoFactor_pkey PRIMARY KEY (id),
  constraint twoFactor_userId_fkey FOREIGN KEY ("userId") REFERENCES accounts."user"(id) ON DELETE CASCADE
);
-- app: delete, insert, select, update

create table accounts.used_code ( -- spans neighbourhoods
  account_id uuid not null,
  digest text not null,
  at timestamp with time zone not null,
  constraint used_code_pkey PRIMARY KEY (account_id, digest),
  constraint used_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts."user"(id) ON DELETE CASCADE
);
CREATE INDEX used_code_at ON accounts.used_code USING btree (at);
-- app: delete, insert, select

create table accounts.user ( -- spans neighbourhoods
  id uuid not null,
  name text not null,
  email text not null,
  emailVerified boolean not null,
  image text,
  createdAt timestamp with time zone not null,
  updatedAt timestamp with time zone not null,
  phoneNumber text,
  phoneNumberVerified boolean,
  phoneSealed text,
  username text,
  displayUsername text,
  twoFactorEnabled boolean,
  constraint user_email_key UNIQUE (email),
  constraint user_phoneNumber_key UNIQUE ("phoneNumber"),
  constraint user_username_key UNIQUE (username),
  constraint user_pkey PRIMARY KEY (id)
);
-- app: delete, insert, select, update

create table accounts.verification ( -- spans neighbourhoods
  id uuid not null,
  identifier text not null,
  value text not null,
  expiresAt timestamp with time zone not null,
  createdAt timestamp with time zone not null,
  updatedAt timestamp with time zone not null,
  constraint verification_pkey PRIMARY KEY (id)
);
CREATE INDEX verification_identifier ON accounts.verification USING btree (identifier);
-- app: delete, insert, select, update

create view accounts.public_binding as
 SELECT neighbourhood_id,
    home_ids,
    starts_at,
    ends_at
   FROM accounts.standing
  WHERE role = 'resident'::text;

create table files.file (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null,
  type text not null,
  name text not null,
  bytes integer not null,
  width integer,
  height integer,
  has_small boolean not null,
  digest text not null,
  sent_digest text not null,
  owner_room text,
  owner_id uuid,
  uploaded_by uuid,
  person_id uuid,
  created_at timestamp with time zone not null,
  attached_at timestamp with time zone,
  doomed_at timestamp with time zone,
  constraint file_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint file_bytes_check CHECK ((bytes > 0)),
  constraint file_check CHECK (((owner_room IS NULL) = (owner_id IS NULL))),
  constraint file_kind_check CHECK ((kind = ANY (ARRAY['photo'::text, 'voice'::text, 'paper'::text])))
);
CREATE INDEX file_doomed ON files.file USING btree (neighbourhood_id) WHERE (doomed_at IS NOT NULL);
CREATE INDEX file_owner ON files.file USING btree (neighbourhood_id, owner_room, owner_id);
CREATE INDEX file_person ON files.file USING btree (neighbourhood_id, person_id);
CREATE INDEX file_waiting ON files.file USING btree (neighbourhood_id, created_at) WHERE (owner_id IS NULL);
-- app: delete, insert, select, update; only its own neighbourhood

create table messages.call (
  neighbourhood_id uuid not null,
  id uuid not null,
  delivery_id uuid not null,
  outcome text not null,
  note_sealed text,
  by_id uuid not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint call_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint call_neighbourhood_id_delivery_id_fkey FOREIGN KEY (neighbourhood_id, delivery_id) REFERENCES messages.delivery(neighbourhood_id, id),
  constraint call_outcome_check CHECK ((outcome = ANY (ARRAY['reached'::text, 'no-answer'::text, 'another-day'::text])))
);
CREATE INDEX call_delivery ON messages.call USING btree (neighbourhood_id, delivery_id, id);
-- app: insert, select, update; only its own neighbourhood

create table messages.delivery (
  neighbourhood_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  recipient text not null,
  account_id uuid,
  person_id uuid,
  home_id uuid,
  channel text not null,
  state text not null,
  language text not null,
  otherwise text not null,
  next_at timestamp with time zone not null,
  tries integer not null,
  claimed_at timestamp with time zone,
  ended_at timestamp with time zone,
  problem text,
  constraint delivery_neighbourhood_id_message_id_recipient_channel_key UNIQUE (neighbourhood_id, message_id, recipient, channel),
  constraint delivery_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint delivery_neighbourhood_id_message_id_fkey FOREIGN KEY (neighbourhood_id, message_id) REFERENCES messages.message(neighbourhood_id, id),
  constraint delivery_channel_check CHECK ((channel = ANY (ARRAY['app'::text, 'wechat'::text, 'sms'::text, 'slip'::text, 'call'::text]))),
  constraint delivery_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text]))),
  constraint delivery_otherwise_check CHECK ((otherwise = ANY (ARRAY['slip'::text, 'call'::text]))),
  constraint delivery_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'seen'::text, 'failed'::text, 'phoned'::text, 'slipped'::text, 'unneeded'::text])))
);
CREATE INDEX delivery_due ON messages.delivery USING btree (neighbourhood_id, next_at, id) WHERE ((state = ANY (ARRAY['queued'::text, 'sending'::text])) AND (channel = ANY (ARRAY['sms'::text, 'wechat'::text])));
CREATE INDEX delivery_inbox ON messages.delivery USING btree (neighbourhood_id, account_id, id) WHERE (channel = 'app'::text);
CREATE INDEX delivery_person ON messages.delivery USING btree (neighbourhood_id, person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX delivery_work ON messages.delivery USING btree (neighbourhood_id, channel, next_at, id) WHERE ((state = 'queued'::text) AND (channel = ANY (ARRAY['slip'::text, 'call'::text])));
-- app: insert, select, update; only its own neighbourhood

create table messages.message (
  neighbourhood_id uuid not null,
  id uuid not null,
  template text not null,
  text_sealed text,
  opens text,
  about_room text,
  about_id uuid,
  urgency text not null,
  once text,
  recipients integer not null,
  by_id uuid,
  by_name text,
  at timestamp with time zone not null,
  constraint message_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint message_check CHECK (((about_room IS NULL) = (about_id IS NULL))),
  constraint message_urgency_check CHECK ((urgency = ANY (ARRAY['ordinary'::text, 'urgent'::text])))
);
CREATE INDEX message_about ON messages.message USING btree (neighbourhood_id, about_room, about_id) WHERE (about_id IS NOT NULL);
CREATE UNIQUE INDEX message_once ON messages.message USING btree (neighbourhood_id, once) WHERE (once IS NOT NULL);
-- app: insert, select, update; only its own neighbourhood

create table messages.preference (
  neighbourhood_id uuid not null,
  account_id uuid not null,
  language text not null,
  open_id_sealed text,
  constraint preference_pkey PRIMARY KEY (neighbourhood_id, account_id),
  constraint preference_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text])))
);
-- app: insert, select, update; only its own neighbourhood

create table messages.setting (
  neighbourhood_id uuid not null,
  quiet_from integer not null,
  quiet_to integer not null,
  signed text,
  constraint setting_pkey PRIMARY KEY (neighbourhood_id),
  constraint setting_quiet_from_check CHECK (((quiet_from >= 0) AND (quiet_from <= 1439))),
  constraint setting_quiet_to_check CHECK (((quiet_to >= 0) AND (quiet_to <= 1439)))
);
-- app: insert, select, update; only its own neighbourhood

create table notices.notice (
  neighbourhood_id uuid not null,
  id uuid not null,
  number text not null,
  kind text not null,
  compound_id uuid,
  poster text not null,
  event_on date,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  place_ids uuid[] not null,
  version integer not null,
  ended_early_at timestamp with time zone,
  ended_early_why text,
  posted_by uuid,
  posted_name text,
  created_at timestamp with time zone not null,
  constraint notice_neighbourhood_id_number_key UNIQUE (neighbourhood_id, number),
  constraint notice_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint notice_neighbourhood_id_compound_id_fkey FOREIGN KEY (neighbourhood_id, compound_id) REFERENCES places.compound(neighbourhood_id, id),
  constraint notice_check CHECK ((ends_at > starts_at)),
  constraint notice_kind_check CHECK ((kind = ANY (ARRAY['meeting'::text, 'decision'::text, 'audit'::text, 'works'::text, 'safety'::text, 'activity'::text, 'service'::text, 'other'::text])))
);
CREATE INDEX notice_ends ON notices.notice USING btree (neighbourhood_id, ends_at);
-- app: insert, select, update; only its own neighbourhood

create table notices.proof (
  neighbourhood_id uuid not null,
  id uuid not null,
  notice_id uuid not null,
  spot_id uuid not null,
  place text not null,
  file_id uuid not null,
  posted_at timestamp with time zone not null,
  taken_down_at timestamp with time zone,
  by_id uuid,
  by_name text,
  at timestamp with time zone not null,
  constraint proof_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint proof_neighbourhood_id_notice_id_fkey FOREIGN KEY (neighbourhood_id, notice_id) REFERENCES notices.notice(neighbourhood_id, id),
  constraint proof_check CHECK (((taken_down_at IS NULL) OR (taken_down_at >= posted_at)))
);
CREATE INDEX proof_notice ON notices.proof USING btree (neighbourhood_id, notice_id, id);
-- app: insert, select, update; only its own neighbourhood

create table notices.rule (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null,
  sense text not null,
  days integer not null,
  since date not null,
  source text not null,
  article text not null,
  verified boolean not null,
  by_name text,
  at timestamp with time zone not null,
  constraint rule_neighbourhood_id_kind_since_key UNIQUE (neighbourhood_id, kind, since),
  constraint rule_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint rule_days_check CHECK (((days >= 1) AND (days <= 365))),
  constraint rule_kind_check CHECK ((kind = ANY (ARRAY['meeting'::text, 'decision'::text, 'audit'::text, 'works'::text, 'safety'::text, 'activity'::text, 'service'::text, 'other'::text]))),
  constraint rule_sense_check CHECK ((sense = ANY (ARRAY['before'::text, 'within'::text, 'for'::text])))
);
-- app: insert, select; only its own neighbourhood

create table notices.version (
  neighbourhood_id uuid not null,
  notice_id uuid not null,
  version integer not null,
  title text not null,
  body text not null,
  why text,
  by_id uuid,
  by_name text,
  at timestamp with time zone not null,
  constraint version_pkey PRIMARY KEY (neighbourhood_id, notice_id, version),
  constraint version_neighbourhood_id_notice_id_fkey FOREIGN KEY (neighbourhood_id, notice_id) REFERENCES notices.notice(neighbourhood_id, id),
  constraint version_check CHECK (((version = 1) = (why IS NULL)))
);
-- app: insert, select; only its own neighbourhood

create table imports.made (
  neighbourhood_id uuid not null,
  run_id uuid not null,
  kind text not null,
  id uuid not null,
  version integer not null,
  before text,
  constraint made_pkey PRIMARY KEY (neighbourhood_id, run_id, kind, id),
  constraint made_neighbourhood_id_run_id_fkey FOREIGN KEY (neighbourhood_id, run_id) REFERENCES imports.run(neighbourhood_id, id),
  constraint made_kind_check CHECK ((kind = ANY (ARRAY['home'::text, 'changed-home'::text, 'household'::text, 'person'::text, 'title'::text, 'changed-person'::text, 'doubt'::text])))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table imports.row (
  neighbourhood_id uuid not null,
  run_id uuid not null,
  position integer not null,
  sheet text not null,
  row integer not null,
  outcome text not null,
  person integer,
  person_id uuid,
  same_as integer,
  doubt text,
  constraint row_pkey PRIMARY KEY (neighbourhood_id, run_id, "position"),
  constraint row_neighbourhood_id_run_id_fkey FOREIGN KEY (neighbourhood_id, run_id) REFERENCES imports.run(neighbourhood_id, id),
  constraint row_outcome_check CHECK ((outcome = ANY (ARRAY['created'::text, 'updated'::text, 'unchanged'::text, 'samePerson'::text, 'needsPerson'::text])))
);
CREATE INDEX row_person ON imports."row" USING btree (neighbourhood_id, person_id) WHERE (person_id IS NOT NULL);
-- app: delete, insert, select, update; only its own neighbourhood

create table imports.run (
  neighbourhood_id uuid not null,
  id uuid not null,
  file_name text not null,
  workbook text,
  mapping jsonb not null,
  compound text,
  today date not null,
  state text not null,
  sheets jsonb not null,
  summary jsonb not null,
  steps integer not null default 0,
  steps_done integer not null default 0,
  started_by uuid,
  started_by_name text,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint run_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint run_check CHECK (((steps_done >= 0) AND (steps_done <= steps))),
  constraint run_state_check CHECK ((state = ANY (ARRAY['previewed'::text, 'applying'::text, 'done'::text, 'undone'::text]))),
  constraint run_steps_check CHECK ((steps >= 0))
);
CREATE UNIQUE INDEX run_applying ON imports.run USING btree (neighbourhood_id) WHERE (state = 'applying'::text);
-- app: delete, insert, select, update; only its own neighbourhood

create table policies.answer (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  fact text not null,
  sealed text not null,
  source text not null,
  at timestamp with time zone not null,
  noted_at timestamp with time zone not null,
  by_id uuid,
  by_name text,
  valid_until date,
  constraint answer_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint answer_source_check CHECK ((source = ANY (ARRAY['door'::text, 'counter'::text, 'phone'::text, 'person'::text, 'paper'::text, 'check'::text, 'settled'::text])))
);
CREATE INDEX answer_person ON policies.answer USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select; only its own neighbourhood

create table policies.authorisation (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  given_on date not null,
  noted_at timestamp with time zone not null,
  noted_by text,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  constraint authorisation_pkey PRIMARY KEY (neighbourhood_id, id)
);
CREATE INDEX authorisation_person ON policies.authorisation USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table policies.case (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  policy text not null,
  number integer not null,
  state text not null,
  found_on date not null,
  found_by text not null,
  chair_only boolean not null,
  lost_on date,
  changed_at timestamp with time zone not null,
  constraint case_neighbourhood_id_person_id_policy_key UNIQUE (neighbourhood_id, person_id, policy),
  constraint case_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint case_found_by_check CHECK ((found_by = ANY (ARRAY['first'::text, 'birthday'::text, 'answer'::text, 'register'::text, 'version'::text, 'asked'::text]))),
  constraint case_state_check CHECK ((state = ANY (ARRAY['found'::text, 'told'::text, 'papers'::text, 'applied'::text, 'decided'::text, 'received'::text, 'declined'::text, 'not-wanted'::text, 'not-after-all'::text])))
);
CREATE INDEX case_changed ON policies."case" USING btree (neighbourhood_id, changed_at);
CREATE INDEX case_latest ON policies."case" USING btree (neighbourhood_id, found_on DESC, id);
CREATE INDEX case_policy ON policies."case" USING btree (neighbourhood_id, policy, state);
-- app: delete, insert, select, update; only its own neighbourhood

create table policies.look (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  what text not null,
  reason text not null,
  by_id uuid not null,
  by_name text,
  day date not null,
  at timestamp with time zone not null,
  constraint look_neighbourhood_id_person_id_by_id_what_day_reason_key UNIQUE (neighbourhood_id, person_id, by_id, what, day, reason),
  constraint look_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint look_what_check CHECK ((what = ANY (ARRAY['conditions'::text, 'answers'::text, 'snapshot'::text])))
);
-- app: insert, select; only its own neighbourhood

create table policies.pseudonym (
  neighbourhood_id uuid not null,
  snapshot_id uuid not null,
  pseudonym text not null,
  person_id uuid not null,
  constraint pseudonym_pkey PRIMARY KEY (neighbourhood_id, snapshot_id, pseudonym),
  constraint pseudonym_neighbourhood_id_snapshot_id_fkey FOREIGN KEY (neighbourhood_id, snapshot_id) REFERENCES policies.snapshot(neighbourhood_id, id)
);
CREATE INDEX pseudonym_person ON policies.pseudonym USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select; only its own neighbourhood

create table policies.run (
  neighbourhood_id uuid not null,
  id uuid not null,
  first_on date not null,
  last_on date not null,
  constraint run_neighbourhood_id_key UNIQUE (neighbourhood_id),
  constraint run_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint run_check CHECK ((id = neighbourhood_id))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table policies.snapshot (
  neighbourhood_id uuid not null,
  id uuid not null,
  policy text not null,
  number integer not null,
  quarter text not null,
  content text not null,
  digest text not null,
  taken_at timestamp with time zone not null,
  taken_by text,
  constraint snapshot_neighbourhood_id_policy_quarter_key UNIQUE (neighbourhood_id, policy, quarter),
  constraint snapshot_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint snapshot_quarter_check CHECK ((quarter ~ '^\d{4}-Q[1-4]$'::text))
);
-- app: insert, select; only its own neighbourhood

create table policies.step (
  neighbourhood_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  state text not null,
  note_sealed text,
  by_id uuid,
  by_name text,
  on_behalf text,
  at timestamp with time zone not null,
  noted_at timestamp with time zone not null,
  constraint step_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint step_neighbourhood_id_case_id_fkey FOREIGN KEY (neighbourhood_id, case_id) REFERENCES policies."case"(neighbourhood_id, id)
);
CREATE INDEX step_case ON policies.step USING btree (neighbourhood_id, case_id, at);
-- app: delete, insert, select; only its own neighbourhood

create table policies.version ( -- spans neighbourhoods
  policy text not null,
  number integer not null,
  data jsonb not null,
  from_day date not null,
  digest text not null,
  published_at timestamp with time zone not null,
  published_by text,
  constraint version_pkey PRIMARY KEY (policy, number),
  constraint version_number_check CHECK ((number >= 1)),
  constraint version_policy_check CHECK ((policy ~ '^[a-z][a-z0-9-]{1,60}$'::text))
);
-- app: insert, select

create view policies.public_case as
 SELECT neighbourhood_id,
    id,
    policy,
    state,
    found_on,
    found_by,
    lost_on,
    changed_at,
    ( SELECT min(s.at) AS min
           FROM policies.step s
          WHERE s.neighbourhood_id = c.neighbourhood_id AND s.case_id = c.id AND s.state <> 'not-after-all'::text) AS told_at,
    ( SELECT min(s.at) AS min
           FROM policies.step s
          WHERE s.neighbourhood_id = c.neighbourhood_id AND s.case_id = c.id AND (s.state = ANY (ARRAY['applied'::text, 'decided'::text, 'declined'::text, 'received'::text]))) AS applied_at,
    ( SELECT min(s.at) AS min
           FROM policies.step s
          WHERE s.neighbourhood_id = c.neighbourhood_id AND s.case_id = c.id AND s.state = 'received'::text) AS received_at
   FROM policies."case" c
  WHERE NOT chair_only;

create table duty.call (
  neighbourhood_id uuid not null,
  id uuid not null,
  way text not null,
  rang_at timestamp with time zone not null,
  day date not null,
  part text not null,
  owner_id uuid,
  owner_name text,
  state text not null,
  answered_at timestamp with time zone,
  answered_by text,
  tries integer not null,
  level text not null,
  escalates_at timestamp with time zone,
  account_id uuid,
  person_id uuid,
  home_id uuid,
  caller_name text,
  caller_sealed text,
  caller_mask text,
  words_sealed text,
  note_sealed text,
  linked_room text,
  linked_id uuid,
  linked_word text,
  constraint call_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint call_level_check CHECK ((level = ANY (ARRAY['none'::text, 'chair'::text, 'subdistrict'::text]))),
  constraint call_part_check CHECK ((part = ANY (ARRAY['day'::text, 'night'::text]))),
  constraint call_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'answered'::text, 'given-up'::text]))),
  constraint call_way_check CHECK ((way = ANY (ARRAY['rang'::text, 'missed'::text, 'asked'::text, 'rings'::text])))
);
CREATE INDEX call_latest ON duty.call USING btree (neighbourhood_id, rang_at DESC, id);
CREATE INDEX call_person ON duty.call USING btree (neighbourhood_id, person_id);
CREATE INDEX call_waiting ON duty.call USING btree (neighbourhood_id, escalates_at) WHERE (state = 'waiting'::text);
-- app: delete, insert, select, update; only its own neighbourhood

create table duty.handover (
  neighbourhood_id uuid not null,
  id uuid not null,
  day date not null,
  part text not null,
  from_id uuid,
  from_name text not null,
  words text not null,
  calls integer not null,
  waiting integer not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  read_by text,
  constraint handover_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint handover_part_check CHECK ((part = ANY (ARRAY['day'::text, 'night'::text])))
);
CREATE INDEX handover_latest ON duty.handover USING btree (neighbourhood_id, at DESC);
-- app: delete, insert, select, update; only its own neighbourhood

create table duty.reception (
  neighbourhood_id uuid not null,
  id uuid not null,
  title text not null,
  place text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  minutes_each integer not null,
  parties jsonb not null,
  state text not null,
  why_cancelled text,
  last_number integer not null,
  created_at timestamp with time zone not null,
  constraint reception_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint reception_check CHECK ((ends_at > starts_at)),
  constraint reception_minutes_each_check CHECK (((minutes_each >= 3) AND (minutes_each <= 120))),
  constraint reception_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'running'::text, 'ended'::text, 'cancelled'::text])))
);
CREATE INDEX reception_coming ON duty.reception USING btree (neighbourhood_id, starts_at);
-- app: delete, insert, select, update; only its own neighbourhood

create table duty.setting (
  neighbourhood_id uuid not null,
  id uuid not null,
  day_from integer not null,
  night_from integer not null,
  rest_hours integer not null,
  nights_in_seven integer not null,
  answer_minutes integer not null,
  source text not null,
  verified boolean not null,
  set_at timestamp with time zone not null,
  set_by text,
  constraint setting_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint setting_answer_minutes_check CHECK (((answer_minutes >= 1) AND (answer_minutes <= 1440))),
  constraint setting_day_from_check CHECK (((day_from >= 0) AND (day_from <= 1439))),
  constraint setting_night_from_check CHECK (((night_from >= 0) AND (night_from <= 1439))),
  constraint setting_nights_in_seven_check CHECK (((nights_in_seven >= 1) AND (nights_in_seven <= 7))),
  constraint setting_rest_hours_check CHECK (((rest_hours >= 0) AND (rest_hours <= 48)))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table duty.swap (
  neighbourhood_id uuid not null,
  day date not null,
  part text not null,
  account_id uuid not null,
  reason text not null,
  by_name text,
  at timestamp with time zone not null,
  constraint swap_pkey PRIMARY KEY (neighbourhood_id, day, part),
  constraint swap_part_check CHECK ((part = ANY (ARRAY['day'::text, 'night'::text])))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table duty.turn (
  neighbourhood_id uuid not null,
  weekday integer not null,
  part text not null,
  account_id uuid not null,
  constraint turn_pkey PRIMARY KEY (neighbourhood_id, weekday, part),
  constraint turn_part_check CHECK ((part = ANY (ARRAY['day'::text, 'night'::text]))),
  constraint turn_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table duty.visitor (
  neighbourhood_id uuid not null,
  id uuid not null,
  reception_id uuid not null,
  number integer not null,
  way text not null,
  state text not null,
  account_id uuid,
  person_id uuid,
  name text not null,
  phone_sealed text,
  phone_mask text,
  words_sealed text,
  came_at timestamp with time zone,
  called_at timestamp with time zone,
  left_at timestamp with time zone,
  promise text,
  promise_by text,
  promise_until date,
  kept_at timestamp with time zone,
  kept_how text,
  linked_room text,
  linked_id uuid,
  linked_word text,
  constraint visitor_neighbourhood_id_reception_id_number_key UNIQUE (neighbourhood_id, reception_id, number),
  constraint visitor_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint visitor_neighbourhood_id_reception_id_fkey FOREIGN KEY (neighbourhood_id, reception_id) REFERENCES duty.reception(neighbourhood_id, id),
  constraint visitor_check CHECK (((promise IS NULL) = (promise_until IS NULL))),
  constraint visitor_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'with'::text, 'done'::text, 'absent'::text, 'cancelled'::text]))),
  constraint visitor_way_check CHECK ((way = ANY (ARRAY['booked'::text, 'walk-in'::text])))
);
CREATE INDEX visitor_account ON duty.visitor USING btree (neighbourhood_id, account_id);
CREATE INDEX visitor_linked ON duty.visitor USING btree (neighbourhood_id, linked_id);
CREATE INDEX visitor_owed ON duty.visitor USING btree (neighbourhood_id, promise_until) WHERE ((kept_at IS NULL) AND (promise IS NOT NULL));
CREATE INDEX visitor_person ON duty.visitor USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

create view duty.public_call as
 SELECT neighbourhood_id,
    id,
    way,
    rang_at,
    day,
    part,
    state,
    answered_at,
    level
   FROM duty.call;

create view duty.public_reception as
 SELECT neighbourhood_id,
    id,
    title,
    place,
    starts_at,
    ends_at,
    state
   FROM duty.reception;

create view duty.public_visitor as
 SELECT v.neighbourhood_id,
    v.id,
    v.reception_id,
    r.starts_at,
    v.state,
    v.promise IS NOT NULL AS promised,
    v.promise_until,
    v.kept_at
   FROM duty.visitor v
     JOIN duty.reception r ON r.neighbourhood_id = v.neighbourhood_id AND r.id = v.reception_id;

create domain matters.assignee_kind as text constraint assignee_kind_known CHECK ((VALUE = ANY (ARRAY['worker'::text, 'property-manager'::text, 'owners-committee'::text, 'police'::text, 'partner'::text])));
create domain matters.complexity as text constraint complexity_known CHECK ((VALUE = ANY (ARRAY['ordinary'::text, 'complex'::text])));
create domain matters.confirmed_by as text constraint confirmed_by_known CHECK ((VALUE = ANY (ARRAY['self'::text, 'behalf'::text])));
create domain matters.escalation_level as text constraint escalation_level_known CHECK ((VALUE = ANY (ARRAY['none'::text, 'chair'::text, 'subdistrict'::text])));
create domain matters.lane as smallint constraint lane_known CHECK ((VALUE = ANY (ARRAY[0, 1, 2])));
create domain matters.phone_tail as text constraint phone_tail_short CHECK ((length(VALUE) <= 4));
create domain matters.source as text constraint source_known CHECK ((VALUE = ANY (ARRAY['counter'::text, 'phone'::text, 'visit'::text, 'app'::text, 'hotline-12345'::text, 'patrol'::text, 'meeting'::text])));
create domain matters.status as text constraint status_known CHECK ((VALUE = ANY (ARRAY['received'::text, 'contacted'::text, 'assigned'::text, 'returned'::text, 'reopened'::text, 'done'::text, 'confirmed'::text, 'unreachable'::text, 'beyond-remit'::text, 'merged'::text, 'withdrawn'::text])));
create domain matters.urgent_kind as text constraint urgent_kind_known CHECK ((VALUE = ANY (ARRAY['fire'::text, 'gas'::text, 'trapped-in-lift'::text, 'injury'::text])));
create domain matters.visibility as text constraint visibility_known CHECK ((VALUE = ANY (ARRAY['ordinary'::text, 'public'::text, 'confidential'::text])));

create table matters.day_count (
  neighbourhood_id uuid not null,
  day date not null,
  count integer not null,
  constraint day_count_pkey PRIMARY KEY (neighbourhood_id, day)
);
-- app: insert, select, update; only its own neighbourhood

create table matters.joiner (
  neighbourhood_id uuid not null,
  id uuid not null,
  matter_id uuid not null,
  account_id uuid,
  person_id uuid,
  came_with uuid,
  at timestamp with time zone not null,
  constraint joiner_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint joiner_neighbourhood_id_matter_id_fkey FOREIGN KEY (neighbourhood_id, matter_id) REFERENCES matters.matter(neighbourhood_id, id)
);
CREATE INDEX joiner_account ON matters.joiner USING btree (neighbourhood_id, account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX joiner_matter ON matters.joiner USING btree (neighbourhood_id, matter_id);
CREATE INDEX joiner_person ON matters.joiner USING btree (neighbourhood_id, person_id) WHERE (person_id IS NOT NULL);
-- app: delete, insert, select, update; only its own neighbourhood

create table matters.matter (
  neighbourhood_id uuid not null,
  id uuid not null,
  number text not null,
  source matters.source not null,
  category text not null,
  complexity matters.complexity not null,
  urgent matters.urgent_kind,
  title text not null,
  title_made boolean not null,
  words text,
  home_id uuid,
  entrance_id uuid,
  building_id uuid,
  compound_id uuid,
  floor integer,
  spot text,
  place text not null,
  reporter_account_id uuid,
  reporter_person_id uuid,
  reporter_name text,
  reporter_phone text,
  reporter_phone_tail matters.phone_tail,
  hotline_number text,
  follow_code text,
  recorded_by uuid,
  status matters.status not null,
  owner_id uuid not null,
  owner_name text not null,
  taken boolean not null,
  assignee_kind matters.assignee_kind,
  assignee_id uuid,
  assignee_name text,
  assignee_person text,
  accepted boolean not null,
  visibility matters.visibility not null,
  contactable boolean not null,
  joined uuid[] not null,
  households integer not null,
  received_at timestamp with time zone not null,
  clock_from timestamp with time zone not null,
  first_contact_at timestamp with time zone,
  contact_at timestamp with time zone,
  work_at timestamp with time zone,
  done_at timestamp with time zone,
  ended_at timestamp with time zone,
  cared_at timestamp with time zone,
  learned_at timestamp with time zone,
  promise_at timestamp with time zone,
  promise_text text,
  pauses jsonb not null,
  tried_on text[] not null,
  disputes integer not null,
  disputed_beyond boolean not null,
  confirmed_by matters.confirmed_by,
  beyond_reason text,
  merged_into uuid,
  before_merge matters.status,
  level matters.escalation_level not null,
  public_title text,
  public_text text,
  queued boolean not null,
  lane matters.lane not null,
  waiting_on text,
  due_at timestamp with time zone,
  due_kind text,
  due_sort timestamp with time zone not null,
  escalate_at timestamp with time zone,
  last_step_id uuid,
  version integer not null,
  contact_by timestamp with time zone,
  solve_by timestamp with time zone,
  constraint matter_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint matter_neighbourhood_id_entrance_id_fkey FOREIGN KEY (neighbourhood_id, entrance_id) REFERENCES places.entrance(neighbourhood_id, id),
  constraint matter_neighbourhood_id_home_id_fkey FOREIGN KEY (neighbourhood_id, home_id) REFERENCES places.home(neighbourhood_id, id),
  constraint matter_neighbourhood_id_merged_into_fkey FOREIGN KEY (neighbourhood_id, merged_into) REFERENCES matters.matter(neighbourhood_id, id),
  constraint matter_check CHECK ((((status)::text = 'merged'::text) = (merged_into IS NOT NULL))),
  constraint matter_check1 CHECK (((assignee_kind IS NULL) = (assignee_name IS NULL)))
);
CREATE INDEX matter_assignee ON matters.matter USING btree (neighbourhood_id, assignee_kind, due_sort, id) WHERE (queued AND (assignee_kind IS NOT NULL));
CREATE INDEX matter_done ON matters.matter USING btree (neighbourhood_id, done_at) WHERE (done_at IS NOT NULL);
CREATE INDEX matter_ended ON matters.matter USING btree (neighbourhood_id, ended_at DESC, id) WHERE (ended_at IS NOT NULL);
CREATE INDEX matter_entrance ON matters.matter USING btree (neighbourhood_id, entrance_id, received_at);
CREATE INDEX matter_merged ON matters.matter USING btree (neighbourhood_id, merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX matter_owner ON matters.matter USING btree (neighbourhood_id, owner_id, due_sort, id) WHERE queued;
CREATE INDEX matter_queue ON matters.matter USING btree (neighbourhood_id, due_sort, id) WHERE queued;
CREATE INDEX matter_received ON matters.matter USING btree (neighbourhood_id, received_at);
CREATE INDEX matter_reporter_account ON matters.matter USING btree (neighbourhood_id, reporter_account_id, id) WHERE (reporter_account_id IS NOT NULL);
CREATE INDEX matter_reporter_person ON matters.matter USING btree (neighbourhood_id, reporter_person_id, id) WHERE (reporter_person_id IS NOT NULL);
CREATE INDEX matter_returned ON matters.matter USING btree (neighbourhood_id, due_sort, id) WHERE ((status)::text = 'returned'::text);
CREATE INDEX matter_shared ON matters.matter USING btree (neighbourhood_id, due_sort, id) WHERE (queued AND (households > 1));
CREATE INDEX matter_told ON matters.matter USING btree (neighbourhood_id, level, due_sort, id) WHERE (queued AND ((level)::text <> 'none'::text));
CREATE INDEX matter_untaken ON matters.matter USING btree (neighbourhood_id, due_sort, id) WHERE (queued AND (NOT taken));
CREATE INDEX matter_urgent ON matters.matter USING btree (neighbourhood_id, due_sort, id) WHERE (queued AND ((lane)::smallint = 2));
CREATE UNIQUE INDEX matter_number ON matters.matter USING btree (neighbourhood_id, number);
-- app: insert, select, update; only its own neighbourhood

create table matters.note (
  neighbourhood_id uuid not null,
  id uuid not null,
  matter_id uuid not null,
  text text not null,
  constraint note_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint note_neighbourhood_id_matter_id_fkey FOREIGN KEY (neighbourhood_id, matter_id) REFERENCES matters.matter(neighbourhood_id, id)
);
CREATE INDEX note_matter ON matters.note USING btree (neighbourhood_id, matter_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table matters.party (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  phone text,
  active boolean not null,
  constraint party_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint party_kind_check CHECK ((kind = ANY (ARRAY['property-manager'::text, 'owners-committee'::text, 'police'::text, 'partner'::text])))
);
-- app: insert, select, update; only its own neighbourhood

create table matters.time_rule (
  neighbourhood_id uuid not null,
  starts_on date not null,
  contact integer not null,
  ordinary integer not null,
  complex integer not null,
  follow_up integer not null,
  chair_after integer not null,
  subdistrict_after integer not null,
  opens integer not null,
  closes integer not null,
  source text not null,
  verified boolean not null,
  urgent_contact integer not null,
  urgent integer not null,
  constraint time_rule_pkey PRIMARY KEY (neighbourhood_id, starts_on),
  constraint time_rule_chair_after_check CHECK (((chair_after >= 0) AND (chair_after <= 30))),
  constraint time_rule_closes_check CHECK (((closes >= 0) AND (closes <= 1440))),
  constraint time_rule_complex_check CHECK (((complex >= 1) AND (complex <= 180))),
  constraint time_rule_contact_check CHECK (((contact >= 0) AND (contact <= 30))),
  constraint time_rule_follow_up_check CHECK (((follow_up >= 0) AND (follow_up <= 30))),
  constraint time_rule_opens_check CHECK (((opens >= 0) AND (opens <= 1440))),
  constraint time_rule_ordinary_check CHECK (((ordinary >= 1) AND (ordinary <= 60))),
  constraint time_rule_subdistrict_after_check CHECK (((subdistrict_after >= 0) AND (subdistrict_after <= 60))),
  constraint time_rule_urgent_check CHECK (((urgent >= 1) AND (urgent <= 30))),
  constraint time_rule_urgent_contact_check CHECK (((urgent_contact >= 1) AND (urgent_contact <= 72)))
);
-- app: insert, select, update; only its own neighbourhood

create view matters.public_matter as
 SELECT neighbourhood_id,
    id,
    source,
    category,
    complexity,
    status,
    visibility,
    households,
    entrance_id,
    building_id,
    compound_id,
    received_at,
    first_contact_at,
    done_at,
    ended_at,
    confirmed_by,
    disputes,
    level,
    number,
    floor,
    contactable,
    contact_by,
    solve_by,
    due_at
   FROM matters.matter;

create table visits.agreement (
  neighbourhood_id uuid not null,
  id uuid not null,
  from_day date not null,
  rules jsonb not null,
  event_days jsonb not null,
  rest_days integer not null,
  retry_days integer not null,
  tries_before integer not null,
  elder_age integer not null,
  oldest_age integer not null,
  round_homes integer not null,
  source text not null,
  verified boolean not null,
  set_at timestamp with time zone not null,
  set_by text,
  constraint agreement_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint agreement_elder_age_check CHECK (((elder_age >= 50) AND (elder_age <= 100))),
  constraint agreement_oldest_age_check CHECK (((oldest_age >= 60) AND (oldest_age <= 120))),
  constraint agreement_rest_days_check CHECK (((rest_days >= 0) AND (rest_days <= 366))),
  constraint agreement_retry_days_check CHECK (((retry_days >= 0) AND (retry_days <= 60))),
  constraint agreement_round_homes_check CHECK (((round_homes >= 1) AND (round_homes <= 60))),
  constraint agreement_tries_before_check CHECK (((tries_before >= 1) AND (tries_before <= 20)))
);
-- app: insert, select; only its own neighbourhood

create table visits.answer (
  neighbourhood_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  home_id uuid not null,
  person_id uuid,
  key text not null,
  value_sealed text not null,
  state text not null,
  doubt text,
  at timestamp with time zone not null,
  by_name text,
  settled_at timestamp with time zone,
  settled_by text,
  settled_why text,
  constraint answer_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint answer_neighbourhood_id_visit_id_fkey FOREIGN KEY (neighbourhood_id, visit_id) REFERENCES visits.visit(neighbourhood_id, id),
  constraint answer_check CHECK (((state = 'waits'::text) <= (doubt IS NOT NULL))),
  constraint answer_doubt_check CHECK ((doubt = ANY (ARRAY['differs'::text, 'unreadable'::text, 'gone'::text]))),
  constraint answer_state_check CHECK ((state = ANY (ARRAY['filled'::text, 'same'::text, 'waits'::text, 'taken'::text, 'set-aside'::text, 'handed-on'::text])))
);
CREATE INDEX answer_person ON visits.answer USING btree (neighbourhood_id, person_id);
CREATE INDEX answer_visit ON visits.answer USING btree (neighbourhood_id, visit_id);
CREATE INDEX answer_waits ON visits.answer USING btree (neighbourhood_id, at) WHERE (state = 'waits'::text);
-- app: delete, insert, select, update; only its own neighbourhood

create table visits.look (
  neighbourhood_id uuid not null,
  id uuid not null,
  note_id uuid not null,
  visit_id uuid not null,
  kind text not null,
  by_id uuid,
  by_name text,
  reason text not null,
  at timestamp with time zone not null,
  constraint look_pkey PRIMARY KEY (neighbourhood_id, id)
);
CREATE INDEX look_visit ON visits.look USING btree (neighbourhood_id, visit_id);
-- app: insert, select; only its own neighbourhood

create table visits.met (
  neighbourhood_id uuid not null,
  visit_id uuid not null,
  person_id uuid not null,
  constraint met_pkey PRIMARY KEY (neighbourhood_id, visit_id, person_id),
  constraint met_neighbourhood_id_visit_id_fkey FOREIGN KEY (neighbourhood_id, visit_id) REFERENCES visits.visit(neighbourhood_id, id)
);
CREATE INDEX met_person ON visits.met USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select; only its own neighbourhood

create table visits.note (
  neighbourhood_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  home_id uuid not null,
  kind text not null,
  words_sealed text not null,
  at timestamp with time zone not null,
  by_id uuid,
  by_name text,
  constraint note_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint note_neighbourhood_id_visit_id_fkey FOREIGN KEY (neighbourhood_id, visit_id) REFERENCES visits.visit(neighbourhood_id, id),
  constraint note_kind_check CHECK ((kind = ANY (ARRAY['plain'::text, 'health'::text, 'belief'::text, 'quarrel'::text])))
);
CREATE INDEX note_at ON visits.note USING btree (neighbourhood_id, at);
CREATE INDEX note_home ON visits.note USING btree (neighbourhood_id, home_id, at);
CREATE INDEX note_visit ON visits.note USING btree (neighbourhood_id, visit_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table visits.plan (
  neighbourhood_id uuid not null,
  id uuid not null,
  home_id uuid not null,
  person_id uuid,
  cause text not null,
  way text not null,
  due_on date not null,
  words_sealed text,
  made_at timestamp with time zone not null,
  made_by_id uuid,
  made_by text,
  dropped_at timestamp with time zone,
  dropped_by text,
  dropped_why text,
  case_id uuid,
  constraint plan_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint plan_neighbourhood_id_home_id_fkey FOREIGN KEY (neighbourhood_id, home_id) REFERENCES places.home(neighbourhood_id, id),
  constraint plan_cause_check CHECK ((cause = ANY (ARRAY['bereaved'::text, 'newborn'::text, 'moved-in'::text, 'care-changed'::text, 'discharged'::text, 'asked'::text, 'policy-found'::text]))),
  constraint plan_way_check CHECK ((way = ANY (ARRAY['visit'::text, 'call'::text])))
);
CREATE INDEX plan_home ON visits.plan USING btree (neighbourhood_id, home_id);
CREATE INDEX plan_made ON visits.plan USING btree (neighbourhood_id, made_at) WHERE (dropped_at IS NULL);
CREATE INDEX plan_person ON visits.plan USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table visits.round (
  neighbourhood_id uuid not null,
  account_id uuid not null,
  day date not null,
  person_ids uuid[] not null,
  taken_at timestamp with time zone not null,
  constraint round_pkey PRIMARY KEY (neighbourhood_id, account_id, day)
);
-- app: delete, insert, select, update; only its own neighbourhood

create table visits.taken_back (
  neighbourhood_id uuid not null,
  visit_id uuid not null,
  id uuid not null,
  why text not null,
  at timestamp with time zone not null,
  by_id uuid,
  by_name text,
  constraint taken_back_pkey PRIMARY KEY (neighbourhood_id, visit_id),
  constraint taken_back_neighbourhood_id_visit_id_fkey FOREIGN KEY (neighbourhood_id, visit_id) REFERENCES visits.visit(neighbourhood_id, id)
);
-- app: insert, select; only its own neighbourhood

create table visits.visit (
  neighbourhood_id uuid not null,
  id uuid not null,
  home_id uuid not null,
  way text not null,
  outcome text not null,
  at timestamp with time zone not null,
  told_at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  clock_off integer,
  by_id uuid,
  by_name text,
  matter_id uuid,
  constraint visit_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint visit_neighbourhood_id_home_id_fkey FOREIGN KEY (neighbourhood_id, home_id) REFERENCES places.home(neighbourhood_id, id),
  constraint visit_outcome_check CHECK ((outcome = ANY (ARRAY['ok'::text, 'need'::text, 'not-home'::text, 'unwilling'::text]))),
  constraint visit_way_check CHECK ((way = ANY (ARRAY['visit'::text, 'call'::text])))
);
CREATE INDEX visit_at ON visits.visit USING btree (neighbourhood_id, at);
CREATE INDEX visit_home ON visits.visit USING btree (neighbourhood_id, home_id, at);
-- app: insert, select; only its own neighbourhood

create view visits.public_visit as
 SELECT neighbourhood_id,
    id,
    home_id,
    way,
    outcome,
    at
   FROM visits.visit v
  WHERE NOT (EXISTS ( SELECT
           FROM visits.taken_back t
          WHERE t.neighbourhood_id = v.neighbourhood_id AND t.visit_id = v.id));

create table topics.compound_plan (
  neighbourhood_id uuid not null,
  compound_id uuid not null,
  file_id uuid not null,
  by_name text,
  at timestamp with time zone not null,
  constraint compound_plan_pkey PRIMARY KEY (neighbourhood_id, compound_id),
  constraint compound_plan_neighbourhood_id_compound_id_fkey FOREIGN KEY (neighbourhood_id, compound_id) REFERENCES places.compound(neighbourhood_id, id)
);
-- app: insert, select, update; only its own neighbourhood

create table topics.forum_rules (
  neighbourhood_id uuid not null,
  id uuid not null,
  name text not null,
  words text not null,
  since date not null,
  by_name text,
  at timestamp with time zone not null,
  constraint forum_rules_pkey PRIMARY KEY (neighbourhood_id, id)
);
CREATE INDEX forum_rules_latest ON topics.forum_rules USING btree (neighbourhood_id, since DESC, at DESC);
-- app: insert, select; only its own neighbourhood

create table topics.hiding (
  neighbourhood_id uuid not null,
  id uuid not null,
  topic_id uuid not null,
  point_id uuid,
  breach text not null,
  reason text not null,
  by_id uuid not null,
  by_name text not null,
  by_chair boolean not null,
  at timestamp with time zone not null,
  appeal text,
  appealed_at timestamp with time zone,
  verdict text,
  verdict_reason text,
  judged_by text,
  judged_at timestamp with time zone,
  constraint hiding_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint hiding_neighbourhood_id_topic_id_fkey FOREIGN KEY (neighbourhood_id, topic_id) REFERENCES topics.topic(neighbourhood_id, id),
  constraint hiding_breach_check CHECK ((breach = ANY (ARRAY['abuse'::text, 'private'::text, 'advert'::text, 'untrue'::text, 'other'::text]))),
  constraint hiding_check CHECK (((appeal IS NULL) = (appealed_at IS NULL))),
  constraint hiding_check1 CHECK (((verdict IS NULL) = (judged_at IS NULL))),
  constraint hiding_verdict_check CHECK ((verdict = ANY (ARRAY['stays-hidden'::text, 'restored'::text])))
);
CREATE INDEX hiding_latest ON topics.hiding USING btree (neighbourhood_id, at DESC, id);
CREATE INDEX hiding_topic ON topics.hiding USING btree (neighbourhood_id, topic_id);
-- app: insert, select, update; only its own neighbourhood

create table topics.idea_call (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid,
  title text not null,
  words text not null,
  opens_on date not null,
  closes_on date not null,
  closed_at timestamp with time zone,
  by_name text,
  created_at timestamp with time zone not null,
  every_months smallint,
  constraint idea_call_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint idea_call_check CHECK ((closes_on >= opens_on)),
  constraint idea_call_every_months_check CHECK ((every_months = ANY (ARRAY[3, 6, 12])))
);
CREATE INDEX idea_call_latest ON topics.idea_call USING btree (neighbourhood_id, closes_on DESC, id);
-- app: insert, select, update; only its own neighbourhood

create table topics.idle_place (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid not null,
  name text not null,
  spot text not null,
  area integer,
  owner_kind text not null,
  owner_name text,
  could_become text not null,
  state text not null,
  version integer not null,
  created_at timestamp with time zone not null,
  outline jsonb,
  constraint idle_place_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint idle_place_area_check CHECK ((area > 0)),
  constraint idle_place_owner_kind_check CHECK ((owner_kind = ANY (ARRAY['owners-common'::text, 'public-housing'::text, 'property'::text, 'unit'::text, 'unknown'::text]))),
  constraint idle_place_state_check CHECK ((state = ANY (ARRAY['idle'::text, 'in-topic'::text, 'in-use'::text, 'gone'::text])))
);
-- app: insert, select, update; only its own neighbourhood

create table topics.option (
  neighbourhood_id uuid not null,
  id uuid not null,
  topic_id uuid not null,
  title text not null,
  words text not null,
  cost_fen bigint,
  paid_by text not null,
  affects text not null,
  before_file uuid,
  after_file uuid,
  chosen boolean not null,
  created_at timestamp with time zone not null,
  constraint option_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint option_neighbourhood_id_topic_id_fkey FOREIGN KEY (neighbourhood_id, topic_id) REFERENCES topics.topic(neighbourhood_id, id),
  constraint option_cost_fen_check CHECK ((cost_fen >= 0))
);
CREATE INDEX option_topic ON topics.option USING btree (neighbourhood_id, topic_id, created_at, id);
-- app: delete, insert, select, update; only its own neighbourhood

create table topics.point (
  neighbourhood_id uuid not null,
  id uuid not null,
  topic_id uuid not null,
  stance text not null,
  words text not null,
  way text not null,
  account_id uuid,
  person_id uuid,
  name text not null,
  taken_by text,
  supports integer not null,
  at timestamp with time zone not null,
  answer text,
  answer_reason text,
  merged_into uuid,
  answered_by text,
  answered_at timestamp with time zone,
  hidden boolean not null,
  appealed boolean not null,
  pin_x smallint,
  pin_y smallint,
  supports_entered integer not null,
  constraint point_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint point_neighbourhood_id_topic_id_fkey FOREIGN KEY (neighbourhood_id, topic_id) REFERENCES topics.topic(neighbourhood_id, id),
  constraint point_answer_check CHECK ((answer = ANY (ARRAY['adopted'::text, 'merged'::text, 'rejected'::text]))),
  constraint point_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint point_check1 CHECK (((merged_into IS NOT NULL) = ((answer IS NOT NULL) AND (answer = 'merged'::text)))),
  constraint point_pin CHECK (((pin_x IS NULL) = (pin_y IS NULL))),
  constraint point_pin_x_check CHECK (((pin_x >= 0) AND (pin_x <= 1000))),
  constraint point_pin_y_check CHECK (((pin_y >= 0) AND (pin_y <= 1000))),
  constraint point_stance_check CHECK ((stance = ANY (ARRAY['for'::text, 'against'::text, 'idea'::text]))),
  constraint point_supports_check CHECK ((supports >= 0)),
  constraint point_supports_entered CHECK (((supports_entered >= 0) AND (supports_entered <= supports))),
  constraint point_way_check CHECK ((way = ANY (ARRAY['own'::text, 'counter'::text, 'door'::text, 'telephone'::text])))
);
CREATE INDEX point_page ON topics.point USING btree (neighbourhood_id, topic_id, supports DESC, id);
CREATE INDEX point_person ON topics.point USING btree (neighbourhood_id, person_id);
CREATE INDEX point_pinned ON topics.point USING btree (neighbourhood_id, topic_id, supports DESC, id) WHERE (pin_x IS NOT NULL);
CREATE INDEX point_waiting ON topics.point USING btree (neighbourhood_id, topic_id, id) WHERE (answer IS NULL);
-- app: insert, select, update; only its own neighbourhood

create table topics.step (
  neighbourhood_id uuid not null,
  id uuid not null,
  topic_id uuid not null,
  kind text not null,
  word text,
  words text,
  meeting_id uuid,
  by_name text,
  at timestamp with time zone not null,
  constraint step_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint step_neighbourhood_id_topic_id_fkey FOREIGN KEY (neighbourhood_id, topic_id) REFERENCES topics.topic(neighbourhood_id, id),
  constraint step_kind_check CHECK ((kind = ANY (ARRAY['proposed'::text, 'moved-up'::text, 'climbed'::text, 'alarmed'::text, 'postponed'::text, 'decided'::text, 'became'::text, 'reopened'::text])))
);
CREATE INDEX step_topic ON topics.step USING btree (neighbourhood_id, topic_id, at, id);
-- app: insert, select; only its own neighbourhood

create table topics.support (
  neighbourhood_id uuid not null,
  point_id uuid not null,
  supporter_id uuid not null,
  at timestamp with time zone not null,
  way text not null,
  taken_by text,
  constraint support_pkey PRIMARY KEY (neighbourhood_id, point_id, supporter_id),
  constraint support_neighbourhood_id_point_id_fkey FOREIGN KEY (neighbourhood_id, point_id) REFERENCES topics.point(neighbourhood_id, id),
  constraint support_taken_by CHECK (((way = 'own'::text) OR (taken_by IS NOT NULL))),
  constraint support_way_check CHECK ((way = ANY (ARRAY['own'::text, 'counter'::text, 'door'::text, 'telephone'::text])))
);
CREATE INDEX support_supporter ON topics.support USING btree (neighbourhood_id, supporter_id);
-- app: delete, insert, select; only its own neighbourhood

create table topics.topic (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid,
  entrance_id uuid,
  kind text not null,
  source text not null,
  call_id uuid,
  idle_place_id uuid,
  matter_ids uuid[] not null,
  title text not null,
  words text not null,
  state text not null,
  level text not null,
  due_on date not null,
  alarm text not null,
  look_on date,
  account_id uuid,
  person_id uuid,
  proposer_name text,
  way text not null,
  taken_by text,
  hidden boolean not null,
  reason text,
  override text,
  meeting_id uuid,
  decided_at timestamp with time zone,
  became text,
  created_at timestamp with time zone not null,
  constraint topic_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint topic_alarm_check CHECK ((alarm = ANY (ARRAY['none'::text, 'chair'::text, 'subdistrict'::text]))),
  constraint topic_became_check CHECK ((became = ANY (ARRAY['planned'::text, 'doing'::text, 'done'::text, 'failed'::text]))),
  constraint topic_check CHECK (((state = 'open'::text) = (decided_at IS NULL))),
  constraint topic_kind_check CHECK ((kind = ANY (ARRAY['micro-repair'::text, 'micro-rebuild'::text, 'micro-renewal'::text, 'mini-convention'::text, 'micro-class'::text, 'micro-charity'::text, 'other'::text]))),
  constraint topic_level_check CHECK ((level = ANY (ARRAY['building-group'::text, 'compound'::text, 'neighbourhood'::text]))),
  constraint topic_source_check CHECK ((source = ANY (ARRAY['call'::text, 'idle-place'::text, 'matters'::text, 'resident'::text, 'committee'::text, 'party-branch'::text]))),
  constraint topic_state_check CHECK ((state = ANY (ARRAY['open'::text, 'adopted'::text, 'rejected'::text]))),
  constraint topic_way_check CHECK ((way = ANY (ARRAY['own'::text, 'counter'::text, 'door'::text, 'telephone'::text])))
);
CREATE INDEX topic_latest ON topics.topic USING btree (neighbourhood_id, state, created_at DESC, id);
CREATE INDEX topic_look ON topics.topic USING btree (neighbourhood_id, look_on) WHERE (state = 'open'::text);
CREATE INDEX topic_person ON topics.topic USING btree (neighbourhood_id, person_id);
CREATE INDEX topic_told ON topics.topic USING btree (neighbourhood_id, due_on, id) WHERE ((state = 'open'::text) AND (alarm = 'subdistrict'::text));
-- app: insert, select, update; only its own neighbourhood

create view topics.public_point as
 SELECT neighbourhood_id,
    id,
    topic_id,
    stance,
    way,
    supports,
    answer,
    answered_at,
    at
   FROM topics.point
  WHERE NOT hidden;

create view topics.public_topic as
 SELECT neighbourhood_id,
    id,
    compound_id,
    kind,
    source,
    state,
    level,
    due_on,
    alarm,
    became,
    decided_at,
    override IS NOT NULL AS overridden,
    created_at
   FROM topics.topic
  WHERE NOT hidden;

create table conventions.adoption (
  neighbourhood_id uuid not null,
  id uuid not null,
  convention_id uuid not null,
  version integer not null,
  digest text not null,
  body text not null,
  held_on date not null,
  entitled integer not null,
  present integer not null,
  in_favour integer not null,
  against integer not null,
  abstained integer not null,
  in_force_from date not null,
  revise_by date,
  at timestamp with time zone not null,
  by_name text,
  filed_on date,
  filed_with text,
  filing_number text,
  filed_by text,
  withdrawn_at timestamp with time zone,
  withdrawn_why text,
  withdrawn_by text,
  decided_in text not null,
  record_id uuid,
  constraint adoption_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint adoption_neighbourhood_id_convention_id_version_fkey FOREIGN KEY (neighbourhood_id, convention_id, version) REFERENCES conventions.version(neighbourhood_id, convention_id, number),
  constraint adoption_abstained_check CHECK ((abstained >= 0)),
  constraint adoption_against_check CHECK ((against >= 0)),
  constraint adoption_body_check CHECK ((body = ANY (ARRAY['residents-meeting'::text, 'owners-assembly'::text, 'users'::text]))),
  constraint adoption_check CHECK (((present >= 0) AND (present <= entitled))),
  constraint adoption_check1 CHECK ((in_force_from >= held_on)),
  constraint adoption_check2 CHECK ((revise_by > in_force_from)),
  constraint adoption_check3 CHECK ((((in_favour + against) + abstained) <= present)),
  constraint adoption_check4 CHECK (((filed_on IS NULL) = (filed_with IS NULL))),
  constraint adoption_decided_in_check CHECK ((decided_in = ANY (ARRAY['vote'::text, 'meeting'::text, 'outside'::text]))),
  constraint adoption_entitled_check CHECK ((entitled >= 0)),
  constraint adoption_in_favour_check CHECK ((in_favour >= 0)),
  constraint adoption_record CHECK (((decided_in = 'outside'::text) = (record_id IS NULL))),
  constraint adoption_withdrawn CHECK (((withdrawn_at IS NULL) = (withdrawn_why IS NULL)))
);
CREATE INDEX adoption_of_convention ON conventions.adoption USING btree (neighbourhood_id, convention_id, version);
-- app: delete, insert, select, update; only its own neighbourhood

create table conventions.comment (
  neighbourhood_id uuid not null,
  id uuid not null,
  convention_id uuid not null,
  clause_id uuid not null,
  version integer not null,
  words text not null,
  amendment text,
  way text not null,
  account_id uuid,
  person_id uuid,
  name text not null,
  written_by text,
  at timestamp with time zone not null,
  answer text,
  reason text,
  answered_at timestamp with time zone,
  answered_by text,
  constraint comment_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint comment_neighbourhood_id_convention_id_fkey FOREIGN KEY (neighbourhood_id, convention_id) REFERENCES conventions.convention(neighbourhood_id, id),
  constraint comment_answer_check CHECK ((answer = ANY (ARRAY['adopted'::text, 'merged'::text, 'rejected'::text]))),
  constraint comment_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint comment_check1 CHECK (((answer IS NULL) OR (answer = 'adopted'::text) OR (reason IS NOT NULL))),
  constraint comment_way_check CHECK ((way = ANY (ARRAY['own'::text, 'counter'::text, 'door'::text])))
);
CREATE INDEX comment_account ON conventions.comment USING btree (neighbourhood_id, account_id);
CREATE INDEX comment_of_convention ON conventions.comment USING btree (neighbourhood_id, convention_id, at);
CREATE INDEX comment_person ON conventions.comment USING btree (neighbourhood_id, person_id);
CREATE INDEX comment_unanswered ON conventions.comment USING btree (neighbourhood_id, convention_id) WHERE (answer IS NULL);
-- app: delete, insert, select, update; only its own neighbourhood

create table conventions.convention (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null,
  title text not null,
  compound_id uuid,
  about text,
  version integer not null,
  digest text not null,
  comments_until date,
  created_at timestamp with time zone not null,
  by_name text,
  constraint convention_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint convention_neighbourhood_id_compound_id_fkey FOREIGN KEY (neighbourhood_id, compound_id) REFERENCES places.compound(neighbourhood_id, id),
  constraint convention_kind_check CHECK ((kind = ANY (ARRAY['residents'::text, 'mini'::text, 'charter'::text, 'procedure'::text, 'covenant'::text]))),
  constraint convention_version_check CHECK ((version > 0))
);
CREATE INDEX convention_of_compound ON conventions.convention USING btree (neighbourhood_id, compound_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table conventions.review (
  neighbourhood_id uuid not null,
  id uuid not null,
  convention_id uuid not null,
  version integer not null,
  digest text not null,
  lawyer text not null,
  firm text not null,
  licence text not null,
  fits boolean not null,
  opinion text,
  reviewed_on date not null,
  at timestamp with time zone not null,
  by_name text,
  constraint review_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint review_neighbourhood_id_convention_id_version_fkey FOREIGN KEY (neighbourhood_id, convention_id, version) REFERENCES conventions.version(neighbourhood_id, convention_id, number)
);
CREATE INDEX review_of_convention ON conventions.review USING btree (neighbourhood_id, convention_id, version);
-- app: delete, insert, select, update; only its own neighbourhood

create table conventions.version (
  neighbourhood_id uuid not null,
  convention_id uuid not null,
  number integer not null,
  title text not null,
  clauses jsonb not null,
  digest text not null,
  why text not null,
  at timestamp with time zone not null,
  by_name text,
  constraint version_pkey PRIMARY KEY (neighbourhood_id, convention_id, number),
  constraint version_neighbourhood_id_convention_id_fkey FOREIGN KEY (neighbourhood_id, convention_id) REFERENCES conventions.convention(neighbourhood_id, id),
  constraint version_number_check CHECK ((number > 0))
);
-- app: delete, insert, select, update; only its own neighbourhood

create view conventions.public_adoption as
 SELECT neighbourhood_id,
    id,
    convention_id,
    version,
    body,
    held_on,
    in_force_from,
    revise_by,
    filed_on
   FROM conventions.adoption
  WHERE withdrawn_at IS NULL;

create view conventions.public_convention as
 SELECT neighbourhood_id,
    id,
    kind,
    version,
    comments_until,
    created_at
   FROM conventions.convention;

create table rolls.correction (
  neighbourhood_id uuid not null,
  id uuid not null,
  roll_id uuid not null,
  entry_id uuid not null,
  kind text not null,
  before jsonb not null,
  after jsonb not null,
  names_sealed text,
  reason text not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamp with time zone not null,
  state text not null,
  answered_by uuid,
  answered_by_name text,
  answered_at timestamp with time zone,
  answer text,
  version integer,
  constraint correction_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint correction_neighbourhood_id_entry_id_fkey FOREIGN KEY (neighbourhood_id, entry_id) REFERENCES rolls.entry(neighbourhood_id, id),
  constraint correction_neighbourhood_id_roll_id_fkey FOREIGN KEY (neighbourhood_id, roll_id) REFERENCES rolls.roll(neighbourhood_id, id),
  constraint correction_check CHECK ((answered_by <> asked_by)),
  constraint correction_check1 CHECK (((state = 'asked'::text) = (answered_at IS NULL))),
  constraint correction_check2 CHECK (((state = 'confirmed'::text) = (version IS NOT NULL))),
  constraint correction_kind_check CHECK ((kind = ANY (ARRAY['area'::text, 'owners'::text, 'exclude'::text, 'include'::text]))),
  constraint correction_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'confirmed'::text, 'declined'::text])))
);
CREATE INDEX correction_of_entry ON rolls.correction USING btree (neighbourhood_id, entry_id);
CREATE INDEX correction_of_roll ON rolls.correction USING btree (neighbourhood_id, roll_id, asked_at);
-- app: delete, insert, select, update; only its own neighbourhood

create table rolls.entry (
  neighbourhood_id uuid not null,
  id uuid not null,
  roll_id uuid not null,
  position integer not null,
  subject_id uuid not null,
  label text not null,
  home_id uuid,
  owners text[] not null,
  names_sealed text,
  area integer,
  area_source text,
  gaps text[] not null,
  excluded_why text,
  excluded_by text,
  excluded_at timestamp with time zone,
  constraint entry_neighbourhood_id_roll_id_subject_id_key UNIQUE (neighbourhood_id, roll_id, subject_id),
  constraint entry_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint entry_neighbourhood_id_roll_id_fkey FOREIGN KEY (neighbourhood_id, roll_id) REFERENCES rolls.roll(neighbourhood_id, id),
  constraint entry_area_check CHECK ((area > 0)),
  constraint entry_area_source_check CHECK ((area_source = ANY (ARRAY['register'::text, 'survey'::text, 'contract'::text, 'roster'::text]))),
  constraint entry_check CHECK (((excluded_why IS NULL) = (excluded_at IS NULL)))
);
CREATE INDEX entry_of_roll ON rolls.entry USING btree (neighbourhood_id, roll_id, "position");
-- app: delete, insert, select, update; only its own neighbourhood

create table rolls.holder (
  neighbourhood_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  roll_id uuid not null,
  constraint holder_pkey PRIMARY KEY (neighbourhood_id, entry_id, person_id),
  constraint holder_neighbourhood_id_entry_id_fkey FOREIGN KEY (neighbourhood_id, entry_id) REFERENCES rolls.entry(neighbourhood_id, id)
);
CREATE INDEX holder_of_roll ON rolls.holder USING btree (neighbourhood_id, roll_id, person_id);
CREATE INDEX holder_person ON rolls.holder USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table rolls.roll (
  neighbourhood_id uuid not null,
  id uuid not null,
  label text not null,
  electorate text not null,
  scope_kind text not null,
  scope_id uuid not null,
  scope_label text not null,
  state text not null,
  version integer not null,
  digest text,
  roster_from text,
  roster_from_why text,
  roster_from_by text,
  car_space_clause jsonb,
  rights integer not null,
  heads integer not null,
  area integer not null,
  unresolved integer not null,
  excluded integer not null,
  prepared_at timestamp with time zone not null,
  prepared_by text,
  gathered_at timestamp with time zone not null,
  frozen_at timestamp with time zone,
  frozen_by text,
  constraint roll_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint roll_check CHECK (((state = 'frozen'::text) = ((digest IS NOT NULL) AND (frozen_at IS NOT NULL) AND (version > 0)))),
  constraint roll_electorate_check CHECK ((electorate = ANY (ARRAY['owners'::text, 'adults'::text, 'households'::text, 'delegates'::text]))),
  constraint roll_roster_from_check CHECK ((roster_from = ANY (ARRAY['register'::text, 'survey'::text, 'contract'::text]))),
  constraint roll_scope_kind_check CHECK ((scope_kind = ANY (ARRAY['neighbourhood'::text, 'compound'::text, 'building'::text, 'entrance'::text]))),
  constraint roll_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'frozen'::text]))),
  constraint roll_version_check CHECK ((version >= 0))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table rolls.version (
  neighbourhood_id uuid not null,
  roll_id uuid not null,
  number integer not null,
  digest text not null,
  rights integer not null,
  heads integer not null,
  area integer not null,
  excluded integer not null,
  at timestamp with time zone not null,
  by_name text,
  correction_id uuid,
  constraint version_pkey PRIMARY KEY (neighbourhood_id, roll_id, number),
  constraint version_neighbourhood_id_roll_id_fkey FOREIGN KEY (neighbourhood_id, roll_id) REFERENCES rolls.roll(neighbourhood_id, id),
  constraint version_number_check CHECK ((number > 0))
);
-- app: insert, select; only its own neighbourhood

create table papers.paper (
  neighbourhood_id uuid not null,
  id uuid not null,
  stack_id uuid not null,
  number integer not null,
  serial text not null,
  right_id uuid not null,
  label text not null,
  position integer not null,
  person_ids uuid[] not null,
  state text not null,
  replaced_by uuid,
  issued_at timestamp with time zone,
  issued_by_name text,
  how text,
  taker text,
  taker_sealed text,
  shown boolean,
  given_at timestamp with time zone,
  returned_by_name text,
  scan_id uuid,
  void_reason text,
  accepted_reason text,
  constraint paper_neighbourhood_id_stack_id_number_key UNIQUE (neighbourhood_id, stack_id, number),
  constraint paper_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint paper_neighbourhood_id_stack_id_fkey FOREIGN KEY (neighbourhood_id, stack_id) REFERENCES papers.stack(neighbourhood_id, id),
  constraint paper_check CHECK (((state = 'printed'::text) = (issued_at IS NULL))),
  constraint paper_check1 CHECK (((state = 'void'::text) = (void_reason IS NOT NULL))),
  constraint paper_check2 CHECK (((state <> ALL (ARRAY['returned'::text, 'differing'::text, 'read'::text])) OR (scan_id IS NOT NULL))),
  constraint paper_how_check CHECK ((how = ANY (ARRAY['hand'::text, 'door-slot'::text, 'post'::text, 'counter'::text]))),
  constraint paper_number_check CHECK (((number >= 1) AND (number <= 99999))),
  constraint paper_state_check CHECK ((state = ANY (ARRAY['printed'::text, 'issued'::text, 'returned'::text, 'differing'::text, 'read'::text, 'void'::text, 'lost'::text]))),
  constraint paper_taker_check CHECK ((taker = ANY (ARRAY['self'::text, 'family'::text, 'other'::text, 'nobody'::text]))),
  constraint paper_void_reason_check CHECK ((void_reason = ANY (ARRAY['unsigned'::text, 'altered'::text, 'several'::text, 'blank'::text, 'unclear'::text, 'spoilt'::text, 'late'::text, 'not-entitled'::text])))
);
CREATE INDEX paper_person ON papers.paper USING gin (person_ids);
CREATE INDEX paper_right ON papers.paper USING btree (neighbourhood_id, stack_id, right_id);
CREATE INDEX paper_state ON papers.paper USING btree (neighbourhood_id, stack_id, state, "position");
-- app: insert, select, update; only its own neighbourhood

create table papers.reading (
  neighbourhood_id uuid not null,
  paper_id uuid not null,
  by_id uuid not null,
  by_name text not null,
  look integer not null,
  read_sealed text,
  at timestamp with time zone not null,
  constraint reading_pkey PRIMARY KEY (neighbourhood_id, paper_id, by_id),
  constraint reading_neighbourhood_id_paper_id_fkey FOREIGN KEY (neighbourhood_id, paper_id) REFERENCES papers.paper(neighbourhood_id, id),
  constraint reading_look_check CHECK ((look = ANY (ARRAY[1, 2])))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table papers.recount (
  neighbourhood_id uuid not null,
  id uuid not null,
  least integer not null,
  seed text,
  witnesses text,
  state text not null,
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  vote_id uuid not null,
  round integer not null default 1,
  constraint recount_round UNIQUE (neighbourhood_id, vote_id, round),
  constraint recount_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint recount_vote_fkey FOREIGN KEY (neighbourhood_id, vote_id) REFERENCES papers.stack(neighbourhood_id, id),
  constraint recount_check CHECK (((state = 'waiting'::text) OR (seed IS NOT NULL))),
  constraint recount_round_check CHECK ((round > 0)),
  constraint recount_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'looking'::text, 'stands'::text, 'full'::text])))
);
-- app: insert, select, update; only its own neighbourhood

create table papers.recount_ask (
  neighbourhood_id uuid not null,
  id uuid not null,
  vote_id uuid not null,
  round integer not null,
  why text not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamp with time zone not null,
  state text not null,
  answered_by uuid,
  answered_by_name text,
  answered_at timestamp with time zone,
  constraint recount_ask_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint recount_ask_neighbourhood_id_vote_id_fkey FOREIGN KEY (neighbourhood_id, vote_id) REFERENCES papers.stack(neighbourhood_id, id),
  constraint recount_ask_check CHECK ((answered_by <> asked_by)),
  constraint recount_ask_check1 CHECK (((state = 'asked'::text) = (answered_at IS NULL))),
  constraint recount_ask_round_check CHECK ((round > 1)),
  constraint recount_ask_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'agreed'::text, 'declined'::text])))
);
CREATE INDEX recount_ask_vote ON papers.recount_ask USING btree (neighbourhood_id, vote_id, asked_at);
-- app: insert, select, update; only its own neighbourhood

create table papers.recount_look (
  neighbourhood_id uuid not null,
  recount_id uuid not null,
  paper_id uuid not null,
  by_id uuid not null,
  by_name text not null,
  read_sealed text,
  at timestamp with time zone not null,
  constraint recount_look_pkey PRIMARY KEY (neighbourhood_id, recount_id, paper_id, by_id),
  constraint recount_look_neighbourhood_id_recount_id_paper_id_fkey FOREIGN KEY (neighbourhood_id, recount_id, paper_id) REFERENCES papers.recount_paper(neighbourhood_id, recount_id, paper_id)
);
-- app: insert, select, update; only its own neighbourhood

create table papers.recount_paper (
  neighbourhood_id uuid not null,
  recount_id uuid not null,
  paper_id uuid not null,
  serial text not null,
  place integer,
  entered_sealed text not null,
  differs boolean,
  seen_by_name text,
  seen_at timestamp with time zone,
  settled text,
  settled_at timestamp with time zone,
  constraint recount_paper_pkey PRIMARY KEY (neighbourhood_id, recount_id, paper_id),
  constraint recount_paper_neighbourhood_id_paper_id_fkey FOREIGN KEY (neighbourhood_id, paper_id) REFERENCES papers.paper(neighbourhood_id, id),
  constraint recount_paper_neighbourhood_id_recount_id_fkey FOREIGN KEY (neighbourhood_id, recount_id) REFERENCES papers.recount(neighbourhood_id, id),
  constraint recount_paper_check CHECK (((differs IS NULL) = (seen_at IS NULL))),
  constraint recount_paper_settled CHECK (((settled IS NULL) = (settled_at IS NULL))),
  constraint recount_paper_settled_check CHECK ((settled = ANY (ARRAY['stands'::text, 'corrected'::text])))
);
CREATE INDEX recount_paper_place ON papers.recount_paper USING btree (neighbourhood_id, recount_id, place);
-- app: insert, select, update; only its own neighbourhood

create table papers.stack (
  neighbourhood_id uuid not null,
  id uuid not null,
  number integer not null,
  title text not null,
  question text not null,
  choices text[] not null,
  warning text,
  public_key text not null,
  closes_at timestamp with time zone not null,
  opened_at timestamp with time zone not null,
  pile_returned integer,
  pile_void integer,
  closed_at timestamp with time zone,
  closed_by_name text,
  roll_id uuid,
  constraint stack_neighbourhood_id_number_key UNIQUE (neighbourhood_id, number),
  constraint stack_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint stack_check CHECK (((pile_returned IS NULL) = (pile_void IS NULL))),
  constraint stack_number_check CHECK (((number >= 1) AND (number <= 999))),
  constraint stack_pile_returned_check CHECK ((pile_returned >= 0)),
  constraint stack_pile_void_check CHECK ((pile_void >= 0))
);
-- app: insert, select, update; only its own neighbourhood

create table papers.step (
  neighbourhood_id uuid not null,
  id uuid not null,
  stack_id uuid not null,
  paper_id uuid,
  kind text not null,
  words text,
  by_name text,
  at timestamp with time zone not null,
  constraint step_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint step_neighbourhood_id_stack_id_fkey FOREIGN KEY (neighbourhood_id, stack_id) REFERENCES papers.stack(neighbourhood_id, id),
  constraint step_kind_check CHECK ((kind = ANY (ARRAY['printed'::text, 'issued'::text, 'returned'::text, 'late'::text, 'scanned-again'::text, 'read'::text, 'differing'::text, 'void'::text, 'lost'::text, 'replaced'::text, 'accepted'::text, 'counted'::text, 'extended'::text, 'closed'::text, 'recount-begun'::text, 'recount-ended'::text, 'entry-stands'::text, 'entry-corrected'::text, 'recount-asked'::text, 'recount-declined'::text])))
);
CREATE INDEX step_paper ON papers.step USING btree (neighbourhood_id, paper_id, at, id) WHERE (paper_id IS NOT NULL);
CREATE INDEX step_stack ON papers.step USING btree (neighbourhood_id, stack_id, at DESC, id);
-- app: insert, select; only its own neighbourhood

create table ballots.detail (
  neighbourhood_id uuid not null,
  vote_id uuid not null,
  n integer not null,
  person_id uuid,
  sealed text not null,
  constraint detail_pkey PRIMARY KEY (neighbourhood_id, vote_id, n),
  constraint detail_neighbourhood_id_vote_id_n_fkey FOREIGN KEY (neighbourhood_id, vote_id, n) REFERENCES ballots.event(neighbourhood_id, vote_id, n)
);
CREATE INDEX detail_person ON ballots.detail USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table ballots.event (
  neighbourhood_id uuid not null,
  vote_id uuid not null,
  n integer not null,
  at timestamp with time zone not null,
  type text not null,
  right_id uuid,
  ref_id uuid,
  receipt text,
  data jsonb not null,
  prev text not null,
  hash text not null,
  constraint event_neighbourhood_id_vote_id_receipt_key UNIQUE (neighbourhood_id, vote_id, receipt),
  constraint event_neighbourhood_id_vote_id_ref_id_key UNIQUE (neighbourhood_id, vote_id, ref_id),
  constraint event_pkey PRIMARY KEY (neighbourhood_id, vote_id, n),
  constraint event_n_check CHECK ((n > 0))
);
CREATE INDEX event_of_right ON ballots.event USING btree (neighbourhood_id, vote_id, right_id, n);
-- app: insert, select; only its own neighbourhood

create table ballots.key_share (
  neighbourhood_id uuid not null,
  vote_id uuid not null,
  number integer not null,
  holder text not null,
  salt text not null,
  share text not null,
  constraint key_share_pkey PRIMARY KEY (neighbourhood_id, vote_id, number),
  constraint key_share_neighbourhood_id_vote_id_fkey FOREIGN KEY (neighbourhood_id, vote_id) REFERENCES ballots.vote(neighbourhood_id, id),
  constraint key_share_number_check CHECK (((number >= 1) AND (number <= 3)))
);
-- app: insert, select; only its own neighbourhood

create table ballots.request (
  neighbourhood_id uuid not null,
  id uuid not null,
  vote_id uuid not null,
  right_id uuid not null,
  kind text not null,
  person_id uuid not null,
  sealed text not null,
  noted_at timestamp with time zone not null,
  noted_by uuid not null,
  noted_by_name text not null,
  done_at timestamp with time zone,
  done_by_name text,
  constraint request_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint request_neighbourhood_id_vote_id_right_id_fkey FOREIGN KEY (neighbourhood_id, vote_id, right_id) REFERENCES ballots.right_state(neighbourhood_id, vote_id, right_id),
  constraint request_kind_check CHECK ((kind = ANY (ARRAY['phone'::text, 'proxy'::text])))
);
CREATE INDEX request_person ON ballots.request USING btree (neighbourhood_id, person_id);
CREATE INDEX request_waiting ON ballots.request USING btree (neighbourhood_id, vote_id, right_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table ballots.right_state (
  neighbourhood_id uuid not null,
  vote_id uuid not null,
  right_id uuid not null,
  place integer not null,
  label text not null,
  home_id uuid,
  area integer not null,
  excluded boolean not null,
  head integer not null,
  owners integer not null,
  voters uuid[] not null,
  box jsonb not null,
  delivered boolean not null,
  given boolean not null,
  unclear boolean not null,
  outcome jsonb,
  constraint right_state_pkey PRIMARY KEY (neighbourhood_id, vote_id, right_id),
  constraint right_state_neighbourhood_id_vote_id_fkey FOREIGN KEY (neighbourhood_id, vote_id) REFERENCES ballots.vote(neighbourhood_id, id),
  constraint right_state_area_check CHECK ((area >= 0)),
  constraint right_state_owners_check CHECK ((owners > 0))
);
CREATE INDEX right_state_home ON ballots.right_state USING btree (neighbourhood_id, home_id);
CREATE INDEX right_state_voters ON ballots.right_state USING gin (voters);
-- app: delete, insert, select, update; only its own neighbourhood

create table ballots.vote (
  neighbourhood_id uuid not null,
  id uuid not null,
  title text not null,
  question text not null,
  words text not null,
  electorate text not null,
  scope_kind text not null,
  scope_id uuid not null,
  scope_label text not null,
  rule jsonb not null,
  silence jsonb,
  cost_fen bigint,
  cost_words text,
  topic_id uuid,
  convention_id uuid,
  roll_id uuid not null,
  state text not null,
  closes_at timestamp with time zone not null,
  noticed_at timestamp with time zone,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  digest text,
  public_key text,
  opened_key text,
  salt text not null,
  head_n integer not null,
  head_hash text,
  result jsonb,
  at timestamp with time zone not null,
  by_name text,
  constraint vote_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint vote_check CHECK (((opened_key IS NULL) OR (state = 'closed'::text))),
  constraint vote_check1 CHECK (((result IS NULL) OR (state = 'closed'::text))),
  constraint vote_cost_fen_check CHECK ((cost_fen > 0)),
  constraint vote_electorate_check CHECK ((electorate = ANY (ARRAY['owners'::text, 'adults'::text, 'households'::text, 'delegates'::text]))),
  constraint vote_head_n_check CHECK ((head_n >= 0)),
  constraint vote_scope_kind_check CHECK ((scope_kind = ANY (ARRAY['neighbourhood'::text, 'compound'::text, 'building'::text, 'entrance'::text]))),
  constraint vote_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'noticed'::text, 'open'::text, 'closed'::text])))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table verdicts.earlier (
  neighbourhood_id uuid not null,
  vote_id uuid not null,
  version integer not null,
  page jsonb not null,
  passed_as_cast boolean not null,
  passed_with_rule boolean,
  full_sha256 text not null,
  full_bytes integer not null,
  public_sha256 text not null,
  public_bytes integer not null,
  until timestamp with time zone not null,
  constraint earlier_pkey PRIMARY KEY (neighbourhood_id, vote_id, version),
  constraint earlier_neighbourhood_id_vote_id_fkey FOREIGN KEY (neighbourhood_id, vote_id) REFERENCES verdicts.verdict(neighbourhood_id, id),
  constraint earlier_version_check CHECK ((version > 0))
);
-- app: insert, select; only its own neighbourhood

create table verdicts.pack_part (
  neighbourhood_id uuid not null,
  vote_id uuid not null,
  pack_sha256 text not null,
  part integer not null,
  content text not null,
  constraint pack_part_pkey PRIMARY KEY (neighbourhood_id, vote_id, pack_sha256, part),
  constraint pack_part_neighbourhood_id_vote_id_fkey FOREIGN KEY (neighbourhood_id, vote_id) REFERENCES verdicts.verdict(neighbourhood_id, id)
);
-- app: insert, select; only its own neighbourhood

create table verdicts.verdict (
  neighbourhood_id uuid not null,
  id uuid not null,
  title text not null,
  scope_label text not null,
  electorate text not null,
  compound_id uuid,
  roll_id uuid not null,
  topic_id uuid,
  convention_id uuid,
  closed_at timestamp with time zone not null,
  passed_as_cast boolean not null,
  passed_with_rule boolean,
  page jsonb not null,
  frozen jsonb not null,
  salt text not null,
  full_sha256 text not null,
  full_bytes integer not null,
  public_sha256 text not null,
  public_bytes integer not null,
  inferred integer not null,
  inferred_of integer not null,
  announced_at timestamp with time zone,
  announced_by text,
  counted_by text,
  passed boolean,
  reason text,
  challenge_until date,
  notice_id uuid,
  notice_number text,
  matter_id uuid,
  matter_number text,
  adoption_id uuid,
  version integer not null default 1,
  announced_version integer,
  corrected_at timestamp with time zone,
  corrected_by text,
  corrected_version integer,
  corrected_passed boolean,
  corrected_why text,
  corrected_until date,
  corrected_notice_id uuid,
  corrected_number text,
  constraint verdict_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint verdict_check CHECK (((announced_at IS NULL) = (counted_by IS NULL))),
  constraint verdict_check1 CHECK (((announced_at IS NULL) = (passed IS NULL))),
  constraint verdict_check2 CHECK (((announced_at IS NULL) = (notice_id IS NULL))),
  constraint verdict_corrected CHECK (((num_nonnulls(corrected_at, corrected_version, corrected_passed, corrected_why, corrected_notice_id, corrected_number) = ANY (ARRAY[0, 6])) AND ((corrected_at IS NULL) OR (announced_at IS NOT NULL)))),
  constraint verdict_counted_by_check CHECK ((counted_by = ANY (ARRAY['as-cast'::text, 'with-rule'::text]))),
  constraint verdict_electorate_check CHECK ((electorate = ANY (ARRAY['owners'::text, 'adults'::text, 'households'::text, 'delegates'::text]))),
  constraint verdict_version_check CHECK ((version > 0))
);
CREATE INDEX verdict_closed ON verdicts.verdict USING btree (neighbourhood_id, closed_at DESC);
-- app: delete, insert, select, update; only its own neighbourhood

create table elections.box (
  neighbourhood_id uuid not null,
  id uuid not null,
  election_id uuid not null,
  name text not null,
  sealed_at timestamp with time zone not null,
  sealed_by text not null,
  sealed_with text not null,
  opened_at timestamp with time zone,
  opened_by text,
  opened_with text,
  constraint box_neighbourhood_id_election_id_name_key UNIQUE (neighbourhood_id, election_id, name),
  constraint box_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint box_neighbourhood_id_election_id_fkey FOREIGN KEY (neighbourhood_id, election_id) REFERENCES elections.election(neighbourhood_id, id)
);
-- app: delete, insert, select, update; only its own neighbourhood

create table elections.candidate (
  neighbourhood_id uuid not null,
  id uuid not null,
  election_id uuid not null,
  position integer not null,
  person_id uuid,
  name text not null,
  cleared text[] not null,
  promised boolean not null,
  withdrawn_why text,
  constraint candidate_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint candidate_neighbourhood_id_election_id_fkey FOREIGN KEY (neighbourhood_id, election_id) REFERENCES elections.election(neighbourhood_id, id)
);
CREATE UNIQUE INDEX candidate_person ON elections.candidate USING btree (neighbourhood_id, election_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table elections.election (
  neighbourhood_id uuid not null,
  id uuid not null,
  title text not null,
  body_id uuid not null,
  roll_id uuid not null,
  electorate text not null,
  seats integer not null,
  term_from date not null,
  term_until date not null,
  parent_id uuid,
  state text not null,
  rule_key text,
  roll_version integer,
  roll_digest text,
  opened_at timestamp with time zone,
  opened_by text,
  polls_closed_at timestamp with time zone,
  closed_at timestamp with time zone,
  closed_by text,
  result jsonb,
  term_id uuid,
  term_by text,
  term_at timestamp with time zone,
  created_at timestamp with time zone not null,
  by_name text,
  term_basis text,
  constraint election_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint election_neighbourhood_id_body_id_fkey FOREIGN KEY (neighbourhood_id, body_id) REFERENCES bodies.body(neighbourhood_id, id),
  constraint election_neighbourhood_id_parent_id_fkey FOREIGN KEY (neighbourhood_id, parent_id) REFERENCES elections.election(neighbourhood_id, id),
  constraint election_neighbourhood_id_roll_id_fkey FOREIGN KEY (neighbourhood_id, roll_id) REFERENCES rolls.roll(neighbourhood_id, id),
  constraint election_check CHECK ((term_until > term_from)),
  constraint election_check1 CHECK (((state = 'preparing'::text) = (opened_at IS NULL))),
  constraint election_check2 CHECK (((state = 'closed'::text) = (result IS NOT NULL))),
  constraint election_electorate_check CHECK ((electorate = ANY (ARRAY['owners'::text, 'adults'::text, 'households'::text, 'delegates'::text]))),
  constraint election_seats_check CHECK (((seats >= 1) AND (seats <= 30))),
  constraint election_state_check CHECK ((state = ANY (ARRAY['preparing'::text, 'open'::text, 'counting'::text, 'closed'::text])))
);
CREATE INDEX election_body ON elections.election USING btree (neighbourhood_id, body_id);
CREATE INDEX election_parent ON elections.election USING btree (neighbourhood_id, parent_id);
CREATE INDEX election_roll ON elections.election USING btree (neighbourhood_id, roll_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table elections.sheet (
  neighbourhood_id uuid not null,
  id uuid not null,
  election_id uuid not null,
  box_id uuid not null,
  round integer not null,
  by_id uuid not null,
  by_name text not null,
  found integer not null,
  void integer not null,
  votes jsonb not null,
  at timestamp with time zone not null,
  constraint sheet_neighbourhood_id_box_id_round_by_id_key UNIQUE (neighbourhood_id, box_id, round, by_id),
  constraint sheet_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint sheet_neighbourhood_id_box_id_fkey FOREIGN KEY (neighbourhood_id, box_id) REFERENCES elections.box(neighbourhood_id, id),
  constraint sheet_neighbourhood_id_election_id_fkey FOREIGN KEY (neighbourhood_id, election_id) REFERENCES elections.election(neighbourhood_id, id),
  constraint sheet_check CHECK (((void >= 0) AND (void <= found))),
  constraint sheet_found_check CHECK ((found >= 0)),
  constraint sheet_round_check CHECK ((round > 0))
);
CREATE INDEX sheet_of_election ON elections.sheet USING btree (neighbourhood_id, election_id);
-- app: insert, select; only its own neighbourhood

create table elections.slip (
  neighbourhood_id uuid not null,
  id uuid not null,
  election_id uuid not null,
  voter_id uuid not null,
  number integer not null,
  given_to text not null,
  given_sealed text,
  issued_at timestamp with time zone not null,
  issued_by text not null,
  fate text not null,
  box_id uuid,
  fate_at timestamp with time zone,
  fate_by text,
  why text,
  constraint slip_neighbourhood_id_election_id_number_key UNIQUE (neighbourhood_id, election_id, number),
  constraint slip_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint slip_neighbourhood_id_box_id_fkey FOREIGN KEY (neighbourhood_id, box_id) REFERENCES elections.box(neighbourhood_id, id),
  constraint slip_neighbourhood_id_election_id_fkey FOREIGN KEY (neighbourhood_id, election_id) REFERENCES elections.election(neighbourhood_id, id),
  constraint slip_neighbourhood_id_voter_id_fkey FOREIGN KEY (neighbourhood_id, voter_id) REFERENCES elections.voter(neighbourhood_id, id),
  constraint slip_check CHECK (((fate = 'in-box'::text) = (box_id IS NOT NULL))),
  constraint slip_check1 CHECK (((fate = 'out'::text) = (fate_at IS NULL))),
  constraint slip_fate_check CHECK ((fate = ANY (ARRAY['out'::text, 'in-box'::text, 'spoilt'::text, 'returned'::text, 'lost'::text]))),
  constraint slip_given_to_check CHECK ((given_to = ANY (ARRAY['self'::text, 'proxy'::text]))),
  constraint slip_number_check CHECK ((number > 0))
);
CREATE INDEX slip_box ON elections.slip USING btree (neighbourhood_id, box_id) WHERE (box_id IS NOT NULL);
CREATE INDEX slip_voter ON elections.slip USING btree (neighbourhood_id, voter_id);
CREATE UNIQUE INDEX slip_standing ON elections.slip USING btree (neighbourhood_id, voter_id) WHERE (fate = ANY (ARRAY['out'::text, 'in-box'::text, 'lost'::text]));
-- app: delete, insert, select, update; only its own neighbourhood

create table elections.voter (
  neighbourhood_id uuid not null,
  id uuid not null,
  election_id uuid not null,
  position integer not null,
  label text not null,
  units integer not null,
  area integer not null,
  right_ids uuid[] not null,
  person_ids uuid[] not null,
  constraint voter_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint voter_neighbourhood_id_election_id_fkey FOREIGN KEY (neighbourhood_id, election_id) REFERENCES elections.election(neighbourhood_id, id)
);
CREATE INDEX voter_of_election ON elections.voter USING btree (neighbourhood_id, election_id, "position");
-- app: delete, insert, select, update; only its own neighbourhood

create table appraisals.asked (
  neighbourhood_id uuid not null,
  round_id uuid not null,
  home_id uuid not null,
  compound_id uuid not null,
  number text not null,
  way text,
  answered_on date,
  constraint asked_neighbourhood_id_round_id_number_key UNIQUE (neighbourhood_id, round_id, number),
  constraint asked_pkey PRIMARY KEY (neighbourhood_id, round_id, home_id),
  constraint asked_neighbourhood_id_round_id_fkey FOREIGN KEY (neighbourhood_id, round_id) REFERENCES appraisals.round(neighbourhood_id, id),
  constraint asked_check CHECK (((way IS NULL) = (answered_on IS NULL))),
  constraint asked_way_check CHECK ((way = ANY (ARRAY['app'::text, 'paper'::text, 'door'::text])))
);
CREATE INDEX asked_home ON appraisals.asked USING btree (neighbourhood_id, home_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table appraisals.remark (
  neighbourhood_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  subject_id uuid not null,
  words text not null,
  state text not null,
  breach text,
  reason text,
  judged_by text,
  judged_at timestamp with time zone,
  constraint remark_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint remark_neighbourhood_id_round_id_fkey FOREIGN KEY (neighbourhood_id, round_id) REFERENCES appraisals.round(neighbourhood_id, id),
  constraint remark_breach_check CHECK ((breach = ANY (ARRAY['names-somebody'::text, 'insults'::text, 'unlawful'::text, 'something-else'::text]))),
  constraint remark_check CHECK (((state = 'withheld'::text) = (breach IS NOT NULL))),
  constraint remark_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'shown'::text, 'withheld'::text])))
);
CREATE INDEX remark_of_round ON appraisals.remark USING btree (neighbourhood_id, round_id, state, id);
-- app: insert, select, update; only its own neighbourhood

create table appraisals.round (
  neighbourhood_id uuid not null,
  id uuid not null,
  year integer not null,
  title text not null,
  words text not null,
  opens_on date not null,
  closes_on date not null,
  subjects jsonb not null,
  scope text not null,
  homes integer not null,
  asked integer not null,
  seed text,
  definition integer not null,
  secret_sealed text,
  result jsonb,
  counted_at timestamp with time zone,
  notice_id uuid,
  created_at timestamp with time zone not null,
  by_name text,
  constraint round_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint round_check CHECK (((asked >= 1) AND (asked <= homes))),
  constraint round_check1 CHECK ((closes_on >= opens_on)),
  constraint round_check2 CHECK (((counted_at IS NULL) = (result IS NULL))),
  constraint round_check3 CHECK (((counted_at IS NULL) = (secret_sealed IS NOT NULL))),
  constraint round_homes_check CHECK ((homes > 0)),
  constraint round_scope_check CHECK ((scope = ANY (ARRAY['all'::text, 'sample'::text]))),
  constraint round_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);
CREATE INDEX round_latest ON appraisals.round USING btree (neighbourhood_id, year DESC, opens_on DESC, id);
-- app: insert, select, update; only its own neighbourhood

create table appraisals.sheet (
  neighbourhood_id uuid not null,
  round_id uuid not null,
  id uuid not null,
  way text not null,
  answers jsonb not null,
  words jsonb not null,
  constraint sheet_pkey PRIMARY KEY (neighbourhood_id, round_id, id),
  constraint sheet_neighbourhood_id_round_id_fkey FOREIGN KEY (neighbourhood_id, round_id) REFERENCES appraisals.round(neighbourhood_id, id),
  constraint sheet_way_check CHECK ((way = ANY (ARRAY['app'::text, 'paper'::text, 'door'::text])))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table meetings.item (
  neighbourhood_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  place integer not null,
  title text not null,
  words text,
  private boolean not null,
  added_by text,
  topic_id uuid,
  resolution_id uuid,
  created_at timestamp with time zone not null,
  convention_id uuid,
  convention_digest text,
  constraint item_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint item_neighbourhood_id_meeting_id_fkey FOREIGN KEY (neighbourhood_id, meeting_id) REFERENCES meetings.meeting(neighbourhood_id, id),
  constraint item_convention CHECK (((convention_id IS NULL) = (convention_digest IS NULL)))
);
CREATE INDEX item_convention ON meetings.item USING btree (neighbourhood_id, convention_id) WHERE (convention_id IS NOT NULL);
CREATE INDEX item_of_meeting ON meetings.item USING btree (neighbourhood_id, meeting_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table meetings.line (
  neighbourhood_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  item_id uuid,
  words_sealed text not null,
  private boolean not null,
  at timestamp with time zone not null,
  by_name text,
  struck_at timestamp with time zone,
  constraint line_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint line_neighbourhood_id_meeting_id_fkey FOREIGN KEY (neighbourhood_id, meeting_id) REFERENCES meetings.meeting(neighbourhood_id, id)
);
CREATE INDEX line_of_meeting ON meetings.line USING btree (neighbourhood_id, meeting_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table meetings.meeting (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null,
  title text not null,
  compound_id uuid,
  place text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  phase text not null,
  caller text not null,
  callers integer,
  callers_whole integer,
  base text,
  whole integer,
  rule_from date not null,
  called_at timestamp with time zone not null,
  called_by text,
  short_notice_why text,
  why_cancelled text,
  agenda_seen_at timestamp with time zone,
  agenda_seen_by text,
  code text not null,
  now_item uuid,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  notice_id uuid,
  notice_number text,
  published_at timestamp with time zone,
  version integer not null,
  moved_from timestamp with time zone,
  moved_at timestamp with time zone,
  why_moved text,
  call_notice_id uuid,
  constraint meeting_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint meeting_base_check CHECK ((base = ANY (ARRAY['members'::text, 'parties'::text, 'adults'::text, 'households'::text, 'delegates'::text]))),
  constraint meeting_caller_check CHECK ((caller = ANY (ARRAY['committee'::text, 'secretary'::text, 'owners-committee'::text, 'committee-members'::text, 'adults'::text, 'households'::text, 'groups'::text, 'owners'::text]))),
  constraint meeting_check CHECK ((ends_at > starts_at)),
  constraint meeting_check1 CHECK (((phase <> 'confirmed'::text) OR (confirmed_at IS NOT NULL))),
  constraint meeting_check2 CHECK (((published_at IS NULL) OR (confirmed_at IS NOT NULL))),
  constraint meeting_kind_check CHECK ((kind = ANY (ARRAY['troika'::text, 'seven-party'::text, 'hearing'::text, 'coordination'::text, 'appraisal'::text, 'residents-meeting'::text, 'owners-assembly'::text, 'owners-committee'::text, 'party-branch'::text]))),
  constraint meeting_moved_check CHECK ((((moved_at IS NULL) = (moved_from IS NULL)) AND ((moved_at IS NULL) = (why_moved IS NULL)))),
  constraint meeting_phase_check CHECK ((phase = ANY (ARRAY['called'::text, 'running'::text, 'closed'::text, 'confirmed'::text, 'cancelled'::text]))),
  constraint meeting_whole_check CHECK ((whole > 0))
);
CREATE INDEX meeting_latest ON meetings.meeting USING btree (neighbourhood_id, starts_at DESC, id);
-- app: delete, insert, select, update; only its own neighbourhood

create table meetings.pledge (
  neighbourhood_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  resolution_id uuid,
  seat_id uuid not null,
  what text not null,
  at timestamp with time zone not null,
  kept_at timestamp with time zone,
  kept_how text,
  constraint pledge_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint pledge_neighbourhood_id_meeting_id_fkey FOREIGN KEY (neighbourhood_id, meeting_id) REFERENCES meetings.meeting(neighbourhood_id, id)
);
CREATE INDEX pledge_of_meeting ON meetings.pledge USING btree (neighbourhood_id, meeting_id);
CREATE INDEX pledge_seat ON meetings.pledge USING btree (neighbourhood_id, seat_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table meetings.resolution (
  neighbourhood_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  item_id uuid,
  number integer not null,
  proposal text not null,
  outcome text not null,
  votes_for integer not null,
  votes_against integer not null,
  votes_abstain integer not null,
  present integer,
  needed integer,
  decided_at timestamp with time zone,
  owner_kind text,
  owner_id uuid,
  owner_name text,
  due_on date,
  matter_id uuid,
  matter_number text,
  progress text not null,
  done_at timestamp with time zone,
  review text,
  reviewed_at timestamp with time zone,
  constraint resolution_neighbourhood_id_meeting_id_number_key UNIQUE (neighbourhood_id, meeting_id, number),
  constraint resolution_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint resolution_neighbourhood_id_meeting_id_fkey FOREIGN KEY (neighbourhood_id, meeting_id) REFERENCES meetings.meeting(neighbourhood_id, id),
  constraint resolution_check CHECK (((outcome = 'proposed'::text) = (decided_at IS NULL))),
  constraint resolution_check1 CHECK (((outcome <> 'carried'::text) OR ((owner_name IS NOT NULL) AND (due_on IS NOT NULL) AND (matter_id IS NOT NULL)))),
  constraint resolution_check2 CHECK ((((owner_name IS NULL) = (due_on IS NULL)) AND ((owner_name IS NULL) = (matter_id IS NULL)))),
  constraint resolution_outcome_check CHECK ((outcome = ANY (ARRAY['proposed'::text, 'carried'::text, 'lost'::text, 'recorded'::text]))),
  constraint resolution_owner_kind_check CHECK ((owner_kind = ANY (ARRAY['worker'::text, 'party'::text]))),
  constraint resolution_progress_check CHECK ((progress = ANY (ARRAY['open'::text, 'done'::text, 'reviewed'::text])))
);
CREATE INDEX resolution_matter ON meetings.resolution USING btree (neighbourhood_id, matter_id);
CREATE INDEX resolution_of_meeting ON meetings.resolution USING btree (neighbourhood_id, meeting_id);
CREATE INDEX resolution_open ON meetings.resolution USING btree (neighbourhood_id, due_on) WHERE ((progress <> 'reviewed'::text) AND (matter_id IS NOT NULL));
-- app: delete, insert, select, update; only its own neighbourhood

create table meetings.seat (
  neighbourhood_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  member boolean not null,
  body text,
  name text not null,
  person_id uuid,
  account_id uuid,
  home_id uuid,
  came_at timestamp with time zone,
  way text,
  answer text,
  answered_at timestamp with time zone,
  answer_way text,
  answer_sealed text,
  constraint seat_neighbourhood_id_meeting_id_account_id_key UNIQUE (neighbourhood_id, meeting_id, account_id),
  constraint seat_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint seat_neighbourhood_id_meeting_id_fkey FOREIGN KEY (neighbourhood_id, meeting_id) REFERENCES meetings.meeting(neighbourhood_id, id),
  constraint seat_answer_check CHECK ((answer = ANY (ARRAY['agreed'::text, 'objected'::text]))),
  constraint seat_answer_way_check CHECK ((answer_way = ANY (ARRAY['qr'::text, 'paper'::text, 'call'::text]))),
  constraint seat_check CHECK (((came_at IS NULL) = (way IS NULL))),
  constraint seat_way_check CHECK ((way = ANY (ARRAY['qr'::text, 'paper'::text, 'call'::text])))
);
CREATE INDEX seat_account ON meetings.seat USING btree (neighbourhood_id, account_id);
CREATE INDEX seat_of_meeting ON meetings.seat USING btree (neighbourhood_id, meeting_id);
CREATE INDEX seat_person ON meetings.seat USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table meetings.voice (
  neighbourhood_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  resolution_id uuid not null,
  seat_id uuid not null,
  kind text not null,
  words_sealed text,
  at timestamp with time zone not null,
  constraint voice_neighbourhood_id_resolution_id_seat_id_kind_key UNIQUE (neighbourhood_id, resolution_id, seat_id, kind),
  constraint voice_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint voice_neighbourhood_id_resolution_id_fkey FOREIGN KEY (neighbourhood_id, resolution_id) REFERENCES meetings.resolution(neighbourhood_id, id),
  constraint voice_kind_check CHECK ((kind = ANY (ARRAY['signed'::text, 'dissent'::text])))
);
CREATE INDEX voice_of_meeting ON meetings.voice USING btree (neighbourhood_id, meeting_id);
CREATE INDEX voice_seat ON meetings.voice USING btree (neighbourhood_id, seat_id);
-- app: delete, insert, select, update; only its own neighbourhood

create view meetings.public_meeting as
 SELECT neighbourhood_id,
    id,
    kind,
    compound_id,
    starts_at,
    phase,
    base,
    whole,
    confirmed_at,
    published_at
   FROM meetings.meeting;

create view meetings.public_resolution as
 SELECT r.neighbourhood_id,
    r.id,
    r.meeting_id,
    m.kind,
    r.outcome,
    r.decided_at,
    r.due_on,
    r.progress,
    r.done_at
   FROM meetings.resolution r
     JOIN meetings.meeting m ON m.neighbourhood_id = r.neighbourhood_id AND m.id = r.meeting_id;

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
  at timestamp with time zone not null,
  constraint change_pkey PRIMARY KEY (neighbourhood_id, id)
);
CREATE INDEX change_person ON safety.change USING btree (neighbourhood_id, person_id, id);
-- app: delete, insert, select; only its own neighbourhood

create table safety.event (
  neighbourhood_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  heard_at timestamp with time zone not null,
  by_id uuid,
  by_name text,
  home_id uuid,
  person_id uuid,
  about_id uuid,
  words_sealed text,
  linked_room text,
  linked_id uuid,
  constraint event_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint event_neighbourhood_id_incident_id_fkey FOREIGN KEY (neighbourhood_id, incident_id) REFERENCES safety.incident(neighbourhood_id, id)
);
CREATE INDEX event_incident ON safety.event USING btree (neighbourhood_id, incident_id, at);
CREATE INDEX event_linked ON safety.event USING btree (neighbourhood_id, linked_id) WHERE (linked_id IS NOT NULL);
CREATE INDEX event_person ON safety.event USING btree (neighbourhood_id, person_id);
-- app: insert, select, update; only its own neighbourhood

create table safety.incident (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null,
  entrance_ids uuid[] not null,
  place text not null,
  alarm_at timestamp with time zone not null,
  opened_by text,
  opened_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint incident_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint incident_kind_check CHECK ((kind = ANY (ARRAY['fire'::text, 'smoke'::text, 'gas'::text, 'flood'::text, 'lift'::text, 'other'::text])))
);
CREATE INDEX incident_latest ON safety.incident USING btree (neighbourhood_id, alarm_at DESC);
CREATE INDEX incident_open ON safety.incident USING btree (neighbourhood_id, alarm_at) WHERE (ended_at IS NULL);
-- app: delete, insert, select, update; only its own neighbourhood

create table safety.look (
  neighbourhood_id uuid not null,
  id uuid not null,
  way text not null,
  place text not null,
  incident_id uuid,
  reason text,
  persons uuid[] not null,
  by_id uuid,
  by_name text,
  at timestamp with time zone not null,
  constraint look_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint look_way_check CHECK ((way = ANY (ARRAY['list'::text, 'print'::text, 'kept'::text, 'device'::text, 'record'::text])))
);
CREATE INDEX look_latest ON safety.look USING btree (neighbourhood_id, by_id, at DESC);
CREATE INDEX look_persons ON safety.look USING gin (persons);
-- app: insert, select; only its own neighbourhood

create table safety.record (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  sealed text not null,
  basis text not null,
  consent text not null,
  known_on date not null,
  set_by text,
  set_at timestamp with time zone not null,
  version integer not null,
  constraint record_neighbourhood_id_person_id_key UNIQUE (neighbourhood_id, person_id),
  constraint record_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint record_basis_check CHECK ((basis = ANY (ARRAY['own-word'::text, 'family-word'::text, 'document'::text, 'visit'::text]))),
  constraint record_consent_check CHECK ((consent = ANY (ARRAY['own'::text, 'guardian'::text, 'duty'::text])))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table privacy.assessment (
  neighbourhood_id uuid not null,
  id uuid not null,
  trigger text not null,
  title text not null,
  room text not null,
  facts jsonb not null,
  answers jsonb not null,
  started_by text,
  started_at timestamp with time zone not null,
  signed_by text,
  signed_at timestamp with time zone,
  constraint assessment_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint assessment_trigger_check CHECK ((trigger = ANY (ARRAY['sensitive'::text, 'automated'::text, 'given'::text, 'published'::text, 'other'::text])))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table privacy.clock (
  neighbourhood_id uuid not null,
  starts_on date not null,
  answer_days integer not null,
  extend_days integer not null,
  notice_hours integer not null,
  source text not null,
  verified boolean not null,
  by_name text,
  constraint clock_pkey PRIMARY KEY (neighbourhood_id, starts_on),
  constraint clock_answer_days_check CHECK (((answer_days >= 1) AND (answer_days <= 90))),
  constraint clock_extend_days_check CHECK (((extend_days >= 0) AND (extend_days <= 90))),
  constraint clock_notice_hours_check CHECK (((notice_hours >= 1) AND (notice_hours <= 240)))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table privacy.concerned (
  neighbourhood_id uuid not null,
  incident_id uuid not null,
  person_id uuid not null,
  added_by text,
  added_at timestamp with time zone not null,
  told_at timestamp with time zone,
  constraint concerned_pkey PRIMARY KEY (neighbourhood_id, incident_id, person_id),
  constraint concerned_neighbourhood_id_incident_id_fkey FOREIGN KEY (neighbourhood_id, incident_id) REFERENCES privacy.incident(neighbourhood_id, id)
);
CREATE INDEX concerned_person ON privacy.concerned USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table privacy.incident (
  neighbourhood_id uuid not null,
  id uuid not null,
  found_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  what text not null,
  rooms text[] not null,
  affected integer not null,
  told jsonb not null,
  authority_told_at timestamp with time zone,
  persons_told_at timestamp with time zone,
  not_told_why text,
  closed_at timestamp with time zone,
  noted_by text,
  noted_at timestamp with time zone not null,
  constraint incident_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint incident_affected_check CHECK ((affected >= 0)),
  constraint incident_what_check CHECK ((what = ANY (ARRAY['leaked'::text, 'altered'::text, 'lost'::text])))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table privacy.keeping (
  neighbourhood_id uuid not null,
  rule text not null,
  starts_on date not null,
  count integer not null,
  unit text not null,
  reason text not null,
  by_name text,
  at timestamp with time zone not null,
  constraint keeping_pkey PRIMARY KEY (neighbourhood_id, rule, starts_on),
  constraint keeping_count_check CHECK (((count >= 1) AND (count <= 100))),
  constraint keeping_unit_check CHECK ((unit = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])))
);
-- app: delete, insert, select, update; only its own neighbourhood

create table privacy.request (
  neighbourhood_id uuid not null,
  id uuid not null,
  person_id uuid,
  kind text not null,
  text_sealed text,
  for_whom text not null,
  relative_sealed text,
  way text not null,
  state text not null,
  asked_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  check_how text,
  checked_at timestamp with time zone,
  extended_why text,
  answer_sealed text,
  answered_by text,
  answered_at timestamp with time zone,
  escalated_at timestamp with time zone,
  constraint request_pkey PRIMARY KEY (neighbourhood_id, id),
  constraint request_check CHECK (((state = ANY (ARRAY['done'::text, 'declined'::text])) = (answered_at IS NOT NULL))),
  constraint request_for_whom_check CHECK ((for_whom = ANY (ARRAY['self'::text, 'relative'::text]))),
  constraint request_kind_check CHECK ((kind = ANY (ARRAY['copy'::text, 'correct'::text, 'erase'::text, 'explain'::text, 'withdraw'::text]))),
  constraint request_state_check CHECK ((state = ANY (ARRAY['received'::text, 'checked'::text, 'done'::text, 'declined'::text]))),
  constraint request_way_check CHECK ((way = ANY (ARRAY['own'::text, 'counter'::text])))
);
CREATE INDEX request_open ON privacy.request USING btree (neighbourhood_id, due_at) WHERE (answered_at IS NULL);
CREATE INDEX request_person ON privacy.request USING btree (neighbourhood_id, person_id);
-- app: delete, insert, select, update; only its own neighbourhood

create table privacy.sweep (
  neighbourhood_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  by_name text,
  counts jsonb not null,
  constraint sweep_pkey PRIMARY KEY (neighbourhood_id, id)
);
-- app: insert, select; only its own neighbourhood

create table indicators.contribution (
  neighbourhood_id uuid not null,
  record_id uuid not null,
  indicator text not null,
  from_day date not null,
  until_day date,
  room text not null,
  compound_id uuid,
  numerator integer not null,
  denominator integer not null,
  left_out integer not null,
  turns_at timestamp with time zone,
  constraint contribution_pkey PRIMARY KEY (neighbourhood_id, record_id, indicator, from_day)
);
CREATE INDEX contribution_indicator ON indicators.contribution USING btree (neighbourhood_id, indicator, from_day);
CREATE INDEX contribution_turning ON indicators.contribution USING btree (neighbourhood_id, turns_at) WHERE (turns_at IS NOT NULL);
-- app: delete, insert, select, update; only its own neighbourhood

create table indicators.head (
  neighbourhood_id uuid not null,
  counted_at timestamp with time zone not null,
  checked_at timestamp with time zone,
  constraint head_pkey PRIMARY KEY (neighbourhood_id)
);
-- app: insert, select, update; only its own neighbourhood

create table indicators.published ( -- spans neighbourhoods
  unit_code text not null,
  id uuid not null,
  indicator text not null,
  zh text not null,
  en text not null,
  source text not null,
  published_on text not null,
  entered_at timestamp with time zone not null,
  constraint published_pkey PRIMARY KEY (unit_code, id)
);
-- app: delete, insert, select

create table indicators.tally ( -- spans neighbourhoods
  unit_code text not null,
  span text not null,
  start date not null,
  indicator text not null,
  numerator integer not null,
  denominator integer not null,
  left_out integer not null,
  constraint tally_pkey PRIMARY KEY (unit_code, span, start, indicator),
  constraint tally_span_check CHECK ((span = ANY (ARRAY['month'::text, 'day'::text]))),
  constraint tally_unit_code_check CHECK ((unit_code ~ '^\d{6}(\d{3}(\d{3})?)?$'::text))
);
-- app: delete, insert, select, update

create table indicators.weighting ( -- spans neighbourhoods
  area_code text not null,
  since date not null,
  said integer not null,
  replied integer not null,
  joined integer not null,
  smallest integer not null,
  constraint weighting_pkey PRIMARY KEY (area_code, since),
  constraint weighting_joined_check CHECK (((joined >= 0) AND (joined <= 100))),
  constraint weighting_replied_check CHECK (((replied >= 0) AND (replied <= 100))),
  constraint weighting_said_check CHECK (((said >= 0) AND (said <= 100))),
  constraint weighting_smallest_check CHECK (((smallest >= 1) AND (smallest <= 1000)))
);
-- app: insert, select, update


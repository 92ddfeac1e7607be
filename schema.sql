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
    ((c.address || e.name) || h.room) || '室'::text AS address
   FROM places.home h
     JOIN places.entrance e ON e.neighbourhood_id = h.neighbourhood_id AND e.id = h.entrance_id
     JOIN places.building b ON b.neighbourhood_id = e.neighbourhood_id AND b.id = e.building_id
     JOIN places.compound c ON c.neighbourhood_id = e.neighbourhood_id AND c.id = e.compound_id;

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
CREATE INDEX standing_neighbourhood ON accounts.standing USING btree (neighbourhood_id, role);
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


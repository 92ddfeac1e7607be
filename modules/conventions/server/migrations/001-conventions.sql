-- What a neighbourhood gives itself as a text: residents' convention, mini-convention, charter, the owners' rules of
-- procedure and management covenant. Every version stays; comments are answered one by one; a review belongs to one exact
-- text by its digest, and so does an adoption. The stage is worked out from these rows and stands in none of them.

select kit.room('conventions');

create table conventions.convention (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('residents', 'mini', 'charter', 'procedure', 'covenant')),
  title text not null,
  -- Of owners' texts: whose. Of a mini-convention: where, if it is one compound's.
  compound_id uuid,
  -- What it is about or for, as residents read it.
  about text,
  -- The newest version and its digest; changed together with the row of the version.
  version integer not null check (version > 0),
  digest text not null,
  -- Comments are taken to the end of this day; nothing before anybody is asked, and after an adoption.
  comments_until date,
  created_at timestamptz not null,
  by_name text,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, compound_id) references places.compound (neighbourhood_id, id)
);

create index convention_of_compound on conventions.convention (neighbourhood_id, compound_id);

select kit.tenant_table('conventions.convention');

create table conventions.version (
  neighbourhood_id uuid not null,
  convention_id uuid not null,
  number integer not null check (number > 0),
  title text not null,
  -- [{ id, text, relied }]; a clause keeps its id through all versions.
  clauses jsonb not null,
  -- SHA-256 of the exact text (domain/clauses.ts), in hex.
  digest text not null,
  -- What was changed, for those who compare.
  why text not null,
  at timestamptz not null,
  by_name text,
  primary key (neighbourhood_id, convention_id, number),
  foreign key (neighbourhood_id, convention_id) references conventions.convention (neighbourhood_id, id)
);

select kit.tenant_table('conventions.version');

create table conventions.comment (
  neighbourhood_id uuid not null,
  id uuid not null,
  convention_id uuid not null,
  -- The clause and the version it was said about.
  clause_id uuid not null,
  version integer not null,
  words text not null,
  -- Other words proposed for the whole clause.
  amendment text,
  way text not null check (way in ('own', 'counter', 'door')),
  account_id uuid,
  person_id uuid,
  name text not null,
  -- The worker who wrote it down for somebody.
  written_by text,
  at timestamptz not null,
  answer text check (answer in ('adopted', 'merged', 'rejected')),
  reason text,
  answered_at timestamptz,
  answered_by text,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, convention_id) references conventions.convention (neighbourhood_id, id),
  check ((answer is null) = (answered_at is null)),
  check (answer is null or answer = 'adopted' or reason is not null)
);

create index comment_of_convention on conventions.comment (neighbourhood_id, convention_id, at);
create index comment_unanswered on conventions.comment (neighbourhood_id, convention_id) where answer is null;
create index comment_person on conventions.comment (neighbourhood_id, person_id);
create index comment_account on conventions.comment (neighbourhood_id, account_id);

select kit.tenant_table('conventions.comment');

create table conventions.review (
  neighbourhood_id uuid not null,
  id uuid not null,
  convention_id uuid not null,
  version integer not null,
  digest text not null,
  -- Who answers for it by name: a legal professional, their office and licence number.
  lawyer text not null,
  firm text not null,
  licence text not null,
  fits boolean not null,
  opinion text,
  reviewed_on date not null,
  at timestamptz not null,
  by_name text,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, convention_id, version) references conventions.version (neighbourhood_id, convention_id, number)
);

create index review_of_convention on conventions.review (neighbourhood_id, convention_id, version);

select kit.tenant_table('conventions.review');

create table conventions.adoption (
  neighbourhood_id uuid not null,
  id uuid not null,
  convention_id uuid not null,
  version integer not null,
  digest text not null,
  body text not null check (body in ('residents-meeting', 'owners-assembly', 'users')),
  held_on date not null,
  entitled integer not null check (entitled >= 0),
  present integer not null check (present between 0 and entitled),
  in_favour integer not null check (in_favour >= 0),
  against integer not null check (against >= 0),
  abstained integer not null check (abstained >= 0),
  in_force_from date not null check (in_force_from >= held_on),
  revise_by date check (revise_by > in_force_from),
  at timestamptz not null,
  by_name text,
  filed_on date,
  filed_with text,
  filing_number text,
  filed_by text,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, convention_id, version) references conventions.version (neighbourhood_id, convention_id, number),
  check (in_favour + against + abstained <= present),
  check ((filed_on is null) = (filed_with is null))
);

create index adoption_of_convention on conventions.adoption (neighbourhood_id, convention_id, version);

select kit.tenant_table('conventions.adoption');

create view conventions.public_convention with (security_invoker = true) as
  select neighbourhood_id, id, kind, version, comments_until, created_at
  from conventions.convention;

create view conventions.public_adoption with (security_invoker = true) as
  select neighbourhood_id, id, convention_id, version, body, held_on, in_force_from, revise_by, filed_on
  from conventions.adoption;

grant select on conventions.public_convention, conventions.public_adoption to mulin_app;

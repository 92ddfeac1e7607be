-- A vote may be recounted again: one person says why, another agrees, and a recount of its own begins with a seed of its own. The
-- ones before stay as they were.

alter table papers.recount add column vote_id uuid;
alter table papers.recount add column round integer not null default 1 check (round > 0);
update papers.recount set vote_id = id;
alter table papers.recount alter column vote_id set not null;
-- The first recount has the id of its vote; those after it have ids of their own.
alter table papers.recount drop constraint recount_neighbourhood_id_id_fkey;
alter table papers.recount add constraint recount_vote_fkey foreign key (neighbourhood_id, vote_id) references papers.stack (neighbourhood_id, id);
alter table papers.recount add constraint recount_round unique (neighbourhood_id, vote_id, round);

create table papers.recount_ask (
  neighbourhood_id uuid not null,
  id uuid not null,
  vote_id uuid not null,
  -- The recount it is for: 2 is the second.
  round integer not null check (round > 1),
  why text not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  state text not null check (state in ('asked', 'agreed', 'declined')),
  answered_by uuid,
  answered_by_name text,
  answered_at timestamptz,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, vote_id) references papers.stack (neighbourhood_id, id),
  check (answered_by <> asked_by),
  check ((state = 'asked') = (answered_at is null))
);

create index recount_ask_vote on papers.recount_ask (neighbourhood_id, vote_id, asked_at);

select kit.tenant_table('papers.recount_ask', 'select, insert, update');

alter table papers.step drop constraint step_kind_check;
alter table papers.step add constraint step_kind_check check (kind in ('printed', 'issued', 'returned', 'late', 'scanned-again', 'read', 'differing', 'void', 'lost', 'replaced', 'accepted', 'counted', 'extended', 'closed', 'recount-begun', 'recount-ended', 'entry-stands', 'entry-corrected', 'recount-asked', 'recount-declined'));

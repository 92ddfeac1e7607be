-- Photos, recordings and papers: one row each, the content beside the database. A file without an owning record waits
-- for one for a day; a doomed one is shown to nobody and goes with its content at the next sweep.

select kit.room('files');

create table files.file (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('photo', 'voice', 'paper')),
  type text not null,
  name text not null,
  bytes int not null check (bytes > 0),
  width int,
  height int,
  has_small boolean not null,
  -- SHA-256 of what is kept, and of what was sent: a resend is recognised by the latter.
  digest text not null,
  sent_digest text not null,
  -- The record that decides who may open it: a room and an id known there.
  owner_room text,
  owner_id uuid,
  -- Who brought it: an account, and the person in the register where one is known.
  uploaded_by uuid,
  person_id uuid,
  created_at timestamptz not null,
  attached_at timestamptz,
  doomed_at timestamptz,
  primary key (neighbourhood_id, id),
  check ((owner_room is null) = (owner_id is null))
);

create index file_owner on files.file (neighbourhood_id, owner_room, owner_id);

create index file_waiting on files.file (neighbourhood_id, created_at) where owner_id is null;

create index file_doomed on files.file (neighbourhood_id) where doomed_at is not null;

create index file_person on files.file (neighbourhood_id, person_id);

select kit.tenant_table('files.file');

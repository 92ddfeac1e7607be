-- The evidence packs as they were made when the vote was closed, so that a download reads them and works nothing out.

-- One part after the other, each compressed and sealed. Under the digest of its pack: a pack is never written over.
create table verdicts.pack_part (
  neighbourhood_id uuid not null,
  vote_id uuid not null,
  pack_sha256 text not null,
  -- From 0.
  part integer not null,
  -- Sealed.
  content text not null,
  primary key (neighbourhood_id, vote_id, pack_sha256, part),
  foreign key (neighbourhood_id, vote_id) references verdicts.verdict (neighbourhood_id, id)
);

select kit.tenant_table('verdicts.pack_part', 'select, insert');

-- What a closed vote came to, worked out once when it was closed, and how the convener announced it.

select kit.room('verdicts');

create table verdicts.verdict (
  neighbourhood_id uuid not null,
  -- The vote's own id.
  id uuid not null,
  title text not null,
  scope_label text not null,
  electorate text not null check (electorate in ('owners', 'adults', 'households', 'delegates')),
  compound_id uuid,
  roll_id uuid not null,
  topic_id uuid,
  convention_id uuid,
  closed_at timestamptz not null,
  passed_as_cast boolean not null,
  -- Null where the vote relies on no clause.
  passed_with_rule boolean,
  -- The verdict page. Flats stand in it by their label, with why they are disputed, never with what they chose.
  page jsonb not null,
  -- Roll, buildings and digests of scans as they were at the closing: a roll corrected afterwards, or a scan deleted in its
  -- time, leaves the packs as they were.
  frozen jsonb not null,
  -- Sealed. Opens the digests of the public pack; in the full one it stands in clear.
  salt text not null,
  full_sha256 text not null,
  full_bytes integer not null,
  public_sha256 text not null,
  public_bytes integer not null,
  -- Ballots that could be inferred from the public pack, at most, of so many.
  inferred integer not null,
  inferred_of integer not null,
  announced_at timestamptz,
  announced_by text,
  -- The count by which it was announced, and why.
  counted_by text check (counted_by in ('as-cast', 'with-rule')),
  passed boolean,
  reason text,
  -- The last day for asking a court to set it aside; null where no law names one.
  challenge_until date,
  notice_id uuid,
  notice_number text,
  matter_id uuid,
  matter_number text,
  adoption_id uuid,
  primary key (neighbourhood_id, id),
  check ((announced_at is null) = (counted_by is null)),
  check ((announced_at is null) = (passed is null)),
  check ((announced_at is null) = (notice_id is null))
);
create index verdict_closed on verdicts.verdict (neighbourhood_id, closed_at desc);

select kit.tenant_table('verdicts.verdict');

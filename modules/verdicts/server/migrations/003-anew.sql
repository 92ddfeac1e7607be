-- A vote that was counted anew after a recount: what the verdict was before stays, and after an announcement a correction is
-- announced as one.

-- A verdict as it was before a later count took its place. Its packs stay under their own digests.
create table verdicts.earlier (
  neighbourhood_id uuid not null,
  vote_id uuid not null,
  -- 1 is the count of the closing.
  version integer not null check (version > 0),
  page jsonb not null,
  passed_as_cast boolean not null,
  passed_with_rule boolean,
  full_sha256 text not null,
  full_bytes integer not null,
  public_sha256 text not null,
  public_bytes integer not null,
  -- Until when it was the verdict.
  until timestamptz not null,
  primary key (neighbourhood_id, vote_id, version),
  foreign key (neighbourhood_id, vote_id) references verdicts.verdict (neighbourhood_id, id)
);

select kit.tenant_table('verdicts.earlier', 'select, insert');

alter table verdicts.verdict add column version integer not null default 1 check (version > 0);
-- Which count the announcement told; null for those of before counts had numbers, which told the first.
alter table verdicts.verdict add column announced_version integer;
-- The correction of an announcement: the announcement itself stays as it was.
alter table verdicts.verdict add column corrected_at timestamptz;
alter table verdicts.verdict add column corrected_by text;
alter table verdicts.verdict add column corrected_version integer;
alter table verdicts.verdict add column corrected_passed boolean;
alter table verdicts.verdict add column corrected_why text;
alter table verdicts.verdict add column corrected_until date;
alter table verdicts.verdict add column corrected_notice_id uuid;
alter table verdicts.verdict add column corrected_number text;
alter table verdicts.verdict add constraint verdict_corrected check (
  num_nonnulls(corrected_at, corrected_version, corrected_passed, corrected_why, corrected_notice_id, corrected_number) in (0, 6)
  and (corrected_at is null or announced_at is not null)
);

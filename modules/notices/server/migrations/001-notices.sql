-- What hangs on the board: what was posted, in which version, by whom, from when to when, and the proof that it hung where
-- it had to. A text is never edited: a correction is a further version beside the first, in view.

select kit.room('notices');

create table notices.notice (
  neighbourhood_id uuid not null,
  id uuid not null,
  -- 通知 Y7-261125-1
  number text not null,
  kind text not null check (kind in ('meeting', 'decision', 'audit', 'works', 'safety', 'activity', 'service', 'other')),
  -- Empty where it is for the whole neighbourhood.
  compound_id uuid,
  -- In whose name it hangs: 延吉七村居民委员会.
  poster text not null,
  -- The day of the meeting or of the decision, which clocks of law count from.
  event_on date,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- The places on walls where paper has to hang.
  place_ids uuid[] not null,
  version int not null,
  -- Taken down before its time, and why.
  ended_early_at timestamptz,
  ended_early_why text,
  posted_by uuid,
  posted_name text,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, number),
  check (ends_at > starts_at),
  foreign key (neighbourhood_id, compound_id) references places.compound (neighbourhood_id, id)
);

select kit.tenant_table('notices.notice', 'select, insert, update');

create index notice_ends on notices.notice (neighbourhood_id, ends_at);

create table notices.version (
  neighbourhood_id uuid not null,
  notice_id uuid not null,
  version int not null,
  title text not null,
  body text not null,
  -- Why it was corrected; the first version has no reason.
  why text,
  by_id uuid,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, notice_id, version),
  check ((version = 1) = (why is null)),
  foreign key (neighbourhood_id, notice_id) references notices.notice (neighbourhood_id, id)
);

select kit.tenant_table('notices.version', 'select, insert');

-- A photo of the paper at its place, from when to when it hung there, and who saw it.
create table notices.proof (
  neighbourhood_id uuid not null,
  id uuid not null,
  notice_id uuid not null,
  spot_id uuid not null,
  place text not null,
  file_id uuid not null,
  posted_at timestamptz not null,
  taken_down_at timestamptz,
  by_id uuid,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, notice_id) references notices.notice (neighbourhood_id, id),
  check (taken_down_at is null or taken_down_at >= posted_at)
);

select kit.tenant_table('notices.proof', 'select, insert, update');

create index proof_notice on notices.proof (neighbourhood_id, notice_id, id);

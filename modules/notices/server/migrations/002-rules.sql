-- Posting periods that the committee enters beside those of the text known here: a law changes, a subdistrict writes its own.
-- Each has its first day and its source, and is never changed; a new one follows.

create table notices.rule (
  neighbourhood_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('meeting', 'decision', 'audit', 'works', 'safety', 'activity', 'service', 'other')),
  sense text not null check (sense in ('before', 'within', 'for')),
  days int not null check (days between 1 and 365),
  since date not null,
  source text not null,
  article text not null,
  verified boolean not null,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, kind, since)
);

select kit.tenant_table('notices.rule', 'select, insert');

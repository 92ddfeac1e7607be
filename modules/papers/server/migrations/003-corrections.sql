-- A paper that the recount found entered wrong is looked at by another person too: when two agree on what it says, against
-- the entry, the entry is corrected and the vote is counted anew. The entry itself stays as it was.

-- One person's look at a paper in the recount. What was read goes when it is settled; who looked stays.
create table papers.recount_look (
  neighbourhood_id uuid not null,
  recount_id uuid not null,
  paper_id uuid not null,
  by_id uuid not null,
  by_name text not null,
  read_sealed text,
  at timestamptz not null,
  primary key (neighbourhood_id, recount_id, paper_id, by_id),
  foreign key (neighbourhood_id, recount_id, paper_id) references papers.recount_paper (neighbourhood_id, recount_id, paper_id)
);

select kit.tenant_table('papers.recount_look', 'select, insert, update');

-- Of a paper that differs: whether the entry stands after all, or is corrected.
alter table papers.recount_paper add column settled text check (settled in ('stands', 'corrected'));
alter table papers.recount_paper add column settled_at timestamptz;
alter table papers.recount_paper add constraint recount_paper_settled check ((settled is null) = (settled_at is null));

alter table papers.step drop constraint step_kind_check;
alter table papers.step add constraint step_kind_check check (kind in ('printed', 'issued', 'returned', 'late', 'scanned-again', 'read', 'differing', 'void', 'lost', 'replaced', 'accepted', 'counted', 'extended', 'closed', 'recount-begun', 'recount-ended', 'entry-stands', 'entry-corrected'));

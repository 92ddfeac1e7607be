-- Who joined or left an owners' committee between two elections is filed with the subdistrict too (SH 33). That somebody
-- joined or left follows from the posts; what stands here is the day on which it was filed.

create table bodies.member_filing (
  neighbourhood_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  post_id uuid not null,
  change text not null check (change in ('joined', 'left')),
  filed_on date not null,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  -- Filed once; a wrong day is put right in the same row, and the event keeps what it was.
  unique (neighbourhood_id, post_id, change),
  foreign key (neighbourhood_id, body_id) references bodies.body (neighbourhood_id, id),
  foreign key (neighbourhood_id, post_id) references bodies.post (neighbourhood_id, id)
);

create index member_filing_body on bodies.member_filing (neighbourhood_id, body_id);

select kit.tenant_table('bodies.member_filing', 'select, insert, update');

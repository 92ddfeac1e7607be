-- What a parent or other guardian agreed to for a child (个人信息保护法 art. 31). Withdrawn, never changed.

create table people.guardian_consent (
  neighbourhood_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  guardian_sealed text not null,
  relation text not null check (relation in ('parent', 'guardian')),
  purpose text not null check (purpose in ('account', 'care')),
  paper text not null,
  given_on date not null,
  noted_by text,
  noted_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, child_id) references people.person (neighbourhood_id, id)
);

create index guardian_consent_child on people.guardian_consent (neighbourhood_id, child_id);

select kit.tenant_table('people.guardian_consent');

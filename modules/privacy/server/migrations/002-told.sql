-- Whom an incident concerns, and when each was told.

create table privacy.concerned (
  neighbourhood_id uuid not null,
  incident_id uuid not null,
  person_id uuid not null,
  added_by text,
  added_at timestamptz not null,
  told_at timestamptz,
  primary key (neighbourhood_id, incident_id, person_id),
  foreign key (neighbourhood_id, incident_id) references privacy.incident (neighbourhood_id, id)
);

create index concerned_person on privacy.concerned (neighbourhood_id, person_id);

select kit.tenant_table('privacy.concerned');

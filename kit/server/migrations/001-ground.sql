-- The ground every room stands on: the role that owns nothing, the wall between neighbourhoods, and the event row
-- that is record and outbox at once.

create schema kit;

do $$
begin
  if not exists (select from pg_roles where rolname = 'mulin_app') then
    create role mulin_app nologin;
  end if;
end
$$;

do $$
begin
  if not pg_has_role(current_user, 'mulin_app', 'member') then
    execute format('grant mulin_app to %I', current_user);
  end if;
end
$$;

grant usage on schema kit to mulin_app;

create function kit.seen() returns uuid[] language sql stable parallel safe as
$$ select string_to_array(current_setting('mulin.neighbourhoods', true), ',')::uuid[] $$;

-- A tenant's table: row-level security on its first column, and only the named verbs for the app.
create function kit.tenant_table(name text, verbs text default 'select, insert, update, delete') returns void language plpgsql as
$$
begin
  execute format('alter table %s enable row level security', name);
  execute format('create policy seen on %s using (neighbourhood_id = any(string_to_array(current_setting(''mulin.neighbourhoods'', true), '','')::uuid[]))', name);
  execute format('grant %s on %s to mulin_app', verbs, name);
end
$$;

-- A table that spans neighbourhoods, named as such in its room.
create function kit.shared_table(name text, verbs text default 'select') returns void language plpgsql as
$$
begin
  execute format('grant %s on %s to mulin_app', verbs, name);
  execute format('comment on table %s is ''shared''', name);
end
$$;

-- Opens a room's schema to the app.
create function kit.room(name text) returns void language plpgsql as
$$
begin
  execute format('create schema %I', name);
  execute format('grant usage on schema %I to mulin_app', name);
end
$$;

create table kit.event (
  neighbourhood_id uuid not null,
  id uuid not null,
  type text not null,
  subject_id uuid not null,
  actor_id uuid,
  actor_name text,
  on_behalf_of uuid,
  at timestamptz not null,
  data jsonb not null,
  carried boolean not null default false,
  primary key (neighbourhood_id, id)
);

create index event_uncarried on kit.event (id) where not carried;

create index event_subject on kit.event (neighbourhood_id, subject_id, id);

select kit.tenant_table('kit.event', 'select, insert');

-- Facts about this copy as a whole: whether it is the demonstration, which day the demonstration stands on.
create table kit.setting (
  key text primary key,
  value jsonb not null
);

select kit.shared_table('kit.setting', 'select, insert, update');

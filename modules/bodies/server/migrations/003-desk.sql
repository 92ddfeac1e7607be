-- What passes from hand to hand, what the three of a compound owe one another, and the neighbourhood's 1+3+X+N.

-- What passes from hand to hand when posts change: papers, vouchers, seals.
create table bodies.handover (
  neighbourhood_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  kind text not null check (kind in ('to-housing-office', 'to-new-committee', 'member-leaves', 'between-holders')),
  giver text not null,
  taker text not null,
  begun_on date not null,
  due_on date,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, body_id) references bodies.body (neighbourhood_id, id)
);

create index handover_body on bodies.handover (neighbourhood_id, body_id);

select kit.tenant_table('bodies.handover', 'select, insert');

create table bodies.handover_item (
  neighbourhood_id uuid not null,
  id uuid not null,
  handover_id uuid not null,
  position int not null,
  what text not null,
  -- Who handed it over, who took it, when; empty until then.
  given_by text,
  taken_by text,
  passed_at timestamptz,
  note text,
  recorded_by text,
  primary key (neighbourhood_id, id),
  check (num_nonnulls(given_by, taken_by, passed_at) in (0, 3)),
  foreign key (neighbourhood_id, handover_id) references bodies.handover (neighbourhood_id, id)
);

create index handover_item_handover on bodies.handover_item (neighbourhood_id, handover_id);

select kit.tenant_table('bodies.handover_item', 'select, insert, update');

-- What one of a compound's bodies asks of another.
create table bodies.ask (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  what text not null,
  due_on date not null,
  asked_by text not null,
  asked_at timestamptz not null,
  answer text,
  answered_by text,
  answered_at timestamptz,
  done_by text,
  done_at timestamptz,
  primary key (neighbourhood_id, id),
  check (from_id <> to_id),
  foreign key (neighbourhood_id, compound_id) references places.compound (neighbourhood_id, id),
  foreign key (neighbourhood_id, from_id) references bodies.body (neighbourhood_id, id),
  foreign key (neighbourhood_id, to_id) references bodies.body (neighbourhood_id, id)
);

create index ask_compound on bodies.ask (neighbourhood_id, compound_id, due_on);

select kit.tenant_table('bodies.ask', 'select, insert, update');

-- A joint meeting of a compound's three, or a meeting of one committee (what the law counts).
create table bodies.meeting (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid,
  body_id uuid,
  at timestamptz not null,
  place text not null,
  note text,
  present int check (present between 0 and 99),
  cancelled_why text,
  by_name text,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  check (num_nonnulls(compound_id, body_id) = 1),
  foreign key (neighbourhood_id, compound_id) references places.compound (neighbourhood_id, id),
  foreign key (neighbourhood_id, body_id) references bodies.body (neighbourhood_id, id)
);

create index meeting_compound on bodies.meeting (neighbourhood_id, compound_id, at);

create index meeting_body on bodies.meeting (neighbourhood_id, body_id, at);

select kit.tenant_table('bodies.meeting', 'select, insert, update');

-- What X and N are in this neighbourhood's 1+3+X+N. One row, of the neighbourhood's own id.
create table bodies.picture (
  neighbourhood_id uuid not null,
  id uuid not null,
  x_name text not null,
  x_kinds text[] not null,
  n_name text not null,
  n_kinds text[] not null,
  by_name text,
  at timestamptz not null,
  version int not null,
  primary key (neighbourhood_id, id)
);

select kit.tenant_table('bodies.picture', 'select, insert, update');

-- What a neighbourhood talks over before anything is decided: calls for ideas, idle places, topics on their way through
-- three levels, what people say for and against, the answer to each of it, what was decided and what became of it.

select kit.room('topics');

-- A call for ideas: residents propose until its closing day.
create table topics.idea_call (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid,
  title text not null,
  words text not null,
  opens_on date not null,
  closes_on date not null,
  closed_at timestamptz,
  by_name text,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  check (closes_on >= opens_on)
);

create index idea_call_latest on topics.idea_call (neighbourhood_id, closes_on desc, id);

select kit.tenant_table('topics.idea_call', 'select, insert, update');

-- A place or an asset that nobody uses.
create table topics.idle_place (
  neighbourhood_id uuid not null,
  id uuid not null,
  compound_id uuid not null,
  name text not null,
  -- Where it stands on the compound's plan, in words: 3号楼顶，东侧.
  spot text not null,
  -- In 0.01 m².
  area integer check (area > 0),
  owner_kind text not null check (owner_kind in ('owners-common', 'public-housing', 'property', 'unit', 'unknown')),
  owner_name text,
  could_become text not null,
  state text not null check (state in ('idle', 'in-topic', 'in-use', 'gone')),
  version integer not null,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id)
);

select kit.tenant_table('topics.idle_place', 'select, insert, update');

create table topics.topic (
  neighbourhood_id uuid not null,
  id uuid not null,
  -- Null: it concerns the whole neighbourhood.
  compound_id uuid,
  entrance_id uuid,
  kind text not null check (kind in ('micro-repair', 'micro-rebuild', 'micro-renewal', 'mini-convention', 'micro-class', 'micro-charity', 'other')),
  source text not null check (source in ('call', 'idle-place', 'matters', 'resident', 'committee', 'party-branch')),
  -- The call or the idle place it came from; of repeated matters, which they are.
  call_id uuid,
  idle_place_id uuid,
  matter_ids uuid[] not null,
  title text not null,
  words text not null,
  state text not null check (state in ('open', 'adopted', 'rejected')),
  level text not null check (level in ('building-group', 'compound', 'neighbourhood')),
  due_on date not null,
  alarm text not null check (alarm in ('none', 'chair', 'subdistrict')),
  -- The day on which the clock does something next.
  look_on date,
  account_id uuid,
  person_id uuid,
  proposer_name text,
  -- Entered by somebody of the committee on behalf.
  way text not null check (way in ('own', 'counter', 'door', 'telephone')),
  taken_by text,
  hidden boolean not null,
  reason text,
  override text,
  meeting_id uuid,
  decided_at timestamptz,
  became text check (became in ('planned', 'doing', 'done', 'failed')),
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  check ((state = 'open') = (decided_at is null))
);

create index topic_latest on topics.topic (neighbourhood_id, state, created_at desc, id);
create index topic_look on topics.topic (neighbourhood_id, look_on) where state = 'open';
create index topic_person on topics.topic (neighbourhood_id, person_id);

select kit.tenant_table('topics.topic', 'select, insert, update');

-- What happened to a topic, for ever: nothing here is changed or removed.
create table topics.step (
  neighbourhood_id uuid not null,
  id uuid not null,
  topic_id uuid not null,
  kind text not null check (kind in ('proposed', 'moved-up', 'climbed', 'alarmed', 'postponed', 'decided', 'became')),
  -- The level, the phase, the outcome or whom the alarm reached.
  word text,
  words text,
  meeting_id uuid,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, topic_id) references topics.topic (neighbourhood_id, id)
);

create index step_topic on topics.step (neighbourhood_id, topic_id, at, id);

select kit.tenant_table('topics.step', 'select, insert');

-- One way of doing it, beside the others.
create table topics.option (
  neighbourhood_id uuid not null,
  id uuid not null,
  topic_id uuid not null,
  title text not null,
  words text not null,
  cost_fen bigint check (cost_fen >= 0),
  -- Who pays, and whom it affects how.
  paid_by text not null,
  affects text not null,
  before_file uuid,
  after_file uuid,
  chosen boolean not null,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, topic_id) references topics.topic (neighbourhood_id, id)
);

create index option_topic on topics.option (neighbourhood_id, topic_id, created_at, id);

select kit.tenant_table('topics.option');

create table topics.point (
  neighbourhood_id uuid not null,
  id uuid not null,
  topic_id uuid not null,
  stance text not null check (stance in ('for', 'against', 'idea')),
  words text not null,
  way text not null check (way in ('own', 'counter', 'door', 'telephone')),
  account_id uuid,
  person_id uuid,
  name text not null,
  taken_by text,
  supports integer not null check (supports >= 0),
  at timestamptz not null,
  answer text check (answer in ('adopted', 'merged', 'rejected')),
  answer_reason text,
  merged_into uuid,
  answered_by text,
  answered_at timestamptz,
  hidden boolean not null,
  appealed boolean not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, topic_id) references topics.topic (neighbourhood_id, id),
  check ((answer is null) = (answered_at is null)),
  check ((merged_into is not null) = (answer is not null and answer = 'merged'))
);

-- The page of a topic, those with most support first; and those that wait for an answer.
create index point_page on topics.point (neighbourhood_id, topic_id, supports desc, id);
create index point_waiting on topics.point (neighbourhood_id, topic_id, id) where answer is null;
create index point_person on topics.point (neighbourhood_id, person_id);

select kit.tenant_table('topics.point', 'select, insert, update');

-- Somebody thinks so too: once for each person and point, counted and never scored.
create table topics.support (
  neighbourhood_id uuid not null,
  point_id uuid not null,
  -- The person of the register; the account where none is bound.
  supporter_id uuid not null,
  at timestamptz not null,
  primary key (neighbourhood_id, point_id, supporter_id),
  foreign key (neighbourhood_id, point_id) references topics.point (neighbourhood_id, id)
);

create index support_supporter on topics.support (neighbourhood_id, supporter_id);

select kit.tenant_table('topics.support', 'select, insert, delete');

-- Words that were hidden: by whom and why, whether their author appealed, and who judged that.
create table topics.hiding (
  neighbourhood_id uuid not null,
  id uuid not null,
  topic_id uuid not null,
  -- Null: the topic itself.
  point_id uuid,
  breach text not null check (breach in ('abuse', 'private', 'advert', 'untrue', 'other')),
  reason text not null,
  by_id uuid not null,
  by_name text not null,
  by_chair boolean not null,
  at timestamptz not null,
  appeal text,
  appealed_at timestamptz,
  verdict text check (verdict in ('stays-hidden', 'restored')),
  verdict_reason text,
  judged_by text,
  judged_at timestamptz,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, topic_id) references topics.topic (neighbourhood_id, id),
  check ((appeal is null) = (appealed_at is null)),
  check ((verdict is null) = (judged_at is null))
);

create index hiding_latest on topics.hiding (neighbourhood_id, at desc, id);
create index hiding_topic on topics.hiding (neighbourhood_id, topic_id);

select kit.tenant_table('topics.hiding', 'select, insert, update');

-- The standing forum's name and its rules, each wording from a day on.
create table topics.forum_rules (
  neighbourhood_id uuid not null,
  id uuid not null,
  name text not null,
  words text not null,
  since date not null,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id)
);

create index forum_rules_latest on topics.forum_rules (neighbourhood_id, since desc, at desc);

select kit.tenant_table('topics.forum_rules', 'select, insert');

create view topics.public_topic with (security_invoker = true) as
  select neighbourhood_id, id, compound_id, kind, source, state, level, due_on, alarm, became, decided_at, override is not null as overridden, created_at
  from topics.topic
  where not hidden;

create view topics.public_point with (security_invoker = true) as
  select neighbourhood_id, id, topic_id, stance, way, supports, answer, answered_at, at
  from topics.point
  where not hidden;

grant select on topics.public_topic, topics.public_point to mulin_app;

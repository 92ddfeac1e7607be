-- Residents appraise those who work for them, once a year. That a home was asked and answered stands apart from what it
-- said: an answer is found again only by a key made of the home and a secret of the round, and when the round is counted
-- the secret and the answers go. What stays is counts.

select kit.room('appraisals');

create table appraisals.round (
  neighbourhood_id uuid not null,
  id uuid not null,
  year integer not null check (year between 2000 and 2100),
  title text not null,
  words text not null,
  opens_on date not null,
  closes_on date not null,
  -- [{ id, kind, name, compoundId, questions: [{ id, measure, text }] }]
  subjects jsonb not null,
  scope text not null check (scope in ('all', 'sample')),
  -- Lived-in homes on the day it was opened, and how many of them are asked.
  homes integer not null check (homes > 0),
  asked integer not null check (asked between 1 and homes),
  -- What the sample was drawn with, so that it can be drawn again.
  seed text,
  -- Version of the definition its figures are worked out by (domain/definition.ts).
  definition integer not null,
  -- Without it no answer can be found from its home; gone once the round is counted.
  secret_sealed text,
  -- Counts by question and way (domain/tally.ts), once it is counted.
  result jsonb,
  counted_at timestamptz,
  notice_id uuid,
  created_at timestamptz not null,
  by_name text,
  primary key (neighbourhood_id, id),
  check (closes_on >= opens_on),
  check ((counted_at is null) = (result is null)),
  check ((counted_at is null) = (secret_sealed is not null))
);

create index round_latest on appraisals.round (neighbourhood_id, year desc, opens_on desc, id);

select kit.tenant_table('appraisals.round', 'select, insert, update');

-- The homes a round asks, and that one has answered: never what.
create table appraisals.asked (
  neighbourhood_id uuid not null,
  round_id uuid not null,
  home_id uuid not null,
  compound_id uuid not null,
  -- On its paper sheet.
  number text not null,
  way text check (way in ('app', 'paper', 'door')),
  answered_on date,
  primary key (neighbourhood_id, round_id, home_id),
  unique (neighbourhood_id, round_id, number),
  foreign key (neighbourhood_id, round_id) references appraisals.round (neighbourhood_id, id),
  check ((way is null) = (answered_on is null))
);

create index asked_home on appraisals.asked (neighbourhood_id, home_id);

select kit.tenant_table('appraisals.asked');

-- What one home says, while the round runs. No home, no time, nobody who took it down.
create table appraisals.sheet (
  neighbourhood_id uuid not null,
  round_id uuid not null,
  id uuid not null,
  way text not null check (way in ('app', 'paper', 'door')),
  -- { question: step }
  answers jsonb not null,
  -- { subject: words }
  words jsonb not null,
  primary key (neighbourhood_id, round_id, id),
  foreign key (neighbourhood_id, round_id) references appraisals.round (neighbourhood_id, id)
);

select kit.tenant_table('appraisals.sheet');

-- Words about a subject, once the round is counted; shown to others when somebody has judged them.
create table appraisals.remark (
  neighbourhood_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  subject_id uuid not null,
  words text not null,
  state text not null check (state in ('waiting', 'shown', 'withheld')),
  breach text check (breach in ('names-somebody', 'insults', 'unlawful', 'something-else')),
  reason text,
  judged_by text,
  judged_at timestamptz,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, round_id) references appraisals.round (neighbourhood_id, id),
  check ((state = 'withheld') = (breach is not null))
);

create index remark_of_round on appraisals.remark (neighbourhood_id, round_id, state, id);

select kit.tenant_table('appraisals.remark', 'select, insert, update');

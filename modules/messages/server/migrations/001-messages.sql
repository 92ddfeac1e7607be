-- What people were told and how it reached each of them. The text stands once, sealed, in both languages, as it was said;
-- one delivery for each recipient and channel carries its own state. Deliveries are the outbox: claimed and sent per
-- neighbourhood, under a key that stays the same when one is sent again.

select kit.room('messages');

create table messages.message (
  neighbourhood_id uuid not null,
  id uuid not null,
  -- The room's template: matters.done.
  template text not null,
  -- JSON {zh, en}; gone once the one person it was for had their data erased.
  text_sealed text,
  -- The page of the app about it.
  opens text,
  about_room text,
  about_id uuid,
  urgency text not null check (urgency in ('ordinary', 'urgent')),
  -- Set by whoever must not tell the same thing twice (a job that runs again).
  once text,
  recipients int not null,
  by_id uuid,
  by_name text,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  check ((about_room is null) = (about_id is null))
);

select kit.tenant_table('messages.message', 'select, insert, update');

create unique index message_once on messages.message (neighbourhood_id, once) where once is not null;

create index message_about on messages.message (neighbourhood_id, about_room, about_id) where about_id is not null;

create table messages.delivery (
  neighbourhood_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  -- An account, a person of the register, or a home where neither is known: `account:…`, `person:…`, `home:…`.
  recipient text not null,
  account_id uuid,
  person_id uuid,
  home_id uuid,
  channel text not null check (channel in ('app', 'wechat', 'sms', 'slip', 'call')),
  state text not null check (state in ('queued', 'sending', 'sent', 'seen', 'failed', 'phoned', 'slipped', 'unneeded')),
  language text not null check (language in ('zh', 'en')),
  -- What happens if the channel fails: as the template said.
  otherwise text not null check (otherwise in ('slip', 'call')),
  -- Not before: quiet hours, back-off after a failure, "another day".
  next_at timestamptz not null,
  tries int not null,
  claimed_at timestamptz,
  -- When it came to its end, whichever that was.
  ended_at timestamptz,
  problem text,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, message_id, recipient, channel),
  foreign key (neighbourhood_id, message_id) references messages.message (neighbourhood_id, id)
);

select kit.tenant_table('messages.delivery', 'select, insert, update');

create index delivery_due on messages.delivery (neighbourhood_id, next_at, id) where state in ('queued', 'sending') and channel in ('sms', 'wechat');

create index delivery_work on messages.delivery (neighbourhood_id, channel, next_at, id) where state = 'queued' and channel in ('slip', 'call');

create index delivery_inbox on messages.delivery (neighbourhood_id, account_id, id) where channel = 'app';

create index delivery_person on messages.delivery (neighbourhood_id, person_id) where person_id is not null;

-- A colleague telephoned: what came of it, and what they noted.
create table messages.call (
  neighbourhood_id uuid not null,
  id uuid not null,
  delivery_id uuid not null,
  outcome text not null check (outcome in ('reached', 'no-answer', 'another-day')),
  note_sealed text,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (neighbourhood_id, id),
  foreign key (neighbourhood_id, delivery_id) references messages.delivery (neighbourhood_id, id)
);

select kit.tenant_table('messages.call', 'select, insert, update');

create index call_delivery on messages.call (neighbourhood_id, delivery_id, id);

-- In which language somebody wants to be told, and their WeChat identity towards the official account (sealed).
create table messages.preference (
  neighbourhood_id uuid not null,
  account_id uuid not null,
  language text not null check (language in ('zh', 'en')),
  open_id_sealed text,
  primary key (neighbourhood_id, account_id)
);

select kit.tenant_table('messages.preference', 'select, insert, update');

-- How the neighbourhood tells people. Minutes after midnight in Shanghai; where both are equal no hour is quiet.
create table messages.setting (
  neighbourhood_id uuid not null,
  quiet_from int not null check (quiet_from between 0 and 1439),
  quiet_to int not null check (quiet_to between 0 and 1439),
  -- In whose name short messages go out; without it the neighbourhood's name.
  signed text,
  primary key (neighbourhood_id)
);

select kit.tenant_table('messages.setting', 'select, insert, update');

-- A standing may come with a post in a body: it counts only while the post is in force, and ends with it.

alter table accounts.standing add column post_id uuid;

create index standing_post on accounts.standing (post_id) where post_id is not null;

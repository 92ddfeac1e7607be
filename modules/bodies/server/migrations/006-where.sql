-- A manager may look after several compounds with people of its own in each: what the residents of one tell is not for those who
-- work in another. So a post says for which compound it is; null: for all that its body is there for.

alter table bodies.post add column compound_id uuid;
alter table bodies.post add constraint post_compound_fkey foreign key (neighbourhood_id, compound_id) references places.compound (neighbourhood_id, id);

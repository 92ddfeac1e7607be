-- A text of the neighbourhood (its convention, charter, a mini-convention) that lies before a residents' meeting: which, and
-- exactly which words, by their digest. What the meeting carries under such an item adopts it with the meeting's own counts.

alter table meetings.item
  add column convention_id uuid,
  add column convention_digest text,
  add constraint item_convention check ((convention_id is null) = (convention_digest is null));

create index item_convention on meetings.item (neighbourhood_id, convention_id) where convention_id is not null;

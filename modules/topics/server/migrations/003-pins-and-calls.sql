-- What residents say of a place may be pinned to the drawing of its compound; a call for ideas may come again by itself.

alter table topics.point
  -- In thousandths of the drawing's width and height from its upper left corner (domain/pins.ts).
  add column pin_x smallint check (pin_x between 0 and 1000),
  add column pin_y smallint check (pin_y between 0 and 1000),
  add constraint point_pin check ((pin_x is null) = (pin_y is null));

create index point_pinned on topics.point (neighbourhood_id, topic_id, supports desc, id) where pin_x is not null;

-- What the subdistrict was told of, over all neighbourhoods of its area.
create index topic_told on topics.topic (neighbourhood_id, due_on, id) where state = 'open' and alarm = 'subdistrict';

alter table topics.idea_call
  -- So many months after it was opened the next one opens; null: it was the only one.
  add column every_months smallint check (every_months in (3, 6, 12));

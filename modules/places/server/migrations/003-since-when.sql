-- Since when a home is in the books: figures of past months need to know which homes there were.

create or replace view places.public_home with (security_invoker = true) as
select
  h.neighbourhood_id,
  h.id,
  h.entrance_id,
  e.building_id,
  e.compound_id,
  c.name as compound,
  c.address as compound_address,
  b.name as building,
  e.name as entrance,
  h.room,
  h.floor,
  h.building_area,
  h.exclusive_area,
  h.use,
  e.position as entrance_position,
  c.address || e.name || h.room || '室' as address,
  h.created_at
from places.home h
join places.entrance e on e.neighbourhood_id = h.neighbourhood_id and e.id = h.entrance_id
join places.building b on b.neighbourhood_id = e.neighbourhood_id and b.id = e.building_id
join places.compound c on c.neighbourhood_id = e.neighbourhood_id and c.id = e.compound_id;

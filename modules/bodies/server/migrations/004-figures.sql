-- What figures need besides: since when a compound has stood as it does, committees also where nothing says yet from when
-- they count as red, and when their share was last counted.

create or replace view bodies.public_compound with (security_invoker = true) as
select
  c.neighbourhood_id,
  c.id as compound_id,
  c.name,
  m.now_there > 0 as has_manager,
  exists (
    select from bodies.body_compound bc
    join bodies.body b on b.neighbourhood_id = bc.neighbourhood_id and b.id = bc.body_id
    where bc.neighbourhood_id = c.neighbourhood_id and bc.compound_id = c.id
      and b.kind = 'owners-committee' and b.ended_on is null
  ) as has_owners_committee,
  -- Managed since the first of those there now; without one since the last left, or since bodies are kept here at all.
  coalesce(
    case when m.now_there > 0 then m.since else m.left_on end,
    (select min(b.created_at) from bodies.body b where b.neighbourhood_id = c.neighbourhood_id)
  ) as stands_since
from places.public_compound c
cross join lateral (
  select
    count(*) filter (where b.ended_on is null) as now_there,
    min(b.created_at) filter (where b.ended_on is null) as since,
    max(b.ended_on)::timestamp at time zone 'Asia/Shanghai' as left_on
  from bodies.body_compound bc
  join bodies.body b on b.neighbourhood_id = bc.neighbourhood_id and b.id = bc.body_id
  where bc.neighbourhood_id = c.neighbourhood_id and bc.compound_id = c.id and b.kind = 'property-manager'
) m;

create or replace view bodies.public_red with (security_invoker = true) as
select
  b.neighbourhood_id,
  b.id as body_id,
  bc.compound_id,
  s.seated,
  s.declared,
  s.party,
  d.id as definition_id,
  d.since,
  s.seated > 0 and case
    when d.over then s.party * 100 > s.seated * d.percent
    else s.party * 100 >= s.seated * d.percent
  end as red,
  b.name,
  s.at as counted_at
from bodies.body b
join bodies.body_compound bc on bc.neighbourhood_id = b.neighbourhood_id and bc.body_id = b.id
join bodies.party_share s on s.neighbourhood_id = b.neighbourhood_id and s.id = b.id
left join bodies.red_definition d on d.neighbourhood_id = b.neighbourhood_id
where b.kind = 'owners-committee' and b.ended_on is null;

-- Other rooms speak of a compound as a whole: which bodies it has, which it lacks.

create view places.public_compound with (security_invoker = true) as
select neighbourhood_id, id, name, address, kind, built_year
from places.compound;

grant select on places.public_compound to mulin_app;

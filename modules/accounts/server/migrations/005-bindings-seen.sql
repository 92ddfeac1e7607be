-- Which homes have a resident's account, for the share of homes that are online: no account and no person in it.

create index standing_homes on accounts.standing using gin (home_ids) where role = 'resident';

create view accounts.public_binding with (security_invoker = true) as
select neighbourhood_id, home_ids, starts_at, ends_at
from accounts.standing
where role = 'resident';

grant select on accounts.public_binding to mulin_app;

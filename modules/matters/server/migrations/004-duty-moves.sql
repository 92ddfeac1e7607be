-- Who is on duty moves to the room of that name, which knows nights and swaps as well: each weekday goes over as a day's shift.

insert into duty.turn (neighbourhood_id, weekday, part, account_id)
select distinct on (d.neighbourhood_id, w.weekday) d.neighbourhood_id, w.weekday, 'day', d.account_id
from matters.duty d, unnest(d.weekdays) as w (weekday)
order by d.neighbourhood_id, w.weekday, d.account_id
on conflict do nothing;

drop table matters.duty;

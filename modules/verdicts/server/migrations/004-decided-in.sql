-- Texts that a vote had adopted before adoptions named their record.

update conventions.adoption a
set decided_in = 'vote', record_id = v.id
from verdicts.verdict v
where v.neighbourhood_id = a.neighbourhood_id and v.adoption_id = a.id;

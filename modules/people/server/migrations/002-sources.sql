-- Each telephone number says who or what it comes from, as the person will read it; numbers of before say nothing. (What a
-- reason for care comes from, rests on and who may see it stands in its seal.)

alter table people.phone add column source text;

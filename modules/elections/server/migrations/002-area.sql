-- On what the majority by area rests where the ballots themselves cannot prove it, as whoever began the term has written it down.
alter table elections.election add column term_basis text;

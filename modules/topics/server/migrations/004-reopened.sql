-- A decision that rested on a vote which, counted anew, has not carried it: the topic is open again, and the step says why.

alter table topics.step drop constraint step_kind_check;
alter table topics.step add constraint step_kind_check check (kind in ('proposed', 'moved-up', 'climbed', 'alarmed', 'postponed', 'decided', 'became', 'reopened'));

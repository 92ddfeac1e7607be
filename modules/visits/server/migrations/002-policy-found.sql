-- A policy found somebody who lives here: somebody goes and tells them. Such a plan is over when they were told, not when somebody
-- was merely there, so it names the case that knows.

alter table visits.plan drop constraint plan_cause_check;

alter table visits.plan add constraint plan_cause_check
  check (cause in ('bereaved', 'newborn', 'moved-in', 'care-changed', 'discharged', 'asked', 'policy-found'));

alter table visits.plan add column case_id uuid;

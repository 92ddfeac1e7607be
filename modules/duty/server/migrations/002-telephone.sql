-- A call that rings at this moment, as the telephone's gateway says it; and no titles of matters beside calls and visitors:
-- a matter may become confidential later, its number says nothing.

alter table duty.call drop constraint call_way_check;

alter table duty.call add constraint call_way_check check (way in ('rang', 'missed', 'asked', 'rings'));

update duty.call set linked_word = '事项' where linked_word is not null;

update duty.visitor set linked_word = '事项' where linked_word is not null;

-- A meeting's resolution becomes a task in the same queue: one more source.

alter domain matters.source drop constraint source_known;

alter domain matters.source add constraint source_known check (value in ('counter', 'phone', 'visit', 'app', 'hotline-12345', 'patrol', 'meeting'));

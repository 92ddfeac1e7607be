-- A meeting that was called may be moved before it is held: those on the list are told again, and what hangs about it on the
-- board is replaced.

alter table meetings.meeting
  -- From when, and when and why it was moved the last time.
  add column moved_from timestamptz,
  add column moved_at timestamptz,
  add column why_moved text,
  -- What announces it on the board, where every resident may come.
  add column call_notice_id uuid,
  add constraint meeting_moved_check check ((moved_at is null) = (moved_from is null) and (moved_at is null) = (why_moved is null));

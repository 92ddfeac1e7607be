import { sql } from 'kysely'

/**
 * Whether a standing `t` counts as far as its post goes: it has none, or the post is in force at this instant. Read from
 * `bodies.public_post` each time, so that rights are gone with the post itself, before anybody has written them off.
 */
export const countsByPost = (now: Date) => sql<boolean>`(t.post_id is null or exists (
  select from bodies.public_post p where p.id = t.post_id and p.starts_at <= ${now} and (p.ends_at is null or p.ends_at > ${now})
))`

import { Note } from './card.tsx'

/** What went wrong, in one sentence, read out when it appears; nothing where nothing did. */
export function Problem({ says }: { says: string | undefined }) {
  return says === undefined ? null : (
    <Note look="bad" live>
      {says}
    </Note>
  )
}

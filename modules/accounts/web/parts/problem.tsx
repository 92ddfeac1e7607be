import { Note } from '#kit/web/card.tsx'

/** The sentence of a refusal that belongs to no field; read out when it comes. */
export function Problem({ says }: { says: string | undefined }) {
  if (says === undefined) return null
  return (
    <Note look="bad" live>
      {says}
    </Note>
  )
}

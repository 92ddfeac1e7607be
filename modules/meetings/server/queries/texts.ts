import type { z } from 'zod'
import { readConvention } from '#conventions'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { decidedText } from '../../contract/texts.ts'
import { carriedUnder } from '../store.ts'

/** What residents' meetings carried about a text, the latest first, with the counts it would be adopted by. */
export async function decidedTexts(unit: Unit, conventionId: string): Promise<z.input<typeof decidedText>[]> {
  const { adoptions, digest: newest } = await readConvention(unit, conventionId)
  return (await unit.read(carriedUnder(unit, conventionId))).flatMap((row) =>
    row.decided_at === null || row.present === null || row.whole === null
      ? []
      : [
          {
            resolutionId: row.id,
            meeting: { id: row.meeting_id, title: row.title },
            proposal: row.proposal,
            adopted: adoptions.some(
              ({ digest, record }) => digest === row.convention_digest && record?.id === row.meeting_id,
            ),
            changed: row.convention_digest !== newest,
            heldOn: dayOf(row.decided_at),
            entitled: row.whole,
            present: row.present,
            inFavour: row.votes_for,
            against: row.votes_against,
            abstained: row.votes_abstain,
          },
        ],
  )
}

import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { BallotsVote } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type VoteRow = Selectable<BallotsVote>

const here = (unit: Unit) =>
  db.selectFrom('ballots.vote').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const voteById = (unit: Unit, id: string) => here(unit).where('id', '=', id)

/** Whoever adds to the chain of a vote waits for whoever is adding. */
export const lockVote = (unit: Unit, id: string) => here(unit).where('id', '=', id).forUpdate()

/** The latest by their deadline, of these rolls or of all. */
export const allVotes = (unit: Unit, rollIds: readonly string[] | null) => {
  const found = here(unit).orderBy('closes_at', 'desc').orderBy('id').limit(300)
  return rollIds === null ? found : found.where('roll_id', '=', anyOf(rollIds))
}

export const votesOfRoll = (unit: Unit, rollId: string) => here(unit).where('roll_id', '=', rollId)

export const insertVote = (row: Insertable<BallotsVote>) =>
  db
    .insertInto('ballots.vote')
    .values(row)
    .onConflict((on) => on.columns(['neighbourhood_id', 'id']).doNothing())

export const updateVote = (unit: Unit, id: string, set: Updateable<BallotsVote>) =>
  db.updateTable('ballots.vote').set(set).where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

/** Only a draft: nothing hangs on it yet. */
export const dropDraft = (unit: Unit, id: string) =>
  db
    .deleteFrom('ballots.vote')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('state', '=', 'draft')

export const insertShares = (
  rows: { neighbourhood_id: string; vote_id: string; number: number; holder: string; salt: string; share: string }[],
) => db.insertInto('ballots.key_share').values(rows)

export const sharesOf = (unit: Unit, voteId: string) =>
  db
    .selectFrom('ballots.key_share')
    .select(['number', 'holder', 'salt', 'share'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('vote_id', '=', voteId)
    .orderBy('number')

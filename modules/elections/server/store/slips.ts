import { sql, type Insertable, type Selectable, type Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { ElectionsSlip, ElectionsVoter } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type VoterRow = Selectable<ElectionsVoter>
export type SlipRow = Selectable<ElectionsSlip>

const voters = (unit: Unit) =>
  db.selectFrom('elections.voter').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const votersOfElection = (unit: Unit, electionId: string) =>
  voters(unit).where('election_id', '=', electionId).orderBy('position')
export const voterById = (unit: Unit, id: string) => voters(unit).where('id', '=', id)
export const countVoters = (unit: Unit, electionId: string) =>
  db
    .selectFrom('elections.voter')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('election_id', '=', electionId)
export const insertVoters = (rows: readonly Insertable<ElectionsVoter>[]) =>
  db.insertInto('elections.voter').values([...rows])

/** A page of the list: all, those without a ballot, those whose ballot is out, those that are done; by words of the label. */
export const pageOfVoters = (
  unit: Unit,
  electionId: string,
  {
    which,
    words,
    after,
    limit,
  }: { which: 'all' | 'none' | 'out' | 'done'; words: string; after: number; limit: number },
) => {
  let query = votersOfElection(unit, electionId).where('position', '>', after).limit(limit)
  const fates = which === 'none' ? ['out', 'in-box', 'lost'] : which === 'out' ? ['out'] : ['in-box', 'lost']
  const standing = sql<boolean>`exists (select from elections.slip s where s.neighbourhood_id = elections.voter.neighbourhood_id
    and s.voter_id = elections.voter.id and s.fate = any(${fates}::text[]))`
  if (which === 'none') query = query.where(sql<boolean>`not ${standing}`)
  else if (which !== 'all') query = query.where(standing)
  if (words !== '') query = query.where('label', 'like', `%${words.replace(/[\\%_]/g, '\\$&')}%`)
  return query
}

const slips = (unit: Unit) =>
  db.selectFrom('elections.slip').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const slipsOf = (unit: Unit, electionId: string) =>
  slips(unit).where('election_id', '=', electionId).orderBy('number')
export const slipsOfVoters = (unit: Unit, voterIds: readonly string[]) =>
  slips(unit).where('voter_id', '=', anyOf(voterIds)).orderBy('number')
export const slipById = (unit: Unit, id: string) => slips(unit).where('id', '=', id)
export const lastNumber = (unit: Unit, electionId: string) =>
  db
    .selectFrom('elections.slip')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('election_id', '=', electionId)
export const insertSlip = (row: Insertable<ElectionsSlip>) => db.insertInto('elections.slip').values(row)
export const changeSlip = (unit: Unit, id: string, fate: string, change: Updateable<ElectionsSlip>) =>
  db
    .updateTable('elections.slip')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('fate', '=', fate)

/** The lines of lists on which a person may take a ballot, with what became of it, for the person. */
export const linesOfPerson = (unit: Unit, personId: string) =>
  db
    .selectFrom('elections.voter as v')
    .innerJoin('elections.election as e', (join) =>
      join.onRef('e.neighbourhood_id', '=', 'v.neighbourhood_id').onRef('e.id', '=', 'v.election_id'),
    )
    .leftJoin('elections.slip as s', (join) =>
      join.onRef('s.neighbourhood_id', '=', 'v.neighbourhood_id').onRef('s.voter_id', '=', 'v.id'),
    )
    .select(['e.title', 'v.label', 's.issued_at', 's.fate'])
    .where('v.neighbourhood_id', '=', unit.neighbourhoodId)
    .where(sql<boolean>`v.person_ids @> array[${personId}]::uuid[]`)
    .orderBy('e.created_at')
    .orderBy('v.id')
    .limit(500)

const named = (unit: Unit, before: Date) =>
  db
    .selectFrom('elections.slip')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('given_sealed', 'is not', null)
    .where('issued_at', '<', before)
export const countNamed = (unit: Unit, before: Date) =>
  named(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const namedBefore = (unit: Unit, before: Date, limit: number) =>
  named(unit, before).select('id').orderBy('id').limit(limit)
export const forgetGiven = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('elections.slip')
    .set({ given_sealed: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))

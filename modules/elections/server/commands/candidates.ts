import { ruleOn } from '#bodies'
import { ageOn, readPersons } from '#people'
import { rightsOfPerson } from '#rolls'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { heldElection } from '../known.ts'
import { candidatesOf, changeCandidate, insertCandidates } from '../store.ts'

/** Who is eighteen may be elected (Organic Law on urban residents' committees 2018, art. 8). */
const ADULT = 18

/**
 * Lists a candidate. For an owners' committee: an owner of the roll who has cleared every ground and promised so in writing
 * (Shanghai residential property management rules, art. 20). For a residents' committee: eighteen, and living here.
 * Refuses `elections.candidate-twice`, `.not-an-owner`, `.not-cleared`, `.not-of-age-or-here`, `people.unknown-person`.
 */
export async function addCandidate(
  unit: Unit,
  electionId: string,
  input: { id: string; personId: string; cleared: boolean; promised: boolean },
): Promise<void> {
  const row = await heldElection(unit, electionId, 'preparing')
  const before = await unit.read(candidatesOf(unit, electionId))
  if (before.some((one) => one.id === input.id)) return
  if (before.some((one) => one.person_id === input.personId)) refuse('elections.candidate-twice', {}, 'personId')
  const [person] = await readPersons(unit, [input.personId])
  if (person === undefined) return refuse('people.unknown-person', {}, 'personId')
  const owners = row.electorate === 'owners'
  if (owners) {
    const own = await rightsOfPerson(unit, row.roll_id, person.id)
    if (own.every(({ excluded }) => excluded)) refuse('elections.not-an-owner', {}, 'personId')
    if (!input.cleared || !input.promised) refuse('elections.not-cleared', {}, 'cleared')
  } else {
    const age = person.birthDate === null ? null : ageOn(person.birthDate, dayOf(unit.now))
    if (!person.here || age === null || age < ADULT) refuse('elections.not-of-age-or-here', {}, 'personId')
  }
  unit.write(
    insertCandidates([
      {
        neighbourhood_id: unit.neighbourhoodId,
        id: input.id,
        election_id: electionId,
        position: before.length + 1,
        person_id: person.id,
        name: person.name,
        cleared: owners ? ruleOn(dayOf(unit.now)).grounds.map(({ key }) => key) : [],
        promised: input.promised,
        withdrawn_why: null,
      },
    ]),
  )
  unit.emit({ type: 'elections.candidate-listed', subjectId: electionId, data: { candidate: input.id } })
}

/** A candidate stands down before the polls open. Refuses `elections.unknown-candidate`. */
export async function withdrawCandidate(
  unit: Unit,
  electionId: string,
  input: { candidateId: string; why: string },
): Promise<void> {
  await heldElection(unit, electionId, 'preparing')
  const one = (await unit.read(candidatesOf(unit, electionId))).find(({ id }) => id === input.candidateId)
  if (one === undefined) return refuse('elections.unknown-candidate')
  unit.writeOne(changeCandidate(unit, one.id, { withdrawn_why: input.why }))
  unit.emit({ type: 'elections.candidate-withdrawn', subjectId: electionId, data: { candidate: one.id } })
}

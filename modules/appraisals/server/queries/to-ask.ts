import { homesWithin, listEntrances } from '#places'
import type { Unit } from '#kit/server/unit.ts'
import type { Way } from '../../domain/words.ts'
import { subjectsFor, subjectsOf } from '../shape.ts'
import { askedOf, roundById } from '../store.ts'

/** The homes asked, in the order of their doors, and how each answered; never what. */
export async function listToAsk(unit: Unit, id: string) {
  const round = await unit.readOr(roundById(unit, id), 'appraisals.unknown-round')
  const subjects = subjectsOf(round)
  const asked = new Map((await unit.read(askedOf(unit, id))).map((one) => [one.home_id, one]))
  const entrances = new Map((await listEntrances(unit)).map((one) => [one.id, `${one.compound}${one.name}`]))
  return (await homesWithin(unit, { everybody: true })).flatMap((home) => {
    const found = asked.get(home.id)
    if (found === undefined) return []
    return {
      homeId: home.id,
      entranceId: home.entranceId,
      entrance: entrances.get(home.entranceId) ?? '',
      address: home.address,
      way: found.way as Way | null,
      subjects: subjectsFor(subjects, found.compound_id).map((one) => one.id),
    }
  })
}

/** What is printed for an entrance: the sheets of homes that have not answered. */
export async function printSheets(unit: Unit, id: string, entranceId: string) {
  const round = await unit.readOr(roundById(unit, id), 'appraisals.unknown-round')
  const asked = new Map((await unit.read(askedOf(unit, id))).map((one) => [one.home_id, one]))
  const subjects = subjectsOf(round)
  return (await homesWithin(unit, { entrance: entranceId })).flatMap((home) => {
    const found = asked.get(home.id)
    if (found === undefined || found.way !== null) return []
    const about = subjectsFor(subjects, found.compound_id).map((one) => one.id)
    return { number: found.number, address: home.address, subjects: about }
  })
}

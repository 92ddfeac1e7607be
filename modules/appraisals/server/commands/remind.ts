import { tell } from '#messages'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { phaseOf } from '../../domain/phase.ts'
import { askedOf, roundById } from '../store.ts'

/** Reminds homes that have not answered, each by what reaches it; twice on one day tells nobody twice. */
export async function remind(unit: Unit, id: string): Promise<{ told: number }> {
  const round = await unit.readOr(roundById(unit, id), 'appraisals.unknown-round')
  const today = dayOf(unit.now)
  const days = { opensOn: round.opens_on, closesOn: round.closes_on, counted: round.counted_at !== null }
  if (phaseOf(days, today) !== 'open') refuse('appraisals.not-open')
  const homes = (await unit.read(askedOf(unit, id))).filter((one) => one.way === null).map((one) => one.home_id)
  if (homes.length === 0) return { told: 0 }
  const { recipients } = await tell(unit, {
    template: 'appraisals.reminded',
    to: { homes },
    data: { title: round.title, until: round.closes_on, round: id },
    about: { room: 'appraisals', id },
    once: `appraisals.reminded/${id}/${today}`,
  })
  return { told: recipients }
}

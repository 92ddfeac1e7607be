import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Room } from '#kit/server/room.ts'
import { endpoints } from '../contract.ts'
import type { Bar } from '../domain/bar.ts'
import { votingRules } from '../domain/law.ts'
import { procedureRules } from '../domain/procedure.ts'
import { inForce } from '../domain/voting-rule.ts'

/** Shanghai: where nothing else is said. */
const here = '31'

export const routes: Room['routes'] = (serve) => {
  serve(endpoints.listRules, async ({ unit, query }) => {
    const on = query.on ?? dayOf(unit.now)
    const place = query.place ?? here
    const rules = inForce(votingRules, on, place)
    return {
      on,
      rules: rules.map((rule) => ({
        ...rule,
        matters: [...rule.matters],
        quorum: shown(rule.quorum),
        consent: shown(rule.consent),
      })),
      procedures: inForce(procedureRules, on, place).map((one) => ({ ...one })),
    }
  })
}

const shown = ({ of: [parts, whole], more }: Bar) => ({ parts, whole, more })

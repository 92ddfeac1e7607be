import { refuse } from '#kit/pure/refusal.ts'
import type { Room } from '#kit/server/room.ts'
import { languageOf } from '#kit/server/language.ts'
import { inUnit } from '#kit/server/unit.ts'
import { endpoints as e } from '../contract.ts'
import { addPerson } from './commands/add-person.ts'
import { lookAtCare, setCare } from './commands/care.ts'
import { correctPerson } from './commands/correct-person.ts'
import { erasePerson } from './commands/erase-person.ts'
import { addRelative, chooseHead, removeRelative } from './commands/household.ts'
import { handOver, moveIn, moveOut } from './commands/move-person.ts'
import { recordDeath } from './commands/record-death.ts'
import { answerRequest, askCorrection, settleDoubt } from './commands/requests.ts'
import { lookAtDoubt, reveal } from './commands/reveal.ts'
import { exportHeld } from './queries/export-held.ts'
import { heldAboutMe, heldAboutPerson, listRequests, readPerson } from './queries/person.ts'
import { exportRegister, listRegister, readGrid, readHousehold } from './queries/register.ts'
import { searchRegister } from './queries/search.ts'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const
const done = { done: true as const }

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.searchRegister, async ({ unit, query }) => ({ found: await searchRegister(unit, query.q) }))
  serve(e.readGrid, ({ unit, params }) => readGrid(unit, params.id))
  serve(e.readHousehold, ({ unit, params }) => readHousehold(unit, params.id))
  serve(e.listRegister, ({ unit, query }) => listRegister(unit, query))
  serve(e.listCorrections, async ({ unit }) => ({ requests: await listRequests(unit) }))
  serve(e.readPerson, ({ unit, params }) => readPerson(unit, params.id))
  serve(e.addPerson, async ({ unit, body }) => {
    await addPerson(unit, body)
    return done
  })
  serve(e.correctPerson, async ({ unit, params, body }) => {
    await correctPerson(unit, params.id, body)
    return done
  })
  serveBare(e.movePerson, async ({ params, body, request }) => {
    const { to, ...move } = body
    const ground = request.ground ?? refuse('common.not-found')
    const other = 'neighbourhoodId' in to ? await parts.ground(to.neighbourhoodId) : null
    if ('neighbourhoodId' in to && other === null) refuse('people.unknown-neighbourhood')
    const scope = { actor: request.actor, now: parts.clock(), ground, ...(other ? { also: [other.id] } : {}) }
    await inUnit(
      parts,
      scope,
      async (unit) => {
        if ('homeId' in to) await moveIn(unit, params.id, to.homeId, move)
        else if ('neighbourhoodId' in to) await handOver(unit, params.id, to.neighbourhoodId, move)
        else await moveOut(unit, params.id, move)
      },
      languageOf(request),
    )
    return done
  })
  serve(e.recordDeath, async ({ unit, params, body }) => {
    await recordDeath(unit, params.id, body)
    return done
  })
  serve(e.chooseHead, async ({ unit, params, body }) => {
    await chooseHead(unit, params.id, body.personId)
    return done
  })
  serve(e.addRelative, async ({ unit, params, body }) => {
    await addRelative(unit, params.id, body)
    return done
  })
  serve(e.removeRelative, async ({ unit, params }) => {
    await removeRelative(unit, params.id, params.relative)
    return done
  })
  serve(e.settleDoubt, async ({ unit, params, body }) => {
    settleDoubt(unit, params.id, body.how)
    return done
  })
  serve(e.answerCorrection, async ({ unit, params, body }) => {
    answerRequest(unit, params.id, body.state, body.answer)
    return done
  })
  serve(e.reveal, async ({ unit, params, body }) => ({
    values: await reveal(unit, params.id, body.fields, body.reason),
  }))
  serve(e.lookAtDoubt, ({ unit, params, body }) => lookAtDoubt(unit, params.id, body.reason))
  serve(e.lookAtCare, async ({ unit, body }) => ({ people: await lookAtCare(unit, body.over, body.reason) }))
  serve(e.setCare, async ({ unit, params, body }) => {
    await setCare(unit, params.id, body)
    return done
  })
  serve(e.heldAboutMe, ({ unit }) => heldAboutMe(unit))
  serve(e.askCorrection, async ({ unit, body }) => {
    await askCorrection(unit, body)
    return done
  })
  serve(e.heldAbout, ({ unit, params, body }) => heldAboutPerson(unit, params.id, body.reason))
  serve(e.erasePerson, ({ unit, params, body }) => erasePerson(unit, params.id, body.reason))
  serveBare(e.exportRegister, async ({ query, request, reply }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
    const file = await inUnit(parts, scope, (unit) => exportRegister(unit, query), languageOf(request))
    const name = `attachment; filename="register.${query.format}"`
    return reply.type(types[query.format]).header('content-disposition', name).send(file)
  })
  serveBare(e.exportHeld, async ({ query, request, reply }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
    const file = await inUnit(parts, scope, (unit) => exportHeld(unit, query.format), languageOf(request))
    const name = `attachment; filename="held.${query.format}"`
    return reply.type(types[query.format]).header('content-disposition', name).send(file)
  })
}

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint } from '#kit/contract/endpoint.ts'
import type { Right } from '#kit/contract/rights.ts'
import { mayAsk } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Asked, Room } from '#kit/server/room.ts'
import type { Unit } from '#kit/server/unit.ts'

/** A room's endpoints asked from inside the program: the same shapes, guards and commands, without HTTP. */
export interface Desk {
  /** Asks an endpoint by its name in the contract, in the given unit; gives what the handler answers. */
  ask(unit: Unit, name: string, input: { params?: object; query?: object; body?: object }): Promise<unknown>
}

type Handler = (asked: Asked<Endpoint>) => Promise<unknown>

export function openDesk(parts: Parts, room: Room): Desk {
  const handlers = new Map<Endpoint, Handler>()
  room.routes(
    (declared, handler) => void handlers.set(declared, handler as unknown as Handler),
    () => {},
    parts,
  )
  return {
    async ask(unit, name, { params = {}, query = {}, body = {} }) {
      const declared = room.endpoints[name]
      const handler = declared && handlers.get(declared)
      if (!handler) throw new Error(`${room.name} has no endpoint ${name}`)
      const right = room.rights[declared.needs] as Right<never>
      const ground = declared.path.includes(':neighbourhood') ? unit.ground : null
      if (!mayAsk(right, unit.actor, ground)) refuse('common.not-yours')
      return handler({
        unit,
        params: declared.params?.parse({ neighbourhood: unit.neighbourhoodId, ...params }),
        query: declared.query?.parse(query),
        body: declared.body?.parse(body),
        // Nothing that is asked here looks at them: there is no request.
        request: null as unknown as FastifyRequest,
        reply: null as unknown as FastifyReply,
      } as Asked<Endpoint>)
    },
  }
}

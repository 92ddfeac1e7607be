import { rooms } from '#apps/rooms.ts'
import { openParts } from '#apps/server.ts'
import { roles } from '#kit/contract/actor.ts'
import type { Right } from '#kit/contract/rights.ts'
import { readConfig } from '#kit/server/config.ts'
import { buildHttp } from '#kit/server/http.ts'

/** The house's description of itself, without a database: OpenAPI and the table of endpoint by role. */
export async function describeHouse(): Promise<{ openapi: object; matrix: string }> {
  const parts = openParts(readConfig({}), 'postgres://nowhere/none', Buffer.alloc(32))
  const http = await buildHttp(parts, rooms)
  await http.ready()
  const openapi = http.swagger()
  await http.close()
  await parts.database.close()
  return { openapi, matrix: accessMatrix() }
}

function accessMatrix(): string {
  const lines = [
    '# Who may ask what',
    '',
    "Generated from every room's contract and rights; a change of permission shows in a review. ● may ask, ◐ may ask, and the record decides.",
    '',
    `| endpoint | right | nobody | ${roles.join(' | ')} |`,
    `|---|---|---|${roles.map(() => '---').join('|')}|`,
  ]
  for (const room of rooms) {
    for (const endpoint of Object.values(room.endpoints)) {
      const right = room.rights[endpoint.needs] ?? rooms.map((other) => other.rights[endpoint.needs]).find(Boolean)
      const given = right as Right<never>
      const mark = given.over ? '◐' : '●'
      const cells = roles.map((role) => (typeof given.roles === 'string' || given.roles.includes(role) ? mark : ''))
      lines.push(
        `| ${endpoint.method} ${endpoint.path} | ${endpoint.needs} | ${given.roles === 'public' ? '●' : ''} | ${cells.join(' | ')} |`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}

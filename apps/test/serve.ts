import { readConfig } from '#kit/server/config.ts'
import { openHouse, openParts } from '../server.ts'

/**
 * One server of a house as a process of its own: on the database and with the master key that it is told, on any free port,
 * which it tells. It ends when whoever started it lets go of it.
 */
const [, , database = '', key = '', folder = ''] = process.argv
const parts = openParts(readConfig({ MULIN_DATA: folder, MULIN_LOG: 'silent' }), database, Buffer.from(key, 'hex'))
const house = await openHouse(parts, { background: true })
await house.http.listen({ port: 0, host: '127.0.0.1' })
const address = house.http.server.address()
process.send?.(typeof address === 'object' ? address?.port : null)
process.once('disconnect', () => void house.close().finally(() => process.exit(0)))

import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, it } from 'vitest'
import { expectPort } from './listening.ts'

it('says in a sentence that a port is taken, and takes it once it is free', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const where = { port, host: '127.0.0.1' }
  await expect(expectPort(where)).rejects.toThrow(`Port ${port} is taken by another program`)
  await expect(expectPort(where)).rejects.toThrow(`PORT=${port + 1} npm start`)
  other.close()
  await once(other, 'close')
  await expectPort(where)
  await expectPort(where)
})

it('says that this machine has no such address', async () => {
  // A network for documentation only (RFC 5737).
  await expect(expectPort({ port: 4600, host: '192.0.2.1' })).rejects.toThrow('change HOST')
})

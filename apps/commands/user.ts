import { addUser as add } from '#accounts'
import { refusals } from '#accounts/contract'
import { listNeighbourhoods } from '#places'
import type { Role } from '#kit/contract/actor.ts'
import { Refusal } from '#kit/pure/refusal.ts'
import type { Config } from '#kit/server/config.ts'
import { inUnit } from '#kit/server/unit.ts'
import { withParts } from '../parts.ts'
import type { Say } from './say.ts'

interface Options {
  phone: string
  role: Role
  neighbourhood?: string
  area?: string
  body?: string
  password?: string
}

/** `mulin user add NAME --phone NUMBER --role ROLE [--neighbourhood CODE]`: without a password it prints a code to set one. */
export async function addUser(config: Config, name: string, options: Options, say: Say): Promise<void> {
  const { phone, neighbourhood, area, body, password } = options
  await withParts(config, async (parts) => {
    try {
      const added = await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, async (unit) => {
        const found = (await listNeighbourhoods(unit)).find((one) => one.code === neighbourhood)
        if (neighbourhood !== undefined && found === undefined)
          throw new Error(`No neighbourhood has the code ${neighbourhood}. 没有这个居民区。`)
        return add(unit, {
          name,
          phone,
          role: options.role,
          ...(found ? { neighbourhoodId: found.id } : {}),
          ...(area ? { area } : {}),
          ...(body ? { body } : {}),
          ...(password ? { password } : {}),
        })
      })
      const code = added.invitation?.code ?? null
      const how =
        code === null
          ? 'signs in with the password 用密码登录'
          : `sets a password with the code 用开通码设密码: ${code}`
      say({ accountId: added.accountId, name, role: options.role, code }, `${name} ${how}`)
    } catch (error) {
      if (error instanceof Refusal && error.code in refusals) {
        const { en, zh } = refusals[error.code as keyof typeof refusals]
        throw new Error(`${en} ${zh}`, { cause: error })
      }
      throw error
    }
  })
}

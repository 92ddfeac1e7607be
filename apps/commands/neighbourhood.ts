import { addNeighbourhood as add } from '#places'
import type { Config } from '#kit/server/config.ts'
import { newId } from '#kit/server/id.ts'
import { Refusal } from '#kit/pure/refusal.ts'
import { refusals } from '#places/contract'
import { withParts } from '../parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Say } from './say.ts'

/** `mulin neighbourhood add NAME --code 12DIGITS`. */
export async function addNeighbourhood(
  config: Config,
  name: string,
  options: { code: string; phone?: string },
  say: Say,
): Promise<void> {
  const input = { id: newId(), code: options.code, name, phone: options.phone ?? null }
  await withParts(config, async (parts) => {
    try {
      await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, (unit) => add(unit, input))
    } catch (error) {
      if (error instanceof Refusal && error.code in refusals) {
        const { en, zh } = refusals[error.code as keyof typeof refusals]
        throw new Error(`${en} ${zh}`, { cause: error })
      }
      throw error
    }
    say(input, `${name} ${options.code}`)
  })
}

import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { isFirstRun } from './first-run.ts'
import { readDemo } from './session.ts'

/** What the sign-in page offers. */
export async function readSignInWays(unit: Unit): Promise<z.input<(typeof endpoints)['readSignInWays']['output']>> {
  const { oidc } = unit.parts.config
  return {
    oidc: oidc === null ? null : { name: oidc.name },
    firstRun: await isFirstRun(unit),
    demo: await readDemo(unit),
  }
}

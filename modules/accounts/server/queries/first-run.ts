import { listNeighbourhoods } from '#places'
import type { Unit } from '#kit/server/unit.ts'
import { anyAccount } from '../store/account.ts'
import { setting } from '../store/setting.ts'

/** The setting that says that somebody has been here first. */
export const firstRunKey = 'first-run'

/** Whether this copy still waits: no neighbourhood, no account, and nobody has been here before. */
export async function isFirstRun(unit: Unit): Promise<boolean> {
  if ((await unit.readOne(setting(firstRunKey))) !== undefined) return false
  if ((await unit.readOne(anyAccount())) !== undefined) return false
  return (await listNeighbourhoods(unit)).length === 0
}

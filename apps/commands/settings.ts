import type { Config } from '#kit/server/config.ts'
import { adviceFor, toldSettings } from '#kit/server/settings/told.ts'

/** What holds at this start: where it stands, what was set, and what is allowed but seldom meant. */
export function tellSettings(config: Config): void {
  const given = toldSettings().filter((setting) => setting.value !== null)
  const lines = given.map(({ name, value }) => `  ${name}=${value}`)
  if (lines.length > 0) console.log(['设置 Settings (mulin doctor lists them all):', ...lines].join('\n'))
  for (const advice of adviceFor(config)) console.error(`⚠ ${advice}`)
}

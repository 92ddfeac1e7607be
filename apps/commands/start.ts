import { mkdirSync } from 'node:fs'
import type { Config } from '#kit/server/config.ts'
import { listenMetrics } from '#kit/server/metrics.ts'
import type { Parts } from '#kit/server/parts.ts'
import { onStopSignal } from '#kit/server/stop-signals.ts'
import { bringUp } from '../bring-up.ts'
import { openConfigured } from '../database.ts'
import { tellUpkeep } from '../upkeep/figures.ts'
import { upkeepJobs } from '../upkeep/jobs.ts'
import { ensureDemo, printSignIns } from '../demo.ts'
import { openHouse, openParts } from '../server.ts'
import { serveWeb } from '../web-files.ts'
import { buildWeb, webFolder } from '../web-build.ts'
import { keepBuild, keptFolder } from '../web-kept.ts'
import { expectPort, listening } from './listening.ts'
import { tellSettings } from './settings.ts'

/** Starts the whole product and keeps it running until it is told to stop. */
export async function start(config: Config, options: { empty: boolean }): Promise<void> {
  const stopping = new AbortController()
  onStopSignal(() => stopping.abort())
  tellSettings(config)

  // Now, and not after a minute and a half of work.
  await expectPort(config)
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 })
  const building = buildWeb()
  building.catch(() => {}) // told below, after the database is in hand and can be let go of
  const database = await openConfigured(config, () => {}, { alone: true })
  try {
    await building
    await keepBuild(webFolder, keptFolder(config))
    const { keys } = await bringUp(config, database.url)
    const parts = openParts(config, database.url, keys)
    await ensureDemo(parts, { wanted: !options.empty })
    tellUpkeep(parts)
    const house = await openHouse(parts, { background: true, upkeep: upkeepJobs(config, database.url) })
    try {
      await serveWeb(house.http, { kept: keptFolder(config) })
      await listening(config, () => house.http.listen({ port: config.port, host: config.host }))
      console.log(`\nMulin is ready at ${config.origin}\n睦邻已经开好：${config.origin}\n`)
      await printSignIns(parts)
      await tellFigures(parts, stopping.signal)
      await new Promise<void>((resolve) => {
        if (stopping.signal.aborted) resolve()
        stopping.signal.addEventListener('abort', () => resolve())
      })
    } finally {
      await house.close()
    }
  } finally {
    await database.release()
  }
}

/** Figures on a port of their own; a copy that cannot have it works all the same. */
async function tellFigures(parts: Parts, until: AbortSignal): Promise<void> {
  try {
    const listener = await listenMetrics(parts.metrics, parts.config.metrics)
    until.addEventListener('abort', () => void listener.close())
  } catch (error) {
    parts.log.warn({ err: error, ...parts.config.metrics }, 'no figures at /metrics: set MULIN_METRICS_PORT')
  }
}

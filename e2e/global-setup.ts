import type { TestProject } from 'vitest/node'
import { buildWeb } from '#apps/web-build.ts'
import { prepareChromium } from '#kit/test/chromium.ts'
import { setup as startCluster, teardown } from '#kit/test/global-setup.ts'

export { teardown }

/** A database server, the unpacked browser and the built screens; each is the same for every journey. */
export async function setup(project: TestProject): Promise<void> {
  await Promise.all([startCluster(project), prepareChromium(), buildWeb()])
}

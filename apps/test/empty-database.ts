import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { administer } from '#kit/test/cluster.ts'

/** An empty database without even the house's tables, as a new machine has it. */
export async function emptyDatabase(): Promise<{ url: string; name: string; drop(): Promise<void> }> {
  const name = `empty_${randomUUID().replaceAll('-', '')}`
  const cluster = inject('testCluster')
  await administer(cluster, `create database ${name} template template0`)
  const url = new URL(cluster)
  url.pathname = `/${name}`
  return { url: url.href, name, drop: () => administer(cluster, `drop database if exists ${name} with (force)`) }
}

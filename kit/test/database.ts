import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { administer, templateName } from './cluster.ts'

/** A migrated, otherwise empty database for one test file. */
export interface TestDatabase {
  /** Connection string; the role is `postgres` (superuser, sees through row-level security) unless said otherwise. */
  url(role?: string): string
  /** Ends all its connections and removes it. Safe to call twice. */
  drop(): Promise<void>
}

/** Call in `beforeAll`, and `drop` in `afterAll`. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const cluster = inject('testCluster')
  await administer(cluster, `create database ${name} template ${templateName} strategy file_copy`)
  return {
    url(role = 'postgres') {
      const url = new URL(cluster)
      url.pathname = `/${name}`
      url.username = role
      return url.href
    },
    drop: () => administer(cluster, `drop database if exists ${name} with (force)`),
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import { type Box, boxOf, standingOf } from '#ballots'
import { brokenAt, type Link } from '#kit/server/chain.ts'
import { findRunningPostgres } from '#kit/server/postgres.ts'
import { changeOf } from '../modules/ballots/test/change-of.ts'
import { type Killed, underKills } from './killing.ts'
import { report } from './line.ts'
import { prepareFolder } from './prepared.ts'
import { voters } from './voters.ts'

/**
 * Kills the server or the database two hundred times while owners vote at thirty-two telephones and change their minds. At the end each
 * acknowledged ballot stands in the chain once, under the slip that was handed out; the chain holds from its first link to its
 * last; nothing stands in it that nobody sent; each right counts one ballot at most; and its state is the one that its events
 * come to.
 */
const kills = Number(process.env.BENCH_KILLS ?? 200)
const port = Number(process.env.BENCH_PORT ?? 4776)

const dataFolder = mkdtempSync(join(tmpdir(), 'mulin-crash-'))
try {
  const { neighbourhood, voteId, each } = await prepareFolder(dataFolder, 20, voters)
  const request = (id: string, at: number) => {
    const { headers, body } = each[at % each.length] ?? { headers: {}, body: {} }
    return { path: `/api/n/${neighbourhood}/votes/${voteId}/ballots`, headers, body: { ...body, id } }
  }
  await underKills({ dataFolder, port, clients: 32, kills, patient: false, request }, async (killed) => {
    const { lost, doubled, foreign, broken, differing } = await compare(dataFolder, voteId, killed)
    const { size } = killed.acknowledged
    console.error(
      `${size} ballots acknowledged, ${killed.interrupted} under way at a kill; ${lost} lost, ${doubled} doubled, ${foreign} that nobody sent; ` +
        `chain ${broken === null ? 'whole' : `broken at ${broken}`}, ${differing} rights not as their events have them`,
    )
    const wrong = lost + doubled + foreign + differing + (broken === null ? 0 : 1)
    report({
      name: 'crash-ballots',
      value: wrong,
      unit: `ballots lost or doubled of ${size} over ${kills} kills`,
      yardstick: null,
      ratio: null,
      limit: '0',
      ok: wrong === 0 && size > kills,
    })
  })
} finally {
  rmSync(dataFolder, { recursive: true, force: true })
}

type Row = Omit<Link, 'at' | 'vote'> & {
  at: Date
  right_id: string | null
  ref_id: string | null
  receipt: string | null
}

async function compare(folder: string, voteId: string, { sent, acknowledged }: Killed) {
  const url = findRunningPostgres(folder)?.url('mulin')
  if (url === undefined) throw new Error('the database is not there')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const columns = 'n::int as n, at, type, right_id, ref_id, receipt, data, prev, hash'
  const events = (await client.query(`select ${columns} from ballots.event where vote_id = $1 order by n`, [voteId]))
    .rows as Row[]
  const states = (
    await client.query('select right_id, owners, box from ballots.right_state where vote_id = $1', [voteId])
  ).rows as { right_id: string; owners: number; box: Box }[]
  await client.end()
  const given = events.filter(({ type }) => type === 'given')
  const slips = new Map(given.map((row) => [row.ref_id, row.receipt]))
  const byRight = Map.groupBy(events, ({ right_id: right }) => right)
  const chain = events.map(({ n, at, type, data, prev, hash }): Link => {
    return { vote: voteId, n, at: at.toISOString(), type, data, prev, hash }
  })
  return {
    lost: [...acknowledged].filter(([id, answer]) => slips.get(id) !== (answer as { slip: string }).slip).length,
    doubled: given.length - slips.size,
    foreign: given.filter(({ ref_id: id }) => id === null || !sent.has(id)).length,
    broken: brokenAt(chain),
    differing: states.filter(({ right_id: right, owners, box }) => {
      const rebuilt = boxOf(owners, (byRight.get(right) ?? []).map(changeOf))
      const standing = standingOf(rebuilt)
      const counted = standing.kind === 'none' ? 0 : standing.ballots.length
      return counted > 1 || !isDeepStrictEqual(rebuilt, box)
    }).length,
  }
}

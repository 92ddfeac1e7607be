import { keepFile } from '#files'
import {
  askRecount,
  beginRecount,
  closeStack,
  drawRecount,
  issuePaper,
  listPapers,
  lookAgain,
  openStack,
  readPaper,
  takeBack,
} from '#papers'
import type { Actor } from '#kit/contract/actor.ts'
import { newBox } from '#kit/server/sealed-box.ts'
import type { Unit } from '#kit/server/unit.ts'
import { photo } from '../../modules/files/test/made-files.ts'

/** Papers of a vote under way: out, back, read by one, read differently by two; and of one that is closed, being recounted. */
export async function papersThere(unit: Unit, mark: string, worker: Actor): Promise<void> {
  const picture = await photo(300, 400)
  const second = unit.as({ ...worker, accountId: unit.id(), name: `${mark}乙` }, unit.now)
  const first = unit.as({ ...worker, accountId: unit.id(), name: `${mark}甲` }, unit.now)

  const open = async (title: string, homes: number) => {
    const voteId = unit.id()
    const rights = Array.from({ length: homes }, (_, at) => ({
      id: unit.id(),
      label: `${mark}${1 + Math.floor(at / 4)}号 ${101 + at}室`,
      personIds: [unit.id()],
    }))
    await openStack(unit, {
      voteId,
      title: `${mark}${title}`,
      question: `${mark}是否同意？`,
      choices: ['yes', 'no', 'abstain'],
      warning: `${mark}管理规约第三十一条：送达后不投的，算弃权。`,
      publicKey: newBox().publicKey,
      rights,
      closesAt: new Date(unit.now.getTime() + 7 * 86_400_000),
    })
    await unit.flush()
    return { voteId, rights, papers: (await listPapers(unit, voteId, { after: 0 })).papers }
  }
  type Stack = Awaited<ReturnType<typeof open>>
  const back = async ({ voteId, papers }: Stack, place: number) => {
    const paper = papers[place]
    if (paper === undefined) throw new Error('no such paper')
    const scanId = unit.id()
    await give({ voteId, papers }, place)
    await keepFile(unit, { id: scanId, name: `${mark}票.jpg`, content: picture })
    await unit.flush()
    await takeBack(unit, voteId, { seen: paper.serial, scanId, givenAt: unit.now })
    await unit.flush()
    return { voteId, seen: paper.serial, paperId: paper.id, scanId }
  }
  const give = async ({ voteId, papers }: Pick<Stack, 'voteId' | 'papers'>, place: number) => {
    const paperId = papers[place]?.id ?? ''
    await issuePaper(unit, voteId, { paperId, how: 'hand', taker: 'family', takerName: `${mark}家属`, shown: true })
    await unit.flush()
  }
  const reads = async (by: Unit, paper: Awaited<ReturnType<typeof back>>, read: 'yes' | 'no') => {
    await readPaper(by, paper.voteId, { ...paper, read })
    await by.flush()
  }

  const running = await open('停车收费', 10)
  for (const place of [0, 1]) await give(running, place)
  await reads(first, await back(running, 2), 'yes')
  const differing = await back(running, 3)
  await reads(first, differing, 'yes')
  await reads(second, differing, 'no')
  await back(running, 5)

  /** Closed, with what two have read of every paper, and drawn for the recount. */
  const drawnOf = async (stack: Stack) => {
    for (const place of stack.papers.keys()) {
      const paper = await back(stack, place)
      for (const by of [first, second]) await reads(by, paper, 'yes')
    }
    await closeStack(unit, stack.voteId)
    await unit.flush()
    await beginRecount(unit, stack.voteId, {
      ballots: stack.papers.map(({ serial }) => ({ serial, choice: 'yes' })),
      counted: {
        roll: stack.rights.map(({ id }) => ({ unit: id, owners: [id], area: 5_000 })),
        returns: stack.rights.map(() => ({ choice: 'yes', delivered: true })),
        bars: { quorum: { of: [2, 3], more: false }, consent: { of: [1, 2], more: true } },
        silence: null,
        onPaper: new Set(stack.rights.map(({ id }) => id)),
      },
    })
    await unit.flush()
    await drawRecount(unit, stack.voteId, '31415625341263542316', `${mark}证人`)
    await unit.flush()
  }
  await drawnOf(await open('加装电梯', 6))
  // Entered wrong, and seen by one person so far.
  const wrong = await open('换路灯', 1)
  await drawnOf(wrong)
  const third = unit.as({ ...worker, accountId: unit.id(), name: `${mark}丙` }, unit.now)
  const { id: paperId = '', serial: seen = '' } = wrong.papers[0] ?? {}
  await lookAgain(third, wrong.voteId, { paperId, seen, read: 'no' })
  // Recounted, and wanted to be once more.
  const over = await open('换门禁', 1)
  await drawnOf(over)
  const [only] = over.papers
  await lookAgain(third, over.voteId, { paperId: only?.id ?? '', seen: only?.serial ?? '', read: 'yes' })
  await third.flush()
  await askRecount(unit, over.voteId, { id: unit.id(), why: `${mark}再看一遍` })
  await unit.flush()
}

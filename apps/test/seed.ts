import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settleAccounts } from '#accounts'
import { addVisitor, logCall, planReception } from '#duty'
import { attachFiles, keepFile } from '#files'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { tableFile } from '#kit/server/table-file.ts'
import { importRoster } from '#imports'
import { takeIn } from '#matters'
import { askAtCounter, concernPersons, noteIncident, startAssessment } from '#privacy'
import { tell } from '#messages'
import { postNotice } from '#notices'
import { blankFacts, saveDoubts, savePersons } from '#people'
import { settleHomes } from '#places'
import { saveTitles } from '#titles'
import { pdf } from '../../modules/files/test/made-files.ts'
import { actorAs } from './asking.ts'
import { appraisalsThere } from './seed-appraisals.ts'
import { bodiesThere } from './seed-bodies.ts'
import { aVisit, anAlarm, policiesOf } from './seed-care.ts'
import { meetings } from './seed-meeting.ts'
import { papersThere } from './seed-papers.ts'
import { topicsThere } from './seed-topics.ts'
import { electionThere } from './seed-elections.ts'
import { rollsThere } from './seed-rolls.ts'
import { conventionsThere } from './seed-conventions.ts'
import { votesThere } from './seed-ballots.ts'
import { verdictsThere } from './seed-verdicts.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { TestHouse } from './house.ts'

/**
 * A little of everything in one neighbourhood, through the rooms' doors. Every text in it begins with the mark, so that
 * it is recognised wherever it turns up. Each room adds its own here.
 */
export async function seed(house: TestHouse, ground: Ground, mark: string): Promise<void> {
  const homes = await house.unit((unit) => settleHomes(unit, homesOf(mark)), { ground })
  const [homeId = ''] = homes.map((home) => home.id)
  const personId = newId()
  await house.unit(
    async (unit) => {
      const facts = {
        ...blankFacts(`${mark}强`),
        homeId,
        birthDate: '1951-03-04',
        workplace: `${mark}工厂`,
        care: ['living-alone' as const],
      }
      await savePersons(unit, [{ id: personId, version: null, facts }], `${mark}名册`)
      await unit.flush()
      saveDoubts(unit, [
        {
          subject: { personId },
          field: 'idNumber',
          kind: 'id-bad-checksum',
          original: `${mark}号`,
          writtenAt: `${mark}!A1`,
        },
      ])
      const title = {
        id: newId(),
        homeId,
        kind: 'owned',
        share: null,
        since: null,
        evidence: 'roster',
        note: `${mark}备注`,
      } as const
      await saveTitles(unit, [{ ...title, owner: { name: `${mark}业主` } }], `${mark}名册`)
    },
    { ground },
  )
  await importRoster(house.parts, ground, await rosterOf(house, mark))
  await bodiesThere(house, ground, mark, personId)
  const [resident, worker] = await peopleWhoSignIn(house, ground, mark, { personId, homeId })
  const file = newId()
  await house.unit(
    async (unit) => {
      await keepFile(unit, { id: newId(), name: `${mark}草稿.pdf`, content: pdf() })
      await keepFile(unit, { id: file, name: `${mark}附件.pdf`, content: pdf() })
    },
    { ground, actor: resident },
  )
  const matterId = newId()
  await house.unit(async (unit) => void (await takeIn(unit, matterOf(mark, matterId, homeId))), {
    ground,
    actor: worker,
  })
  await house.unit(
    async (unit) => {
      const told = { template: 'messages.written', about: null, data: { text: `${mark}的通知` } }
      await tell(unit, { ...told, to: { everybody: true } })
      await tell(unit, { ...told, to: { accounts: [resident.accountId] } })
    },
    { ground, actor: worker },
  )
  const at = house.parts.clock()
  const ends = new Date(at.getTime() + 7 * 86_400_000)
  await house.unit(
    async (unit) =>
      void (await postNotice(unit, {
        id: newId(),
        kind: 'works',
        compoundId: null,
        poster: `${mark}居委会`,
        title: `${mark}停水`,
        body: `${mark}明天停水。`,
        startsAt: at.toISOString(),
        endsAt: ends.toISOString(),
      })),
    { ground, actor: worker },
  )
  await house.unit((unit) => callsAndVisits(unit, mark), { ground, actor: worker })
  await house.unit((unit) => aVisit(unit, mark, homeId, personId), { ground, actor: worker })
  await house.unit((unit) => topicsThere(unit, mark, resident), { ground, actor: worker })
  await house.unit((unit) => asksAndPapers(unit, mark, personId), { ground, actor: worker })
  await house.unit((unit) => policiesOf(unit, mark, personId), { ground, actor: worker })
  await house.unit((unit) => conventionsThere(unit, mark, resident, personId), { ground, actor: worker })
  await house.unit((unit) => rollsThere(unit, mark, personId), { ground, actor: worker })
  await house.unit((unit) => papersThere(unit, mark, worker), { ground, actor: worker })
  await house.unit((unit) => votesThere(unit, mark, resident, personId), { ground, actor: worker })
  await house.unit((unit) => electionThere(unit, mark, personId), { ground, actor: worker })
  await house.unit((unit) => appraisalsThere(unit, mark, resident, homeId), { ground, actor: worker })
  await house.unit((unit) => meetings(unit, mark, personId, worker.accountId), { ground, actor: worker })
  await house.unit((unit) => anAlarm(unit, mark, { personId, homeId }), { ground, actor: worker })
  await verdictsThere(house, ground, mark, worker)
  await house.unit((unit) => attachFiles(unit, [file], { room: 'matters', recordId: matterId }), {
    ground,
    actor: resident,
  })
}

/** A request at the counter, an assessment begun, an incident. */
async function asksAndPapers(unit: Unit, mark: string, personId: string): Promise<void> {
  await askAtCounter(unit, { id: unit.id(), personId, kind: 'explain', text: `${mark}想知道谁看过`, relative: null })
  await startAssessment(unit, { id: unit.id(), trigger: 'sensitive', room: 'people', title: `${mark}照顾登记` })
  const [kinds, cause, harm, measures, selfHelp, contact] = ['电话', '丢了纸', '骚扰', '找回', '留意', '居委会'].map(
    (word) => `${mark}${word}`,
  ) as [string, string, string, string, string, string]
  const incident = unit.id()
  await noteIncident(unit, {
    id: incident,
    foundAt: unit.now,
    what: 'lost',
    rooms: ['duty'],
    affected: 3,
    told: { kinds, cause, harm, measures, selfHelp, contact },
  })
  await unit.flush()
  await concernPersons(unit, incident, [personId])
}

/** A call that waits, and a reception with a visitor. */
async function callsAndVisits(unit: Unit, mark: string): Promise<void> {
  const caller = { personId: null, name: `${mark}来电`, phone: '19900000002', words: `${mark}说水管爆了` }
  await logCall(unit, { id: unit.id(), way: 'missed', rangAt: null, ...caller })
  const receptionId = unit.id()
  await planReception(unit, receptionId, {
    title: `${mark}接待日`,
    place: `${mark}睦邻中心`,
    startsAt: new Date(unit.now.getTime() + 3_600_000),
    endsAt: new Date(unit.now.getTime() + 7_200_000),
    minutesEach: 15,
    parties: [{ kind: 'property-manager', name: `${mark}物业` }],
  })
  await addVisitor(unit, receptionId, { id: unit.id(), way: 'walk-in', ...caller })
}

const homesOf = (mark: string) =>
  ['101', '102', '201'].map((room) => ({
    compound: { name: `${mark}花园`, address: `${mark}路1弄` },
    entrance: '1号',
    room,
    floor: Number(room[0]),
    buildingArea: 6_000,
    use: 'lived-in' as const,
  }))

const matterOf = (mark: string, id: string, homeId: string): Parameters<typeof takeIn>[1] => ({
  id,
  source: 'counter',
  category: 'leak',
  complexity: 'ordinary',
  urgent: null,
  place: { homeId, entranceId: null, spotId: null, floor: null, spot: null },
  title: `${mark}漏水`,
  words: `${mark}的楼道顶上渗水`,
  confidential: false,
  reporter: { personId: null, name: `${mark}来人`, phone: '19900000001' },
  hotlineNumber: null,
  spoken: true,
  files: [],
})

/** A small roster of the committee's own, of another building. */
async function rosterOf(house: TestHouse, mark: string): Promise<string> {
  const columns = ['姓名', '性别', '地址', '电话'].map((title, at) => ({
    title,
    value: (row: string[]) => row[at] ?? null,
  }))
  const rows = [
    [`${mark}甲`, '男', `${mark}路1弄9号101室`, '19900000011'],
    [`${mark}乙`, '女', `${mark}路1弄9号102室`, '19900000012'],
  ]
  const file = join(house.parts.config.dataFolder, `${mark}.xlsx`)
  writeFileSync(file, await tableFile('xlsx', columns, rows, null))
  return file
}

/** A resident and a worker of the neighbourhood, with accounts. */
async function peopleWhoSignIn(
  house: TestHouse,
  ground: Ground,
  mark: string,
  lives: { personId: string; homeId: string },
): Promise<[Actor, Actor]> {
  const neighbourhoodId = ground.id
  const [resident = '', worker = ''] = await house.unit((unit) =>
    settleAccounts(unit, [
      {
        name: `${mark}居民`,
        standings: [{ role: 'resident', neighbourhoodId, personId: lives.personId, homeIds: [lives.homeId] }],
      },
      { name: `${mark}社工`, standings: [{ role: 'worker', neighbourhoodId }] },
    ]),
  )
  return [
    { ...actorAs('resident', ground, { personId: lives.personId, homeIds: [lives.homeId] }), accountId: resident },
    { ...actorAs('worker', ground), accountId: worker },
  ]
}

import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { BodyKind, PostKind } from '../../contract/words.ts'
import { bodyKindNames, postKindNames } from '../names.ts'
import { listBodies } from './list-bodies.ts'

interface Line {
  kind: BodyKind
  body: string
  compounds: string
  post: PostKind | null
  title: string | null
  holder: string
  phone: string | null
  until: string | null
  share: string | null
}

/** Bodies and who holds which post, one post a line, marked with who took it and when. No personal numbers are in it. */
export async function exportBodies(unit: Unit, format: 'xlsx' | 'csv'): Promise<Buffer> {
  const { bodies } = await listBodies(unit)
  const lines = bodies
    .filter((body) => body.endedOn === null)
    .flatMap((body): Line[] => {
      const line = {
        kind: body.kind,
        body: body.name,
        compounds: body.compounds.map((one) => one.name).join('、'),
        phone: body.officePhone,
        until: body.termUntil,
        share: body.share === null || body.share === undefined ? null : `${body.share.party}/${body.share.seated}`,
      }
      if (body.people.length === 0) return [{ ...line, post: null, title: null, holder: '' }]
      return body.people.map(({ kind: post, title, holder }) => ({ ...line, post, title, holder }))
    })
  unit.emit({ type: 'bodies.bodies-exported', subjectId: unit.neighbourhoodId, data: { rows: lines.length, format } })
  const at = `${dayOf(unit.now)} ${clockOf(unit.now)}`
  const mark = unit.language === 'en' ? `Taken by ${unit.by.name}, ${at}` : `${unit.by.name} 于 ${at} 导出`
  return tableFile(format, columnsIn(unit.language === 'en' ? 'en' : 'zh'), lines, mark)
}

function columnsIn(tongue: 'zh' | 'en'): Column<Line>[] {
  const say = (zh: string, en: string) => (tongue === 'en' ? en : zh)
  return [
    { title: say('类别', 'Kind'), value: (line) => bodyKindNames[line.kind][tongue], width: 16 },
    { title: say('组织', 'Body'), value: (line) => line.body, width: 26 },
    { title: say('小区', 'Compounds'), value: (line) => line.compounds, width: 22 },
    {
      title: say('岗位', 'Post'),
      value: (line) => line.title ?? (line.post ? postKindNames[line.post][tongue] : null),
    },
    { title: say('姓名', 'Holder'), value: (line) => line.holder },
    { title: say('办公电话', 'Office telephone'), value: (line) => line.phone, width: 16 },
    { title: say('任期到', 'Term until'), value: (line) => line.until },
    { title: say('党员委员', 'Party members'), value: (line) => line.share },
  ]
}

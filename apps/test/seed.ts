import type { Actor, Ground } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { attachFiles, keepFile } from '#files'
import { settleHomes } from '#places'
import { pdf } from '../../modules/files/test/made-files.ts'
import { actorAs } from './asking.ts'
import type { TestHouse } from './house.ts'

/**
 * A little of everything in one neighbourhood, through the rooms' doors. Every text in it carries the mark, so that it
 * is recognised wherever it turns up. Each room adds its own here.
 */
export async function seed(house: TestHouse, ground: Ground, mark: string): Promise<{ resident: Actor }> {
  const homes = await house.unit(
    (unit) =>
      settleHomes(
        unit,
        ['101', '102', '201'].map((room) => ({
          compound: { name: `${mark}花园`, address: `${mark}路1弄` },
          entrance: '1号',
          room,
          floor: Number(room[0]),
          buildingArea: 6_000,
          use: 'lived-in' as const,
        })),
      ),
    { ground },
  )
  const resident = actorAs('resident', ground, { homeIds: homes.map((home) => home.id) })
  const file = newId()
  await house.unit(
    async (unit) => {
      await keepFile(unit, { id: newId(), name: `${mark}草稿.pdf`, content: pdf() })
      await keepFile(unit, { id: file, name: `${mark}附件.pdf`, content: pdf() })
      await unit.flush()
      await attachFiles(unit, [file], { room: 'matters', recordId: newId() })
    },
    { ground, actor: resident },
  )
  return { resident }
}

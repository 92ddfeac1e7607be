import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { changeHome as update, homeById } from '../store.ts'

type Change = Omit<z.output<(typeof endpoints.changeHome)['body'] & z.ZodType>, 'version'>

/** Corrects use or areas of a home; refuses when somebody else was quicker. What it was before stays in the event. */
export async function changeHome(unit: Unit, id: string, version: number, change: Change): Promise<void> {
  const before = await unit.readOr(homeById(unit, id), 'places.unknown-home')
  unit.writeOne(
    update(unit, id, version, {
      ...(change.use ? { use: change.use } : {}),
      ...(change.buildingArea
        ? { building_area: change.buildingArea.area, building_area_source: change.buildingArea.source }
        : {}),
      ...(change.exclusiveArea
        ? { exclusive_area: change.exclusiveArea.area, exclusive_area_source: change.exclusiveArea.source }
        : {}),
    }),
  )
  unit.emit({
    type: 'places.home-changed',
    subjectId: id,
    data: {
      before: { use: before.use, buildingArea: before.building_area, exclusiveArea: before.exclusive_area },
      after: change,
    },
  })
}

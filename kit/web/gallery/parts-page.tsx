import { DeskPage } from '../desk-page.tsx'
import { BuildingGrid } from '../building-grid.tsx'
export function PartsPage() {
  return (
    <DeskPage title="部件">
      <BuildingGrid label="x" floors={[]} onSelect={() => {}} />
    </DeskPage>
  )
}

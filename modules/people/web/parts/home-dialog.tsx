import { useLingui } from '@lingui/react/macro'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { areaAsMetres } from '#kit/web/figures.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { NumberField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Household } from '../reading.ts'
import { useAct } from '../reading.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useHomeWords } from './home-words.ts'
import { metresAsArea } from './metres.ts'

type Home = Household['home']

const options = (list: Record<string, string>) => Object.entries(list).map(([value, word]) => ({ value, word }))
const written = (area: number | null) => (area === null ? '' : areaAsMetres(area).replaceAll(',', ''))

/** 改房屋资料: lived in, let or vacant; the areas with the paper they are read from. */
export function HomeDialog({ home, onClose }: { home: Home; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const { uses, sources } = useHomeWords()
  const was = { building: written(home.buildingArea), exclusive: written(home.exclusiveArea) }
  const form = useMulinForm({
    values: {
      use: home.use as string,
      building: was.building,
      buildingSource: home.buildingAreaSource ?? '',
      exclusive: was.exclusive,
      exclusiveSource: home.exclusiveAreaSource ?? '',
    },
    send: async ({ use, building, buildingSource, exclusive, exclusiveSource }) => {
      const area = (metres: string, source: string) =>
        metres.trim() === '' ? undefined : { area: metresAsArea(metres), source }
      await act('PATCH', `homes/${home.id}`, {
        version: home.version,
        use,
        buildingArea: area(building, buildingSource),
        exclusiveArea: area(exclusive, exclusiveSource),
      })
      toast(t`改好了。`)
      onClose()
    },
  })
  const field = { form: form.form }
  const metres = {
    validate: (text: string) => text.trim() === '' || metresAsArea(text) !== null || t`请写成 55.27 这样。`,
  }
  const from = (area: string, source: string) =>
    form.form.watch(area as 'building').trim() === '' ? null : (
      <Select
        {...field}
        name={source as 'buildingSource'}
        label={t`这个面积从哪来`}
        required
        options={options(sources)}
      />
    )
  return (
    <FormDialog
      busy={form.busy}
      problem={form.problem}
      submit={form.submit}
      title={t`改房屋资料`}
      act={t`改`}
      onClose={onClose}
    >
      <Radio {...field} small name="use" label={t`怎么用`} options={options(uses)} />
      <NumberField {...field} decimals name="building" label={t`建筑面积`} unit="㎡" rules={metres} />
      {from('building', 'buildingSource')}
      <NumberField
        {...field}
        decimals
        name="exclusive"
        label={t`专有面积`}
        hint={t`业主表决按它算，请照产证或测绘报告填。`}
        unit="㎡"
        rules={metres}
      />
      {from('exclusive', 'exclusiveSource')}
    </FormDialog>
  )
}

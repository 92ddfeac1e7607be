import { useLingui } from '@lingui/react/macro'
import { Section } from '#kit/web/card.tsx'
import { CategoryPicker } from '#kit/web/category-picker.tsx'
import { Drawing, type DrawingName } from '#kit/web/drawings.tsx'
import type { CategoryKey } from './report-draft.ts'

const PICTURES: Record<CategoryKey, DrawingName> = {
  leak: 'leak',
  power: 'lamp',
  lift: 'lift',
  passage: 'bike',
  waste: 'bin',
  unclear: 'unclear',
}

type Props = { chosen: CategoryKey | null; onChoose: (key: CategoryKey) => void; missing: boolean }

/** Six pictures, one tap. */
export function CategoryPart({ chosen, onChoose, missing }: Props) {
  const { t } = useLingui()
  const words: Record<CategoryKey, string> = {
    leak: t`漏水渗水`,
    power: t`灯和电`,
    lift: t`电梯`,
    passage: t`车和通道`,
    waste: t`垃圾卫生`,
    unclear: t`说不清`,
  }
  const keys = Object.keys(words) as CategoryKey[]
  return (
    <Section title={t`是哪一种`} {...(missing ? {} : { hint: t`点一个最像的。` })}>
      {missing ? (
        <p role="alert" className="error">
          {t`请先点一个，再交。`}
        </p>
      ) : null}
      <CategoryPicker
        label={t`是哪一种`}
        chosen={chosen ?? undefined}
        onChoose={(key) => onChoose(key as CategoryKey)}
        categories={keys.map((key) => ({ key, word: words[key], picture: <Drawing is={PICTURES[key]} /> }))}
      />
    </Section>
  )
}

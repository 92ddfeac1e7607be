import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { CategoryPicker } from '#kit/web/category-picker.tsx'
import { Section } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { Icon } from '#kit/web/icon.tsx'
import {
  IconBriefcase,
  IconBulb,
  IconCoin,
  IconDots,
  IconDroplet,
  IconHeart,
  IconId,
  IconShield,
  IconUsers,
} from '#kit/web/icons.ts'
import type { Need } from './use-visit.ts'

/** What is needed: becomes a matter with one who answers for it, the moment the visit is with the server. */
export function NeedPart({ need, onNeed }: { need: Need; onNeed: (need: Need) => void }) {
  const { t } = useLingui()
  const id = useId()
  const kinds = [
    { key: 'elder-care', word: t`养老助餐`, is: IconHeart },
    { key: 'relief', word: t`救助`, is: IconCoin },
    { key: 'leak', word: t`漏水`, is: IconDroplet },
    { key: 'power', word: t`灯和电`, is: IconBulb },
    { key: 'neighbour', word: t`邻里`, is: IconUsers },
    { key: 'jobs', word: t`就业`, is: IconBriefcase },
    { key: 'certificate', word: t`证明`, is: IconId },
    { key: 'safety', word: t`安全`, is: IconShield },
    { key: 'other', word: t`别的`, is: IconDots },
  ]
  return (
    <Section title={t`需要什么`} hint={t`会记成一件事，由您经手。`}>
      <CategoryPicker
        label={t`哪一类`}
        categories={kinds.map(({ key, word, is }) => ({ key, word, picture: <Icon is={is} /> }))}
        chosen={need.category}
        onChoose={(category) => onNeed({ ...need, category })}
      />
      <div className="field above">
        <label htmlFor={id}>{t`照原话写（可不填）`}</label>
        <textarea
          id={id}
          className="input"
          rows={3}
          maxLength={1000}
          value={need.words}
          onChange={(event) => onNeed({ ...need, words: event.target.value })}
        />
      </div>
      <div className="above">
        <ChoiceCard
          many
          name="confidential"
          value="yes"
          word={t`保密`}
          under={t`只有经手人和主任看得到`}
          on={need.confidential}
          onChoose={() => onNeed({ ...need, confidential: !need.confidential })}
        />
      </div>
    </Section>
  )
}

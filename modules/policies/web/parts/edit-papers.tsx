import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { IconPlus } from '#kit/web/icons.ts'
import { factKeys, factOf } from '../../domain/facts.ts'
import { useSay, type Version } from '../reading.ts'
import { Text } from './edit-words.tsx'

type Papers = Version['papers']
type Paper = Papers[number]

/** The papers to bring; each can be spared where the register knows it already. */
export function EditPapers({ papers, onChange }: { papers: Papers; onChange: (papers: Papers) => void }) {
  const { t } = useLingui()
  const say = useSay()
  const put = (place: number, some: Partial<Paper>) =>
    onChange(papers.map((paper, at) => (at === place ? { ...paper, ...some } : paper)))
  const add = () => onChange([...papers, { name: { zh: '', en: '' }, unless: null }])
  return (
    <Section title={t`要带什么材料`} end={<Button icon={IconPlus} onClick={add}>{t`加一样`}</Button>}>
      {papers.map((paper, place) => (
        // A paper has no identity but its place.
        <fieldset className="above numbered-part" key={place}>
          <legend>{t`第 ${place + 1} 样`}</legend>
          <div className="fields">
            <Text
              label={t`材料`}
              value={paper.name.zh}
              onChange={(zh) => put(place, { name: { ...paper.name, zh } })}
            />
            <Text
              label={t`英文`}
              value={paper.name.en}
              onChange={(en) => put(place, { name: { ...paper.name, en } })}
            />
            <label className="field">
              <span className="label">{t`名册里有了就不用带`}</span>
              <select
                className="input"
                value={paper.unless ?? ''}
                onChange={({ target }) =>
                  put(place, { unless: target.value === '' ? null : (target.value as NonNullable<Paper['unless']>) })
                }
              >
                <option value="">{t`总要带`}</option>
                {factKeys
                  .filter((key) => factOf(key).register)
                  .map((key) => (
                    <option key={key} value={key}>
                      {say(factOf(key).name)}
                    </option>
                  ))}
              </select>
            </label>
            <span>
              <Button
                look="quiet"
                onClick={() => onChange(papers.filter((_paper, at) => at !== place))}
              >{t`去掉这一样`}</Button>
            </span>
          </div>
        </fieldset>
      ))}
    </Section>
  )
}

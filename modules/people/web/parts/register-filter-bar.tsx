import '../people.css'
import { useLingui } from '@lingui/react/macro'
import { Icon } from '#kit/web/icon.tsx'
import { IconSearch } from '#kit/web/icons.ts'
import { useAddress } from '#kit/web/router.tsx'
import { Tag } from '#kit/web/tag.tsx'
import { useEntrances } from '../reading.ts'
import { useWords } from '../words.ts'
import { EntrancePick } from './entrance-pick.tsx'

/** By what the register is narrowed; everything but the typed text stands in the page's address. */
export function RegisterFilterBar({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { t } = useLingui()
  const [address, change] = useAddress()
  const entrances = useEntrances().data?.entrances ?? []
  const { registrations, sexes } = useWords()
  return (
    <div className="filters" role="search" aria-label={t`筛选名册`}>
      <span className="search">
        <span className="search-in">
          <Icon is={IconSearch} />
          <input
            type="search"
            aria-label={t`姓名、拼音、门牌、尾号`}
            placeholder={t`姓名、拼音、门牌、尾号`}
            value={text}
            maxLength={60}
            onChange={(event) => onText(event.target.value)}
          />
        </span>
      </span>
      <EntrancePick
        entrances={entrances}
        chosen={address.e}
        onChoose={(e) => change({ e: e || undefined })}
        all={t`所有门洞`}
      />
      <Pick
        label={t`户籍类别`}
        all={t`户籍不限`}
        options={Object.entries(registrations)}
        value={address.registration}
        onPick={(registration) => change({ registration })}
      />
      <Pick
        label={t`性别`}
        all={t`男女不限`}
        options={Object.entries(sexes)}
        value={address.sex}
        onPick={(sex) => change({ sex })}
      />
      <Pick
        label={t`年龄`}
        all={t`年龄不限`}
        options={[
          ['0-14', t`未满 15 岁`],
          ['15-59', t`15 到 59 岁`],
          ['60-79', t`60 到 79 岁`],
          ['80-130', t`80 岁以上`],
        ]}
        value={address.from === undefined ? undefined : `${address.from}-${address.to ?? ''}`}
        onPick={(range) => {
          const [from, to] = range?.split('-') ?? []
          change({ from, to })
        }}
      />
      <Tag on={address.doubtful === 'yes'} onPress={() => change({ doubtful: address.doubtful ? undefined : 'yes' })}>
        {t`只看待核`}
      </Tag>
    </div>
  )
}

function Pick({
  label,
  all,
  options,
  value,
  onPick,
}: {
  label: string
  all: string
  options: readonly (readonly [value: string, word: string])[]
  value: string | undefined
  onPick: (value: string | undefined) => void
}) {
  return (
    <select
      className="input"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onPick(event.target.value || undefined)}
    >
      <option value="">{all}</option>
      {options.map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  )
}

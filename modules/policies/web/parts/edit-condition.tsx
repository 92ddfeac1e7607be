import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { IconPlus, IconX } from '#kit/web/icons.ts'
import type { Condition } from '../../domain/condition.ts'
import { EditLeaf, type Leaf } from './edit-leaf.tsx'

type Group = Exclude<Condition, Leaf>
type Kind = 'all' | 'any' | 'atLeast' | 'not'

/** So deep groups stand in one another; deeper ones are better two clauses. */
const DEEPEST = 3

const begin: Leaf = { fact: 'shanghaiHukou', is: true }
const isGroup = (condition: Condition): condition is Group => !('fact' in condition || 'age' in condition)
const kindOf = (group: Group): Kind =>
  'all' in group ? 'all' : 'any' in group ? 'any' : 'not' in group ? 'not' : 'atLeast'
const partsOf = (group: Group): readonly Condition[] =>
  'all' in group ? group.all : 'any' in group ? group.any : 'not' in group ? [group.not] : group.of

/** A group of that kind from these parts. */
function groupOf(kind: Kind, parts: readonly Condition[], least = 1): Group {
  const [first = begin] = parts
  if (kind === 'not') return { not: parts.length > 1 ? { all: parts } : first }
  if (kind === 'atLeast') return { atLeast: Math.max(1, Math.min(least, parts.length)), of: parts }
  return kind === 'all' ? { all: parts } : { any: parts }
}

type Props = {
  condition: Condition
  depth?: number
  onChange: (condition: Condition) => void
  onDrop?: (() => void) | undefined
}

/** What a clause asks, put together by choosing: one thing known of a person, or several and how they go together. */
export function EditCondition({ condition, depth = 0, onChange, onDrop }: Props) {
  const { t } = useLingui()
  if (!isGroup(condition)) {
    return (
      <div className="condition-row">
        <EditLeaf leaf={condition} onChange={onChange} />
        {depth === 0 ? (
          <Button
            look="quiet"
            icon={IconPlus}
            onClick={() => onChange({ all: [condition, begin] })}
          >{t`再加一个条件`}</Button>
        ) : null}
        {onDrop === undefined ? null : <Drop onDrop={onDrop} />}
      </div>
    )
  }
  const kind = kindOf(condition)
  const parts = partsOf(condition)
  const least = 'of' in condition ? condition.atLeast : 1
  const put = (changed: readonly Condition[]) => onChange(groupOf(kind, changed, least))
  return (
    <fieldset className="condition-group">
      <div className="condition-row">
        <select
          className="input"
          aria-label={t`这几个怎么合起来`}
          value={kind}
          onChange={({ target }) => onChange(groupOf(target.value as Kind, parts, least))}
        >
          <option value="all">{t`下面都要满足`}</option>
          <option value="any">{t`下面满足一个就行`}</option>
          <option value="atLeast">{t`下面至少满足几个`}</option>
          <option value="not">{t`下面这个不能满足`}</option>
        </select>
        {kind === 'atLeast' ? (
          <input
            className="input number"
            type="number"
            aria-label={t`至少几个`}
            min={1}
            max={parts.length}
            value={least}
            onChange={({ target }) => onChange(groupOf('atLeast', parts, Number(target.value)))}
          />
        ) : null}
        {onDrop === undefined ? null : <Drop onDrop={onDrop} />}
      </div>
      {parts.map((part, place) => (
        <EditCondition
          // Parts have no identity but their place.
          key={place}
          condition={part}
          depth={depth + 1}
          onChange={(changed) => put(parts.map((one, at) => (at === place ? changed : one)))}
          onDrop={parts.length > 1 ? () => put(parts.filter((_one, at) => at !== place)) : undefined}
        />
      ))}
      {kind === 'not' ? null : (
        <div className="condition-row">
          <Button look="quiet" icon={IconPlus} onClick={() => put([...parts, begin])}>{t`加一个条件`}</Button>
          {depth < DEEPEST ? (
            <Button
              look="quiet"
              icon={IconPlus}
              onClick={() => put([...parts, { any: [begin, begin] }])}
            >{t`加一组`}</Button>
          ) : null}
        </div>
      )}
    </fieldset>
  )
}

function Drop({ onDrop }: { onDrop: () => void }) {
  const { t } = useLingui()
  return <Button look="quiet" icon={IconX} aria-label={t`去掉这个条件`} onClick={onDrop} />
}

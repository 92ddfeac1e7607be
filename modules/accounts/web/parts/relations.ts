import { useLingui } from '@lingui/react/macro'

type Relation = 'child' | 'spouse' | 'relative' | 'carer' | 'other'

/** What somebody is to the person they act for. */
export function useRelationNames(): Record<Relation, string> {
  const { t } = useLingui()
  return {
    child: t`子女`,
    spouse: t`老伴`,
    relative: t`亲戚`,
    carer: t`照顾的人`,
    other: t`别的人`,
  }
}

type Relationship = 'owner' | 'family' | 'tenant' | 'other'

/** What somebody is to the home they ask to be bound to. */
export function useHomeRelations(): Record<Relationship, string> {
  const { t } = useLingui()
  return { owner: t`房主`, family: t`家里人`, tenant: t`租住`, other: t`别的` }
}

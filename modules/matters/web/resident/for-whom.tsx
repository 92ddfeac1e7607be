import { Trans, useLingui } from '@lingui/react/macro'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { IconHomeEdit } from '#kit/web/icons.ts'
import { Empty } from '#kit/web/waiting.tsx'
import { listComma } from '#kit/web/marks.ts'
import { choosePlace, type Who } from './who.ts'

/** For whom and for which homes; says nothing where there is nothing to mistake. */
export function ForWhom({ who }: { who: Who }) {
  const homes = who.homes.map(({ address }) => address).join(listComma())
  if (who.actingFor !== undefined) {
    return (
      <Trans>
        您在替<b>{who.actingFor}</b>办事，{homes}
      </Trans>
    )
  }
  return who.homes.length > 1 || who.places.length > 1 ? homes : null
}

/** The neighbourhoods one has homes in, one of them open. */
export function PlaceChoice({ who }: { who: Who }) {
  const { t } = useLingui()
  if (who.places.length < 2) return null
  return (
    <div className="btns" role="group" aria-label={t`看哪个居民区`}>
      {who.places.map(({ id, name }) => (
        <Button
          key={id}
          look={id === who.here.id ? 'soft' : 'outline'}
          aria-pressed={id === who.here.id}
          onClick={() => choosePlace(id)}
        >
          {name}
        </Button>
      ))}
    </div>
  )
}

/** Signed in, but bound to no home yet: what to do about it. */
export function NotBound() {
  const { t } = useLingui()
  return (
    <Empty
      icon={IconHomeEdit}
      title={t`还不知道您住哪一户`}
      action={<LinkButton look="primary" to="/bind">{t`绑定我家`}</LinkButton>}
    >
      {t`绑好以后，就能报问题、看进展。`}
    </Empty>
  )
}

import { useLingui } from '@lingui/react/macro'
import { Icon } from './icon.tsx'
import { IconCheck, IconSelector } from './icons.ts'
import { MenuButton } from './menu.tsx'
import { useSession } from './session.ts'
import { workIn, workplaces } from './working-place.ts'

/** Beside the neighbourhood's name, for whoever works in several: in which one to go on. */
export function PlaceSwitch({ home }: { home: string }) {
  const { t } = useLingui()
  const session = useSession()
  const places = workplaces(session)
  const here = session?.places?.[0]?.id
  if (places.length < 2) return null
  return (
    <MenuButton
      entries={places.map(({ id, name }) => ({
        key: id,
        word: id === here ? t`${name}，现在在这里` : name,
        ...(id === here ? { icon: IconCheck } : {}),
        run: () => {
          if (id === here) return
          workIn(id)
          // A fresh page: whatever stands on this one belongs to the other neighbourhood.
          location.assign(home)
        },
      }))}
      button={
        <button type="button" className="place-switch" aria-label={t`换一个居民区`}>
          <Icon is={IconSelector} size={18} />
        </button>
      }
    />
  )
}

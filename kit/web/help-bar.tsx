import { useLingui } from '@lingui/react/macro'
import { Icon } from './icon.tsx'
import { IconPhone, IconPlayerStop, IconTextSize, IconVolume } from './icons.ts'
import { useReadAloud } from './read-aloud.ts'
import { useSession } from './session.ts'
import { changeSettings, nextSize, useSettings, type Size } from './settings.ts'
import { toast } from './toast.tsx'

/** 字大, 听, 打电话: in one place on every resident's page. */
export function HelpBar({ tel }: { tel?: string | null | undefined }) {
  const { t } = useLingui()
  const { size } = useSettings()
  const voice = useReadAloud()
  const session = useSession()
  const call = tel ?? session?.places?.[0]?.tel
  const said: Record<Size, string> = { standard: t`现在是标准字`, elder: t`现在是大字`, largest: t`现在是最大字` }
  const turn = () => {
    const next = nextSize(size)
    changeSettings({ size: next })
    toast(said[next])
  }
  return (
    <nav className="helpbar" aria-label={t`帮助`}>
      <button type="button" onClick={turn}>
        <Icon is={IconTextSize} />
        {t`字大`}
      </button>
      {voice.can ? (
        <button type="button" onClick={voice.toggle} aria-pressed={voice.reading}>
          <Icon is={voice.reading ? IconPlayerStop : IconVolume} />
          {voice.reading ? t`停` : t`听`}
        </button>
      ) : null}
      {call ? (
        <a href={`tel:${call}`}>
          <Icon is={IconPhone} />
          {t`打电话`}
        </a>
      ) : null}
    </nav>
  )
}

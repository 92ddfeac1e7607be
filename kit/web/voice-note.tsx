import { useLingui } from '@lingui/react/macro'
import { useRef, useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Card } from './card.tsx'
import { Icon } from './icon.tsx'
import { IconMicrophone, IconPlayerPause, IconPlayerPlay, IconPlayerStop, IconTrash } from './icons.ts'
import { useAddressOf } from './photo-card.tsx'
import { useVoiceRecorder, waveOf, type Voice } from './voice-recorder.ts'

type Props = {
  voice: Voice | undefined
  onVoice: (voice: Voice | undefined) => void
  /** What was said, in words, under a line. */
  said?: ReactNode
}

/** Say it instead of typing: record, hear it again, say it anew, take it away. */
export function VoiceNote({ voice, onVoice, said }: Props) {
  const { t } = useLingui()
  const { state, seconds, start, stop } = useVoiceRecorder(onVoice)
  if (state === 'impossible') return <p className="muted">{t`这台设备不能录音，写字或打电话都行。`}</p>
  if (state === 'recording') {
    return (
      <Card>
        <div className="voice">
          <button type="button" className="round live" aria-label={t`说完了`} onClick={stop}>
            <Icon is={IconPlayerStop} />
          </button>
          <span role="status">{t`正在听，说完点一下`}</span>
          <span className="muted num">{t`${seconds} 秒`}</span>
        </div>
      </Card>
    )
  }
  if (!voice) {
    return (
      <>
        <Button icon={IconMicrophone} wide busy={state === 'asking'} onClick={() => void start()}>
          {t`点一下，说给我们听`}
        </Button>
        {state === 'refused' ? <p role="alert" className="small">{t`没拿到话筒。请在设置里允许，或者写字。`}</p> : null}
      </>
    )
  }
  return (
    <>
      <Card>
        <VoicePlayer sound={voice.sound} seconds={voice.seconds} wave={voice.wave} />
        {said === undefined ? null : <p className="voice-said">{said}</p>}
      </Card>
      <div className="btns">
        <Button look="quiet" edge="start" icon={IconMicrophone} onClick={() => void start()}>{t`重说`}</Button>
        <Button look="quiet" icon={IconTrash} onClick={() => onVoice(undefined)}>{t`不要了`}</Button>
      </div>
    </>
  )
}

/** A voice note to listen to. */
export function VoicePlayer({
  sound,
  seconds,
  wave,
}: {
  sound: Blob | string
  /** Its length, where it is known. */
  seconds?: number
  wave?: readonly number[]
}) {
  const { t } = useLingui()
  const audio = useRef<HTMLAudioElement>(null)
  const [playing, setPlaying] = useState(false)
  const source = useAddressOf(sound)
  const toggle = () => {
    if (playing) audio.current?.pause()
    else void audio.current?.play()
  }
  return (
    <div className="voice">
      <button type="button" className="round" aria-label={playing ? t`停` : t`放一遍`} onClick={toggle}>
        <Icon is={playing ? IconPlayerPause : IconPlayerPlay} />
      </button>
      <Wave wave={wave ?? waveOf([])} />
      {seconds === undefined ? null : <span className="muted num">{t`${seconds} 秒`}</span>}
      {/* A resident's own words; there are no captions to offer. */}
      {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
      <audio
        ref={audio}
        src={source}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setPlaying(false)}
      />
    </div>
  )
}

function Wave({ wave }: { wave: readonly number[] }) {
  return (
    <svg
      className="wave"
      viewBox={`0 0 ${wave.length * 6} 28`}
      preserveAspectRatio="xMinYMid meet"
      fill="currentColor"
      aria-hidden="true"
    >
      {wave.map((level, place) => {
        const height = 4 + level * 22
        // A bar of the picture is known by its place.
        return <rect key={place} x={place * 6} y={14 - height / 2} width="3" height={height} rx="1.5" />
      })}
    </svg>
  )
}

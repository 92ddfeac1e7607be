import { useEffect, useRef, useState } from 'react'

/** What was said: the sound, its length in seconds, and its loudness in 28 parts from 0 to 1 for the picture. */
export type Voice = { sound: Blob; seconds: number; wave: readonly number[] }

type Taking = {
  recorder: MediaRecorder
  context: AudioContext
  started: number
  levels: number[]
  timer: ReturnType<typeof setInterval>
}

/** Longer than this nobody listens to: 60 seconds. */
const LONGEST = 60

export type RecorderState = 'idle' | 'asking' | 'recording' | 'refused' | 'impossible'

/** Records one voice note; `seconds` counts while it runs, and it stops by itself after a minute. */
export function useVoiceRecorder(onVoice: (voice: Voice) => void) {
  const [state, setState] = useState<RecorderState>(canRecord() ? 'idle' : 'impossible')
  const [seconds, setSeconds] = useState(0)
  const taking = useRef<Taking>(null)

  useEffect(() => () => release(taking.current), [])

  const stop = () => {
    const { recorder } = taking.current ?? {}
    if (recorder?.state === 'recording') recorder.stop()
  }

  const start = async () => {
    setState('asking')
    let stream: MediaStream
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    } catch {
      setState('refused')
      return
    }
    const recorder = new MediaRecorder(stream)
    const pieces: Blob[] = []
    const now = begin(stream, recorder, (passed) => {
      setSeconds(passed)
      if (passed >= LONGEST) stop()
    })
    taking.current = now
    recorder.ondataavailable = ({ data }) => pieces.push(data)
    recorder.onstop = () => {
      release(now)
      setState('idle')
      setSeconds(0)
      const length = Math.max(1, Math.round((Date.now() - now.started) / 1000))
      onVoice({ sound: new Blob(pieces, { type: recorder.mimeType }), seconds: length, wave: waveOf(now.levels) })
    }
    recorder.start()
    setState('recording')
  }
  return { state, seconds, start, stop }
}

function begin(stream: MediaStream, recorder: MediaRecorder, tick: (seconds: number) => void): Taking {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 512
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Uint8Array(analyser.fftSize)
  const levels: number[] = []
  const started = Date.now()
  const timer = setInterval(() => {
    analyser.getByteTimeDomainData(samples)
    levels.push(Math.max(...samples.map((sample) => Math.abs(sample - 128))) / 128)
    tick(Math.floor((Date.now() - started) / 1000))
  }, 100)
  return { recorder, context, started, levels, timer }
}

function release(taking: Taking | null): void {
  if (!taking) return
  clearInterval(taking.timer)
  for (const track of taking.recorder.stream.getTracks()) track.stop()
  if (taking.context.state !== 'closed') void taking.context.close()
}

/** Levels of any number as 28 parts, the loudest of each, never quite flat. */
export function waveOf(levels: readonly number[], parts = 28): number[] {
  if (levels.length === 0) return Array.from({ length: parts }, () => 0.15)
  return Array.from({ length: parts }, (_, part) => {
    const from = Math.floor((part * levels.length) / parts)
    const to = Math.max(from + 1, Math.floor(((part + 1) * levels.length) / parts))
    return Math.min(1, Math.max(0.12, ...levels.slice(from, to)))
  })
}

function canRecord(): boolean {
  return typeof MediaRecorder !== 'undefined' && typeof navigator.mediaDevices?.getUserMedia === 'function'
}

const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Calls the listener once when the program is to end: by Ctrl-C, by a signal, or because the launcher that started it is
 * gone. On Ctrl-C the signal comes twice, from the terminal and from the launcher; the second is not more urgent.
 */
export function onStopSignal(listener: () => void): void {
  let told = false
  const once = () => {
    if (told) return
    told = true
    listener()
  }
  for (const signal of signals) process.on(signal, once)
  process.once('disconnect', once)
  // Listening must not by itself keep a program alive that has nothing left to do.
  process.channel?.unref()
}

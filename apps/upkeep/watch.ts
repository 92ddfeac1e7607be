import type { Figure } from '#kit/server/metrics.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Alert } from './alerts.ts'
import { alerts } from './alerts.ts'

/** A figure that is worth telling, and the counters seen at the look before. */
export function worthTelling(
  figures: readonly Figure[],
  before: ReadonlyMap<string, number>,
): { alert: Alert; figure: Figure }[] {
  return alerts.flatMap((alert) =>
    figures
      .filter((figure) => figure.name === alert.metric)
      .filter((figure) => {
        if ('above' in alert.when) return figure.value > alert.when.above
        if ('below' in alert.when) return figure.value < alert.when.below
        return figure.value - (before.get(keyOf(figure)) ?? figure.value) > alert.when.risenBy
      })
      .map((figure) => ({ alert, figure })),
  )
}

const keyOf = ({ name, labels }: Figure) => `${name} ${JSON.stringify(labels)}`

/**
 * Looks at the figures every ten minutes and writes what is worth telling into the log, so that a copy without Prometheus
 * is watched as well: a line when it begins, one a day while it goes on, one when it is over.
 */
export function watcher(): (parts: Parts) => Promise<void> {
  let before = new Map<string, number>()
  const told = new Map<string, number>()
  return async (parts) => {
    const figures = await parts.metrics.values()
    const now = parts.clock().getTime()
    const found = worthTelling(figures, before)
    const names = new Set(found.map(({ alert }) => alert.name))
    for (const { alert, figure } of found) {
      if (now - (told.get(alert.name) ?? Number.NEGATIVE_INFINITY) < 86_400_000) continue
      told.set(alert.name, now)
      const line = { alert: alert.name, value: figure.value, ...figure.labels, todo: alert.todo.en }
      parts.log[alert.severity === 'critical' ? 'error' : 'warn'](line, `${alert.en}. ${alert.zh}。`)
    }
    for (const name of told.keys()) {
      if (names.has(name)) continue
      told.delete(name)
      parts.log.warn({ alert: name }, 'over again 已恢复')
    }
    before = new Map(figures.map((figure) => [keyOf(figure), figure.value]))
  }
}

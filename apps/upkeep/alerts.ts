/** What somebody has to be told of: told in the log by the copy itself, and by Prometheus where there is one. */
export interface Alert {
  name: string
  metric: string
  /** Worth telling when the figure is above, below, or (a counter) has risen by more than this within an hour. */
  when: { above: number } | { below: number } | { risenBy: number }
  /** For how many minutes it has to hold. */
  minutes: number
  severity: 'warning' | 'critical'
  en: string
  zh: string
  /** What to do about it. */
  todo: { en: string; zh: string }
}

const hour = 3_600
const day = 24 * hour

/** The one list of which deploy/prometheus-rules.yml, docs/alerts.md and the log lines are made. */
export const alerts: readonly Alert[] = [
  {
    name: 'MulinEventsWait',
    metric: 'mulin_event_oldest_seconds',
    when: { above: 300 },
    minutes: 5,
    severity: 'critical',
    en: 'Events have waited for more than five minutes to be carried',
    zh: '事件超过五分钟没有送出',
    todo: {
      en: 'look at the log for "events wait"; restart if the database answers',
      zh: '看日志里的 events wait；数据库正常就重启',
    },
  },
  {
    name: 'MulinJobsWait',
    metric: 'mulin_job_oldest_seconds',
    when: { above: 900 },
    minutes: 5,
    severity: 'warning',
    en: 'Jobs that are due have waited for more than a quarter of an hour',
    zh: '后台任务积压超过一刻钟',
    todo: {
      en: 'see whether one job takes very long, or the machine is short of processor',
      zh: '看是不是某个任务太慢，或机器太忙',
    },
  },
  {
    name: 'MulinJobsGivenUp',
    metric: 'mulin_jobs_given_up',
    when: { above: 0 },
    minutes: 1,
    severity: 'warning',
    en: 'Jobs failed for good',
    zh: '有后台任务彻底失败',
    todo: {
      en: 'read `last_error` in graphile_worker.jobs; once the cause is gone, let them run again',
      zh: '看 graphile_worker.jobs 里的 last_error；修好后重新执行',
    },
  },
  {
    name: 'MulinMessagesFail',
    metric: 'mulin_messages_failed_total',
    when: { risenBy: 20 },
    minutes: 1,
    severity: 'warning',
    en: 'More than twenty messages could not be handed over within an hour',
    zh: '一小时内二十条以上的消息没能送到',
    todo: {
      en: 'look at the SMS gateway and its balance; those not reached stand in the call list',
      zh: '检查短信网关和余额；没通知到的人在电话名单里',
    },
  },
  {
    name: 'MulinBackupOld',
    metric: 'mulin_backup_age_seconds',
    when: { above: 30 * hour },
    minutes: 10,
    severity: 'critical',
    en: 'The newest backup is older than thirty hours',
    zh: '最近一次备份已超过三十小时',
    todo: { en: 'run `mulin backup` by hand and read what it says', zh: '手工运行 mulin backup，看它说什么' },
  },
  {
    name: 'MulinDrillFailed',
    metric: 'mulin_drill_ok',
    when: { below: 1 },
    minutes: 1,
    severity: 'critical',
    en: 'The last restore drill failed: the backup cannot be relied on',
    zh: '最近一次恢复演练失败，备份靠不住',
    todo: {
      en: 'run `mulin drill` by hand; try the backup of the day before',
      zh: '手工运行 mulin drill；再试前一天的备份',
    },
  },
  {
    name: 'MulinDrillOld',
    metric: 'mulin_drill_age_seconds',
    when: { above: 40 * day },
    minutes: 60,
    severity: 'warning',
    en: 'No restore drill for forty days',
    zh: '四十天没有做过恢复演练',
    todo: { en: 'run `mulin drill`; see MULIN_DRILL', zh: '运行 mulin drill；检查 MULIN_DRILL' },
  },
  {
    name: 'MulinDiskFull',
    metric: 'mulin_disk_free_ratio',
    when: { below: 0.1 },
    minutes: 10,
    severity: 'critical',
    en: 'Less than a tenth of the disk is free',
    zh: '磁盘剩余不到一成',
    todo: { en: 'make room or a larger disk; keep fewer backups', zh: '清理或换更大的盘；少留几份备份' },
  },
  {
    name: 'MulinCertificateEnds',
    metric: 'mulin_certificate_seconds',
    when: { below: 14 * day },
    minutes: 60,
    severity: 'critical',
    en: 'The certificate ends within two weeks',
    zh: '证书两周内到期',
    todo: {
      en: 'renew it at the proxy; with Caddy see why it did not renew by itself',
      zh: '在代理上续期；用 Caddy 的看为什么没有自动续',
    },
  },
  {
    name: 'MulinConnectionsWait',
    metric: 'mulin_database_connections_free',
    when: { below: 5 },
    minutes: 5,
    severity: 'warning',
    en: 'The database server allows fewer than five further connections',
    zh: '数据库可用的连接不到五个',
    todo: {
      en: 'see who holds them (pg_stat_activity); raise max_connections',
      zh: '看谁占着连接（pg_stat_activity）；调大 max_connections',
    },
  },
]

/** The expression as Prometheus takes it. */
export function expressionOf({ metric, when }: Alert): string {
  if ('above' in when) return `${metric} > ${when.above}`
  if ('below' in when) return `${metric} < ${when.below}`
  return `increase(${metric}[1h]) > ${when.risenBy}`
}

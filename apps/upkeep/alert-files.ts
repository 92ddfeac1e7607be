import type { Alert } from './alerts.ts'
import { alerts, expressionOf } from './alerts.ts'

const quotedText = (text: string) => `'${text.replaceAll("'", "''")}'`

/** deploy/prometheus-rules.yml. */
export function rulesFile(): string {
  const rule = (alert: Alert) => [
    `      - alert: ${alert.name}`,
    `        expr: ${expressionOf(alert)}`,
    `        for: ${alert.minutes}m`,
    '        labels:',
    `          severity: ${alert.severity}`,
    '        annotations:',
    `          summary: ${quotedText(`${alert.en} ${alert.zh}`)}`,
    `          description: ${quotedText(`${alert.todo.en} ${alert.todo.zh}`)}`,
  ]
  return [
    '# Made from apps/upkeep/alerts.ts by npm run generate. What each means: docs/alerts.md.',
    'groups:',
    '  - name: mulin',
    '    rules:',
    ...alerts.flatMap(rule),
    '      - alert: MulinDown',
    '        expr: up{job="mulin"} == 0',
    '        for: 5m',
    '        labels:',
    '          severity: critical',
    '        annotations:',
    `          summary: ${quotedText('Mulin does not answer 睦邻没有响应')}`,
    `          description: ${quotedText('ask /api/health/ready what it lacks 看 /api/health/ready 缺什么')}`,
    '',
  ].join('\n')
}

/** docs/alerts.md. */
export function alertsPage(): string {
  const row = (alert: Alert) =>
    `| \`${alert.name}\` | \`${expressionOf(alert)}\` | ${alert.minutes} min | ${alert.severity} | ${alert.en}. ${alert.zh}。 | ${alert.todo.en}. ${alert.todo.zh}。 |`
  return `# What a running copy tells of itself

Made from \`apps/upkeep/alerts.ts\` by \`npm run generate\`.

Every ten minutes a copy looks at its own figures and writes what is worth telling into its log: a line when it begins,
one a day while it goes on, one when it is over (\`"alert":"MulinBackupOld"\`). Where Prometheus watches, give it
\`deploy/prometheus-rules.yml\` and \`/metrics\` (MULIN_METRICS_PORT; on 127.0.0.1 unless MULIN_METRICS_HOST says otherwise):

\`\`\`yaml
scrape_configs:
  - job_name: mulin
    static_configs: [{ targets: ['127.0.0.1:14600'] }]
rule_files: [prometheus-rules.yml]
\`\`\`

No figure carries a name, an address or an id of anybody.

每十分钟，程序自己看一遍这些数字，值得说的写进日志：开始时一行，没好之前每天一行，好了再一行。有 Prometheus 的，把
\`deploy/prometheus-rules.yml\` 和 \`/metrics\` 交给它。数字里没有任何人的姓名、住址和编号。

| alert 告警 | when 条件 | for 持续 | | what 是什么 | what to do 怎么办 |
|---|---|---|---|---|---|
${alerts.map(row).join('\n')}
`
}

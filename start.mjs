import { launch } from './bin/launch.mjs'

void launch({ entry: 'apps/cli.ts', args: ['start', ...process.argv.slice(2)], mode: 'prod', revive: true })

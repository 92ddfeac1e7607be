import { launch } from '../bin/launch.mjs'

void launch({ entry: 'scripts/check.ts', args: process.argv.slice(2), mode: 'all' })

#!/usr/bin/env node
import { launch } from './launch.mjs'

const args = process.argv.slice(2)
void launch({ entry: 'apps/cli.ts', args, mode: 'prod', revive: args[0] === 'start' })

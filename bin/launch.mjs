// Runs the program under the Node that came by npm. Written so that an old Node can at least read it.
import { spawn } from 'child_process'
import { existsSync } from 'fs'
import { constants } from 'os'
import { dirname, join } from 'path'
import { fileURLToPath } from 'url'
import { ensureInstalled } from './install.mjs'
import { nodeFlags } from './node-flags.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const major = Number(process.versions.node.split('.')[0])

/** How long, in ms, a program asked to stop may take. */
const patience = 30000

/**
 * Installs what is missing, then runs `entry` (a path from the root) with `args` under Node 24 and ends as it ends.
 *
 * Nothing is left running, whoever is killed: signals are handed on; the program hears through its channel when this
 * launcher is gone, and this launcher looks whether its own parent (npm, which a kill does not hand on) is.
 * With `revive`, a program that was killed, and did not end by its own will, is started again.
 */
export async function launch({ entry, args, mode, revive = false }) {
  if (major < 20) {
    end(`Mulin 需要 Node 20 或更新，这里是 ${process.versions.node}。请从 https://nodejs.org 安装。
Mulin needs Node 20 or newer; this is ${process.versions.node}. Install it from https://nodejs.org.`)
  }
  const state = { child: undefined, stopping: false }
  passSignalsOn(state)
  try {
    await ensureInstalled(root, mode, (child) => (state.child = child))
  } catch (error) {
    end(error.message)
  }
  if (state.stopping) process.exit(130)
  const node = findNode()
  for (let quick = 0; ;) {
    const began = Date.now()
    const { code, signal } = await run(node, [join(root, entry), ...args], state)
    const wasKilled = signal !== null && !state.stopping
    if (!revive || !wasKilled) process.exit(signal === null ? code : 128 + constants.signals[signal])
    quick = Date.now() - began < 10000 ? quick + 1 : 0
    if (quick > 5) end(`Mulin 一再中断（${signal}），不再重启。 Mulin keeps being ended (${signal}); giving up.`)
    console.error(`Mulin 意外中断（${signal}），正在重新启动。 Mulin was ended (${signal}); starting it again.`)
    await new Promise((done) => setTimeout(done, quick * 500))
    if (state.stopping) process.exit(130)
  }
}

function run(node, args, state) {
  const child = spawn(node, [...nodeFlags, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  state.child = child
  return new Promise((done) => {
    child.on('exit', (code, signal) => done({ code, signal }))
    child.on('error', (error) => end(`无法运行 ${node}。 Could not run ${node}: ${error.message}`))
  })
}

function findNode() {
  const os = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const pinned = join(root, 'node_modules', `node-${os}-${process.arch}`, 'bin', file)
  if (existsSync(pinned)) return pinned
  if (major >= 24) return process.execPath
  return end(`这台机器（${process.platform} ${process.arch}）没有自带的 Node 24，请先安装 Node 24。
No Node 24 comes along for ${process.platform} ${process.arch}: install Node 24 yourself, then start again.`)
}

function passSignalsOn(state) {
  const stop = (signal) => {
    if (!state.stopping) setTimeout(() => pass('SIGKILL'), patience).unref()
    state.stopping = true
    pass(signal)
  }
  const pass = (signal) => state.child && state.child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    stop('SIGTERM')
  }, 500)
  look.unref()
}

function end(message) {
  console.error(message.trim())
  process.exit(1)
}

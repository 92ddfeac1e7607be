import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** A browser unpacked and ready to be started. */
export interface Chromium {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const resolve = createRequire(import.meta.url).resolve

/**
 * Switches for a cloud function's single page that don't suit journeys: in one process the browser dies with its first
 * context, and without web security the pages under test would be allowed what no visitor's browser allows. Pages are drawn
 * plainly: a graphics card played by the processor took a fifth of it.
 */
const unsuitable =
  /^--(single-process|no-zygote|in-process-gpu|disable-web-security|allow-running-insecure-content|headless|disable-features|enable-features|use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist)\b/

/**
 * Unpacks the Chromium that came by npm into `.cache`, 2 seconds once per version. Of several that unpack at once, each
 * works in a folder of its own and the first puts his into place.
 */
export async function prepareChromium(): Promise<Chromium> {
  const home = dirname(dirname(resolve('@sparticuz/chromium')))
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  const folder = join(root, '.cache', `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder)
  // Loaded late: it is a development tool, and looks at its environment when loaded.
  const { default: chromium } = await import('@sparticuz/chromium')
  return {
    executablePath: join(folder, 'chromium'),
    args: [...chromium.args.filter((arg) => !unsuitable.test(arg)), '--disable-gpu'],
    env: await environment(folder),
  }
}

async function unpackInto(folder: string): Promise<void> {
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true })
  // It unpacks into the temporary folder, and takes whatever `chromium` lies there: so it is given a fresh one.
  const program = `const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await inflate(process.argv[1])`
  const libraries = join(dirname(dirname(resolve('@sparticuz/chromium'))), 'bin/al2023.tar.br')
  try {
    await run(process.execPath, ['--input-type=module', '-e', program, libraries], {
      cwd: root,
      env: { ...process.env, TMPDIR: half },
    })
    writeFileSync(join(half, 'fonts.conf'), fontsFile(half.slice(0, folder.length)))
    renameSync(half, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

/** A slim machine lacks the few system libraries that Chromium wants; then those that came with it are used. */
async function environment(folder: string): Promise<Record<string, string>> {
  const env: Record<string, string> = { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] ??= value
  try {
    await run(join(folder, 'chromium'), ['--version', '--no-sandbox'], { env })
    return env
  } catch {
    return { ...env, LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
  }
}

/** Chinese glyphs, which the machine may not have; and nothing else, so that pictures look alike everywhere. */
function fontsFile(folder: string): string {
  const noto = dirname(resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold'].map((weight) => join(noto, weight))
  const families = [
    'sans-serif',
    'serif',
    'monospace',
    'system-ui',
    'PingFang SC',
    'Microsoft YaHei',
    'Noto Sans CJK SC',
  ]
  const alias = (family: string) =>
    `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${weights.map((path) => `<dir>${path}</dir>`).join('\n')}
<cachedir>${join(folder, 'font-cache')}</cachedir>
${families.map(alias).join('\n')}
</fontconfig>
`
}

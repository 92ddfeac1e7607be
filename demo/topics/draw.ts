import sharp from 'sharp'
import type { Scene } from './story.ts'

const colours = {
  wall: '#d9cdb8',
  grey: '#a9a59b',
  green: '#4f8a5b',
  dark: '#2f5d46',
  brick: '#a8402d',
  wood: '#b58a58',
}

const bed = (x: number) =>
  `<rect x="${x}" y="430" width="150" height="60" fill="${colours.wood}"/>` +
  [20, 55, 90, 125]
    .map((dx, at) => `<circle cx="${x + dx}" cy="418" r="24" fill="${at % 2 ? colours.green : colours.dark}"/>`)
    .join('')

const bench = `<rect x="330" y="440" width="150" height="14" fill="${colours.wood}"/><rect x="340" y="454" width="10" height="36" fill="${colours.wood}"/><rect x="460" y="454" width="10" height="36" fill="${colours.wood}"/>`

const weeds = Array.from(
  { length: 26 },
  (_none, at) =>
    `<path d="M${20 + at * 31} 490 l6 -${20 + ((at * 17) % 40)} l6 ${20 + ((at * 17) % 40)}" fill="#8a8f5a"/>`,
).join('')

const backs: Record<Scene, string> = {
  garden: `<rect width="800" height="600" fill="#e7ecef"/><rect y="60" width="800" height="330" fill="${colours.wall}"/>${[80, 280, 480, 680].map((x) => `<rect x="${x}" y="140" width="90" height="110" fill="#9fb3bd"/>`).join('')}<rect y="490" width="800" height="110" fill="#c9c2b3"/>`,
  terrace: `<rect width="800" height="600" fill="#dfe9f0"/><rect y="300" width="800" height="190" fill="#cfc8ba"/><rect y="300" width="800" height="14" fill="${colours.grey}"/><rect y="490" width="800" height="110" fill="#bdb6a7"/>`,
  tearoom: `<rect width="800" height="600" fill="#efe8da"/><rect x="90" y="120" width="270" height="220" fill="#cfe0e6" stroke="${colours.grey}" stroke-width="10"/><rect y="490" width="800" height="110" fill="#b9a88c"/>`,
}

const after: Record<Scene, string> = {
  garden: bed(120) + bed(520) + bench,
  terrace: `${bed(60)}${bed(600)}<rect x="270" y="470" width="270" height="24" fill="${colours.wood}"/>${bench}`,
  tearoom: `<rect x="430" y="380" width="260" height="20" fill="${colours.wood}"/><rect x="450" y="400" width="16" height="90" fill="${colours.wood}"/><rect x="654" y="400" width="16" height="90" fill="${colours.wood}"/><circle cx="520" cy="362" r="18" fill="${colours.brick}"/><circle cx="600" cy="364" r="15" fill="${colours.dark}"/>`,
}

const before: Record<Scene, string> = {
  garden: weeds,
  terrace: `<rect x="560" y="420" width="120" height="70" fill="${colours.grey}"/><path d="M90 490 l40 -30 l80 30 z" fill="#8d877a"/>`,
  tearoom: `<rect x="470" y="390" width="180" height="100" fill="${colours.grey}"/><path d="M470 390 l40 -40 h180 l-40 40 z" fill="#8d877a"/>`,
}

/** A drawing of how a place looks and how it is to look: of nowhere and nobody. */
export function draw(scene: Scene, when: 'before' | 'after'): Promise<Buffer> {
  const inside = backs[scene] + (when === 'after' ? after : before)[scene]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">${inside}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer()
}

const block = (x: number, y: number, width: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="46" fill="${colours.wall}" stroke="${colours.grey}" stroke-width="3"/>`

const rows = [70, 190, 310, 430].map((y) => block(70, y, 270) + block(460, y, 270)).join('')

/** A schematic plan: rows of houses either side of a lane, of no compound in particular. No survey map. */
export function drawPlan(): Promise<Buffer> {
  const ground = `<rect width="800" height="540" fill="#eef1e8"/><rect x="370" width="60" height="540" fill="#dcd6c8"/>`
  const trees = [130, 250, 370].map((y) => `<circle cx="400" cy="${y + 20}" r="12" fill="${colours.green}"/>`).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="540">${ground}${rows}${trees}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer()
}

/** Places on that plan, one after another: a roof, a corner between houses, a strip along the lane, the ground before a house. */
export const spotsOnPlan: readonly (readonly [number, number][])[] = [
  [
    [88, 130],
    [425, 130],
    [425, 215],
    [88, 215],
  ],
  [
    [575, 450],
    [912, 450],
    [912, 560],
    [575, 560],
  ],
  [[500, 900]],
  [
    [70, 250],
    [445, 250],
    [445, 340],
    [70, 340],
  ],
]

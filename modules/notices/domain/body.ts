/** A notice's text as blocks: paragraphs, and lists of lines that begin with a dash. */
export type Block =
  | { is: 'paragraph'; text: string }
  | { is: 'list'; items: readonly string[] }
  /** A list in which every line is two short words: shown side by side, 1号楼 over 9:00–10:30. */
  | { is: 'cells'; cells: readonly (readonly [name: string, value: string])[] }

const dash = /^[-–•·]\s*/
const pair = /^(.{1,12}?)[：:]\s*(.{1,14})$/

/** Reads plain text: blank lines part paragraphs, lines beginning with a dash are a list. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let items: string[] = []
  const closeParagraph = () => {
    if (lines.length > 0) blocks.push({ is: 'paragraph', text: lines.join('\n') })
    lines = []
  }
  const closeList = () => {
    if (items.length > 0) blocks.push(listOf(items))
    items = []
  }
  for (const raw of body.split('\n')) {
    const line = raw.trim()
    if (dash.test(line)) {
      closeParagraph()
      items.push(line.replace(dash, ''))
    } else {
      closeList()
      if (line === '') closeParagraph()
      else lines.push(line)
    }
  }
  closeParagraph()
  closeList()
  return blocks
}

function listOf(items: readonly string[]): Block {
  const cells = items.map((item) => pair.exec(item))
  if (items.length >= 2 && items.length <= 6 && cells.every((cell) => cell !== null)) {
    return { is: 'cells', cells: cells.map((cell) => [cell?.[1] ?? '', cell?.[2] ?? ''] as const) }
  }
  return { is: 'list', items: [...items] }
}

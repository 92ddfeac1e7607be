import ts from 'typescript'
import type { Fault } from './fault.ts'
import { filesUnder, isTestFile, textOf } from './tree.ts'

/** A narrow sign between Chinese letters: 太大了,请 */
const narrow = /\p{sc=Han}[,;:?!](?=\p{sc=Han})/u
/** A line on which a wide sign may stand alone between two values. */
const alone = /[}>'`\s][，、：；。（）]/
const onlySigns = /^[\s，、：；。（）]*[，、：；。（）][\s，、：；。（）]*$/

const isScreen = (path: string) =>
  /^(modules\/[^/]+|kit)\/web\/.+\.tsx?$/.test(path) && !/\/gallery\/|\.d\.ts$|^kit\/web\/marks\.ts$/.test(path)
const isSpoken = (path: string) => /^(modules|kit|apps|bin)\/.+\.(tsx?|mjs|js)$/.test(path)
const isComment = (line: string) => /^\s*(\*|\/\/|\/\*)/.test(line)
/** Patterns look for what others wrote, and what a test sends is written as it comes. */
const isPattern = (line: string) => /\/\^?[^/]*\p{sc=Han}[^/]*\/[a-z]*(?:[.,);\s]|$)/u.test(line)

/** Chinese sentences with narrow signs, and on screens wide signs that stand in English too. */
export function sentenceFaults(root: string): Fault[] {
  return filesUnder(root)
    .filter((path) => isSpoken(path) && !isTestFile(path))
    .flatMap((path) => {
      const lines = (textOf(root, path) ?? '').split('\n')
      const found = lines.flatMap((line, at) =>
        narrow.test(line) && !isComment(line) && !isPattern(line)
          ? [{ where: `${path}:${at + 1}`, what: 'has a narrow sign between Chinese letters: write ，：；？！' }]
          : [],
      )
      return isScreen(path) && lines.some((line) => alone.test(line))
        ? [...found, ...loneSigns(path, lines.join('\n'))]
        : found
    })
}

function loneSigns(path: string, text: string): Fault[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const faults: Fault[] = []
  const visit = (node: ts.Node): void => {
    if (isText(node) && onlySigns.test(node.text) && !isTranslated(node) && !isOfChinese(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getEnd()).line + 1
      const what = `“${node.text.trim()}” stands there in English too: take it from kit/web/marks.ts`
      faults.push({ where: `${path}:${line}`, what })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return faults
}

type Text = ts.JsxText | ts.StringLiteral | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail

const isTemplatePart = (node: ts.Node) =>
  ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
const isText = (node: ts.Node): node is Text => ts.isJsxText(node) || ts.isStringLiteral(node) || isTemplatePart(node)

/** Part of a sentence that is Chinese on purpose, as on the paper of a ballot. */
function isOfChinese(node: ts.Node): boolean {
  if (!isTemplatePart(node)) return false
  const whole = ts.isTemplateExpression(node.parent) ? node.parent : node.parent.parent
  if (!ts.isTemplateExpression(whole)) return false
  const said = [whole.head, ...whole.templateSpans.map((span) => span.literal)].map((part) => part.text).join('')
  return /\p{sc=Han}/u.test(said)
}

const macros = new Set(['t', 'msg', 'plural', 'select', 'defineMessage'])
const elements = new Set(['Trans', 'Plural', 'Select'])

function isTranslated(node: ts.Node): boolean {
  for (let one: ts.Node | undefined = node; one !== undefined; one = one.parent) {
    if (ts.isTaggedTemplateExpression(one) && macros.has(one.tag.getText())) return true
    if (ts.isCallExpression(one) && macros.has(one.expression.getText())) return true
    if (ts.isJsxElement(one) && elements.has(one.openingElement.tagName.getText())) return true
  }
  return false
}

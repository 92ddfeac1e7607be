import { useState } from 'react'
import { SearchBox } from '../search-box.tsx'

export function SearchExample() {
  const [typed, setTyped] = useState('')
  return (
    <SearchBox
      label="找住户和事项"
      placeholder="门牌、拼音、尾号、事项"
      shortcut="/"
      value={typed}
      onType={setTyped}
      found={[{ key: '806', word: '吴*芬', under: '3号楼 8 楼', end: '806' }]}
      onChoose={() => setTyped('')}
    />
  )
}

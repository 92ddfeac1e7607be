import { PrintSheet } from '../print-sheet.tsx'

export function SheetPage() {
  return (
    <main>
      <PrintSheet
        from="延吉七村居民委员会"
        number="通知　Y7-1125"
        title="停水通知"
        foot={['贴到 12月2日，请勿遮盖', '同一通知：楼道屏、网页、短信']}
      >
        <p>按每半年一次的规定清洗二次供水水箱，由物业承做。</p>
        <table>
          <thead>
            <tr>
              <th scope="col">1 号楼</th>
              <th scope="col">2 号楼</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>9:00 到 10:30</td>
              <td>10:30 到 12:00</td>
            </tr>
          </tbody>
        </table>
      </PrintSheet>
    </main>
  )
}

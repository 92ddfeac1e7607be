import { PhonePage } from '../phone-page.tsx'
export function HomePage() {
  return (
    <PhonePage title="吴阿姨，下午好" lead="今天周三。">
      hi
    </PhonePage>
  )
}

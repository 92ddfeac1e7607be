import { everyPage } from './every-page.ts'
import { phone } from './house.ts'

everyPage(phone)

import { everyPage } from './every-page.ts'
import { desk } from './house.ts'

everyPage(desk)

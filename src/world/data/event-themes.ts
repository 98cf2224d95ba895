import { frozen } from './frozen.ts'

/** What an event is about. */
export interface EventTheme {
  readonly id: number
  readonly name: string
}

/** The themes, all made up. */
export const eventThemes = frozen<EventTheme>([
  { id: 9761, name: 'Algorithms' },
  { id: 9762, name: 'Careers' },
  { id: 9763, name: 'Cybersecurity' },
  { id: 9764, name: 'Data' },
  { id: 9765, name: 'Design' },
  { id: 9766, name: 'Games' },
  { id: 9767, name: 'Hardware' },
  { id: 9768, name: 'Open source' },
  { id: 9769, name: 'Sport' },
  { id: 9770, name: 'Web' },
])

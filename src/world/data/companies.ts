import { frozen } from './frozen.ts'

/** A company that offers work; all made up. */
export interface Company {
  readonly name: string
  readonly sector: 'agro' | 'banque' | 'commerce' | 'industrie' | 'info' | 'culture' | 'services' | 'other'
  readonly size: 'small' | 'medium' | 'large' | 'xlarge'
  readonly city: string
  readonly country: string
}

export const companies = frozen<Company>([
  { name: 'Blue Heron Software', sector: 'info', size: 'small', city: 'Paris', country: 'France' },
  { name: 'Atelier Numérique du Canal', sector: 'info', size: 'medium', city: 'Lyon', country: 'France' },
  { name: 'Harbour Bank Labs', sector: 'banque', size: 'xlarge', city: 'Paris', country: 'France' },
  { name: 'Mesa Verde Robotics', sector: 'industrie', size: 'medium', city: 'Madrid', country: 'Spain' },
  { name: 'Kitsune Games', sector: 'culture', size: 'small', city: 'Tokyo', country: 'Japan' },
  { name: 'Spree Mobility', sector: 'services', size: 'large', city: 'Berlin', country: 'Germany' },
  { name: 'Green Furrow', sector: 'agro', size: 'medium', city: 'Lyon', country: 'France' },
  { name: 'Corner Shop Online', sector: 'commerce', size: 'large', city: 'Madrid', country: 'Spain' },
  { name: 'Open Archive', sector: 'other', size: 'small', city: 'Berlin', country: 'Germany' },
])

/** What is looked for: title, in a few words, and months at least. */
export const offerTexts = frozen<readonly [title: string, text: string, months: number]>([
  ['Backend developer', 'Services that carry the evening peak.', 4],
  ['Frontend developer', 'A shop window that loads in a second.', 4],
  ['Embedded developer', 'Firmware for a small robot.', 6],
  ['Data engineer', 'Pipes that do not leak.', 6],
  ['Security analyst', 'Find it before others do.', 5],
  ['Game programmer', 'Physics for a platformer.', 4],
  ['Site reliability engineer', 'Sleep through the night, and let others sleep.', 6],
])

import { frozen } from './frozen.ts'

/** A language of the intranet. */
export interface Language {
  readonly id: number
  readonly name: string
  readonly identifier: string
  /** null: unknown. */
  readonly created_at: string | null
}

/**
 * The languages by id. The ids of Russian, Dutch, Italian, German, Portuguese, Arabic and Thai are made up, though low:
 * campuses refer to them.
 */
export const languages = frozen<Language>([
  { id: 1, name: 'Français', identifier: 'fr', created_at: '2014-11-02T16:43:38.466Z' },
  { id: 2, name: 'English', identifier: 'en', created_at: '2015-04-14T16:07:38.122Z' },
  { id: 3, name: 'Romanian', identifier: 'ro', created_at: null },
  { id: 5, name: 'Ukrainian', identifier: 'uk', created_at: '2016-08-21T11:42:57.272Z' },
  { id: 6, name: 'Russian', identifier: 'ru', created_at: null },
  { id: 11, name: 'Spanish', identifier: 'es', created_at: '2019-08-09T15:14:32.544Z' },
  { id: 12, name: 'Dutch', identifier: 'nl', created_at: null },
  { id: 13, name: 'Japanese', identifier: 'ja', created_at: '2019-11-15T13:34:10.581Z' },
  { id: 14, name: 'Korean', identifier: 'ko', created_at: null },
  { id: 15, name: 'Armenian', identifier: 'hy', created_at: '2020-03-12T09:15:12.038Z' },
  { id: 16, name: 'Italian', identifier: 'it', created_at: null },
  { id: 17, name: 'Brazilian Portuguese', identifier: 'pt_br', created_at: '2020-12-10T14:15:00.994Z' },
  { id: 18, name: 'Turkish', identifier: 'tr', created_at: '2021-08-20T10:50:01.782Z' },
  { id: 19, name: 'German', identifier: 'de', created_at: null },
  { id: 20, name: 'Portuguese', identifier: 'pt', created_at: null },
  { id: 21, name: 'Arabic', identifier: 'ar', created_at: null },
  { id: 22, name: 'Thai', identifier: 'th', created_at: null },
])

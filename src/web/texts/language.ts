/** Which language a page speaks: the first of the browser's (RFC 9110, 12.5.4) that there are texts in, else English. */
import { en, type Texts } from './en.ts'
import { fr } from './fr.ts'

export const LANGUAGES = { en, fr } as const satisfies Record<string, Texts>
export type Language = keyof typeof LANGUAGES

export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((item) => {
      const [tag = '', ...parameters] = item.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0]!, weight: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ weight }) => weight > 0)
    // A stable sort: of equal ones the first stays first.
    .sort((a, b) => b.weight - a.weight)
  return wanted.map(({ language }) => language).find(isLanguage) ?? 'en'
}

export const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text)

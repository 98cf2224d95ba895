/** Times and numbers as people of a language write them. */
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR' }
const localeOf = ({ language }: Texts): string => LOCALES[language] ?? language

/** A day of UTC. The exact time stands in the element, for whoever looks. */
export const day = (texts: Texts, time: Date): Html =>
  html`<time datetime="${time.toISOString()}" title="${time.toISOString()}">${dayText(texts, time)}</time>`

export const dayText = (texts: Texts, time: Date): string =>
  new Intl.DateTimeFormat(localeOf(texts), { dateStyle: 'long', timeZone: 'UTC' }).format(time)

export const number = (texts: Texts, value: number): string => new Intl.NumberFormat(localeOf(texts)).format(value)

const DAY = 86_400_000

/** Whole days from now until then. */
export const daysUntil = (now: Date, then: Date): number => Math.floor((then.getTime() - now.getTime()) / DAY)

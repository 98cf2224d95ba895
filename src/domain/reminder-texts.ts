/** What the mails before an evaluation say, in Markdown. */
interface Facts {
  others: string
  project: string
  time: string
}

interface Texts {
  subject: string
  evaluator(facts: Facts): string
  evaluated(facts: Facts): string
  /** The time of day as people of a place read it. */
  time(at: Date, timeZone: string): string
}

const timeIn = (language: string) => (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone }).format(at)

export const REMINDERS: Readonly<Record<'en' | 'fr', Texts>> = {
  en: {
    subject: 'Your evaluation begins soon',
    evaluator: ({ others, project, time }) => `At **${time}** you evaluate **${project}** of ${others}.`,
    evaluated: ({ others, project, time }) => `At **${time}** your **${project}** is evaluated by ${others}.`,
    time: timeIn('en-GB'),
  },
  fr: {
    subject: 'Votre évaluation commence bientôt',
    evaluator: ({ others, project, time }) => `À **${time}**, vous évaluez **${project}** de ${others}.`,
    evaluated: ({ others, project, time }) => `À **${time}**, votre **${project}** est évalué par ${others}.`,
    time: timeIn('fr'),
  },
}

/** What is wrong with a new password, in words. */
import { LONGEST, type PasswordProblem, SHORTEST } from '../domain/passwords.ts'
import type { Texts } from './texts/en.ts'

export function passwordProblem(texts: Texts, problem: PasswordProblem): string {
  const { problems } = texts.account.password
  if (problem === 'short') return problems.short(SHORTEST)
  if (problem === 'long') return problems.long(LONGEST)
  return problems[problem]
}

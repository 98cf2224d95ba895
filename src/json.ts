/** The form of JSON on the wire. */

const ESCAPED = /[&<>\u2028\u2029]/
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '\\u0026',
  '<': '\\u003c',
  '>': '\\u003e',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** JSON text with `&`, `<`, `>` and line separators escaped, as the provider's framework writes them. They stand in strings alone. */
export function escapeHtml(text: string): string {
  return ESCAPED.test(text) ? text.replace(/[&<>\u2028\u2029]/g, (character) => ESCAPES[character]!) : text
}

/** A value as compact JSON in the wire's form. */
export const toJson = (value: unknown): string => escapeHtml(JSON.stringify(value))

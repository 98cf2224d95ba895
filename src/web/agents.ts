/** Browsers by the names that people know, read off what they say about themselves. */

/** In this order: most of them claim to be several of the others, too. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgi?A?(?:OS)?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:HeadlessChrome|Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/^curl\//, 'curl'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

export interface Agent {
  browser?: string
  system?: string
}

export const agentOf = (text: string | null): Agent => ({
  browser: first(BROWSERS, text),
  system: first(SYSTEMS, text),
})

const first = (names: readonly (readonly [RegExp, string])[], text: string | null): string | undefined =>
  names.find(([pattern]) => pattern.test(text ?? ''))?.[1]

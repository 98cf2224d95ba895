import { frozen } from './frozen.ts'
import { slugOf } from './slug-of.ts'

/** A part of a notion. */
export interface Subnotion {
  readonly id: number
  readonly name: string
  readonly slug: string
}

/** Something taught by videos and papers. */
export interface Notion {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly cursus_ids: readonly number[]
  readonly subnotions: readonly Subnotion[]
}

/**
 * The notions: id, name, cursus and parts. Those with low ids, and the parts 1, 6 and 10, stand in the API's own
 * documentation; ids from 9000 are made up.
 */
export const notions = frozen<Notion>([
  notion(1, '42run Demo', [1]),
  notion(3, 'Piscine OCaml - D01 - MOAR functions', [1]),
  notion(10, 'Piscine OCaml - D08 - Object oriented programming 2/2', [1]),
  notion(9841, 'Piscine C - Text editors', [4, 9], [1, 'Emacs'], [9901, 'Vim']),
  notion(9842, "Fract'ol", [1, 21], [6, 'Julia'], [9902, 'Mandelbrot'], [9903, 'Complex numbers']),
  notion(9843, 'Piscine PHP - D08 - Even MOAR object oriented programming', [1], [10, 'Conclusion']),
  notion(9851, 'Pointers and memory', [9, 21], [9904, 'Stack and heap'], [9905, 'Addresses'], [9906, 'Leaks']),
  notion(9852, 'Processes and signals', [21], [9907, 'fork'], [9908, 'exec'], [9909, 'Signals']),
  notion(9853, 'Threads', [21], [9910, 'Mutexes'], [9911, 'Races'], [9912, 'Deadlocks']),
  notion(9854, 'Networking', [21], [9913, 'Masks'], [9914, 'Routing'], [9915, 'Sockets']),
  notion(9855, 'Containers', [21], [9916, 'Images'], [9917, 'Volumes'], [9918, 'Networks']),
  notion(9856, 'Ray casting', [21], [9919, 'Grid walk'], [9920, 'Textures']),
  notion(9857, 'Classes and objects', [21], [9921, 'Canonical form'], [9922, 'Inheritance'], [9923, 'Templates']),
  notion(9858, 'Shell', [9, 21], [9924, 'Permissions'], [9925, 'Pipes'], [9926, 'Regular expressions']),
])

type Part = [id: number, name: string]

function notion(id: number, name: string, cursus_ids: number[], ...parts: Part[]): Notion {
  const slug = slugOf(name)
  const subnotions = parts.map(([id, name]) => ({ id, name, slug: `${slug}-${slugOf(name)}` }))
  return { id, slug, name, cursus_ids, subnotions }
}

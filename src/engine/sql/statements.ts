/** Compiled statements by the shape of the request, so that each shape is compiled and prepared once. */
import type { SQL } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { type Compiled, compile } from './compile.ts'

/** Shapes kept at most: filters can be combined in any number of ways, a client must not fill the memory with them. */
const SHAPES = 2000
/** A server keeps prepared statements for ever, on every connection: after so many, further shapes go unnamed. */
const NAMED = 1000

const shapes = new LRUCache<string, Compiled>({ max: SHAPES })
let named = 0

/** The statement for a shape, made by `build` when it is asked for the first time, named when it comes again. */
export function statementFor(shape: string, build: () => SQL): Compiled {
  const known = shapes.get(shape)
  if (!known) {
    const compiled = compile(build())
    shapes.set(shape, compiled)
    return compiled
  }
  if (!known.name && named < NAMED) known.name = `openintra_${++named}`
  return known
}

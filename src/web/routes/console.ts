import type { FastifyInstance } from 'fastify'
import type { Web } from '../visit.ts'
import type { DocsParts } from './docs.ts'

export async function consoleRoutes(_app: FastifyInstance, _web: Web, _parts: DocsParts): Promise<void> {}

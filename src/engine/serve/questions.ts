/** Handler of reads that are neither list nor record. */
import { type FieldErrors, notFound, unprocessable } from '../../errors.ts'
import type { Access } from '../declare/access.ts'
import type { Action } from '../declare/actions.ts'
import type { Finished } from '../finish.ts'
import type { Service } from '../service.ts'
import { checkInput } from '../write/input.ts'
import { bareForm, sendValue } from './answers.ts'
import { admit } from './gate.ts'
import type { Handler } from './reads.ts'
import { actorOf, keyIn, parametersOf, queryOf, sceneOf } from './request.ts'

type ReadAction = Extract<Action, { action: 'read' }> & { access: Access }

export const readerHandler =
  (service: Service, resource: Finished, action: ReadAction): Handler =>
  async (request, reply) => {
    const actor = actorOf(request)
    admit(actor, action.access)
    const form = bareForm(request)
    const scene = sceneOf(service, request)
    const key = keyIn(service, resource.name, parametersOf(request).id ?? '', actor)
    const id = await service.reader.id(resource, key, scene)
    if (id === undefined) throw notFound()
    const errors: FieldErrors = {}
    const input = checkInput(undefined, action.fields, queryOf(request), { creating: true, now: scene.now }, errors)
    if (Object.keys(errors).length > 0) throw unprocessable(errors)
    return sendValue(
      reply,
      form,
      await action.body({ db: service.db, actor, now: scene.now, base: scene.base, id, input: input.extras }),
    )
  }

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Components } from '../../src/engine/openapi/components.ts'
import { sentence } from '../../src/engine/openapi/names.ts'
import { operationId } from '../../src/engine/openapi/operations.ts'
import { document, operations, registry } from './support/openapi.ts'

describe('names', () => {
  it('read as what the operation does', () => {
    const named = (path: string, method: string) => document.paths[path][method].operationId
    assert.equal(named('/v2/users', 'get'), 'listUsers')
    assert.equal(named('/v2/campus_users', 'get'), 'listCampusUsers')
    assert.equal(named('/v2/campus/{campus_id}/users', 'get'), 'listUsersOfCampus')
    assert.equal(named('/v2/campus/{campus_id}/cursus/{cursus_id}/exams', 'get'), 'listExamsOfCampusAndCursus')
    assert.equal(named('/v2/exams', 'post'), 'createExam')
    assert.equal(named('/v2/exams/{id}', 'patch'), 'updateExam')
    assert.equal(named('/v2/exams/{id}', 'put'), 'updateExamPut')
    assert.equal(named('/v2/me', 'get'), 'showMe')
    assert.equal(named('/v2/me/projects', 'get'), 'listMeProjects')
    assert.equal(named('/v2/users/{id}/correction_points/add', 'post'), 'addUserCorrectionPoints')
    assert.equal(named('/v2/users/{id}/locations_stats', 'get'), 'showUserLocationsStats')
    assert.equal(named('/v2/projects/{project_id}/register', 'post'), 'createProjectRegister')
    assert.equal(named('/v2/exams/graph/on/{field}', 'get'), 'graphExamsOnField')
    assert.equal(named('/v2/campus/{campus_id}/locations/end_all', 'delete'), 'endAllLocationsOfCampus')
  })

  it('say of the actions of a resource what each does', () => {
    const titles = new Map<string, string>()
    for (const { operation } of operations) {
      const key = `${operation.tags[0]}: ${operation.summary}`
      const action = operation['x-action']
      assert.equal(titles.get(key) ?? action, action, key)
      titles.set(key, action)
    }
    const title = document.paths['/v2/me/scale_teams/as_corrector'].get.summary
    assert.equal(title, 'List scale teams of the token’s user: as corrector')
  })

  it('do not change with the order in which an action lists its methods', () => {
    const retry = registry.routes.find(({ path }) => path === '/v2/projects_users/:id/retry')!
    const turned = { ...retry, methods: retry.methods.toReversed() }
    for (const method of retry.methods) assert.equal(operationId(turned, method), operationId(retry, method))
  })

  it('are not given to two different components', () => {
    const components = new Components()
    components.add('schemas', 'Exam', { type: 'object' })
    components.add('schemas', 'Exam', { type: 'object' })
    assert.throws(() => components.add('schemas', 'Exam', { type: 'string' }), /two different components/)
  })

  it('keep the small letter of a parameter at the beginning of a sentence', () => {
    assert.equal(sentence('opens a waitlist'), 'Opens a waitlist.')
    assert.equal(sentence('project_id and user_id'), 'project_id and user_id.')
  })
})

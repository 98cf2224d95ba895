import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { describe, it } from 'node:test'
import { promisify } from 'node:util'
import { openApiDocument } from '../../src/engine/openapi/document.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import { SCOPES } from '../../src/errors.ts'
import { document, info, type Json, objects, operations, parametersAt, registry, resolve } from './support/openapi.ts'

describe('the document as a whole', () => {
  it('has one operation for each method and path of the routes, and no more', () => {
    const expected = registry.routes.flatMap((route) =>
      route.methods.map((method) => `${method} ${route.path.replace(/:(\w+)/g, '{$1}')}`),
    )
    const found = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`)
    assert.deepEqual(found.sort(), expected.sort())
  })

  it('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    assert.equal(new Set(ids).size, ids.length)
    for (const id of ids) assert.match(id, /^[a-z][A-Za-z0-9]+$/)
  })

  it('points nowhere in vain', () => {
    for (const { at, value } of objects(document))
      if ('$ref' in value) assert.ok(resolve(value), `${at.join('.')}: ${value.$ref}`)
  })

  it('has no parameter, header, response or body that no operation uses', () => {
    const used = new Set([...objects(document)].map(({ value }) => value.$ref))
    for (const part of ['parameters', 'headers', 'responses', 'requestBodies'])
      for (const name of Object.keys(document.components[part]))
        assert.ok(used.has(`#/components/${part}/${name}`), `${part}/${name}`)
  })

  it('is the same byte by byte for the same registry', async () => {
    const again = openApiDocument(await loadRegistry(), info)
    assert.equal(JSON.stringify(again), JSON.stringify(document))
  })

  it('says where the server stands and how to get a token there', () => {
    assert.equal(document.openapi, '3.1.0')
    assert.equal(document.info.version, '1.2.3')
    assert.deepEqual(document.servers, [{ url: 'https://intra.test' }])
    const { flows } = document.components.securitySchemes.oauth2
    assert.equal(flows.clientCredentials.tokenUrl, 'https://intra.test/oauth/token')
    assert.equal(flows.authorizationCode.authorizationUrl, 'https://intra.test/oauth/authorize')
    assert.deepEqual(flows.authorizationCode.scopes, SCOPES)
  })

  it('is printed whole as indented JSON by the command, through a pipe too', async () => {
    const script = "import { run } from './src/commands/openapi.ts'; await run()"
    const env = { PATH: process.env.PATH, PUBLIC_URL: info.baseUrl }
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: `${import.meta.dirname}/../..`,
      env,
      maxBuffer: 1 << 28,
    })
    assert.ok(stdout.endsWith('\n}\n'))
    assert.deepEqual(JSON.parse(stdout).paths, document.paths)
  })
})

describe('the structure, as OpenAPI 3.1 has it', () => {
  it('describes exactly the parameters that stand in a path, and each parameter once', () => {
    for (const { path, method } of operations) {
      const parameters = parametersAt(path, method)
      const inPath = parameters.filter((parameter) => parameter.in === 'path')
      const expected = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      assert.deepEqual(inPath.map((parameter) => parameter.name).sort(), expected.sort(), `${method} ${path}`)
      assert.ok(inPath.every((parameter) => parameter.required === true))
      const names = parameters.map((parameter) => `${parameter.in} ${parameter.name}`)
      assert.equal(new Set(names).size, names.length, `${method} ${path}`)
      for (const parameter of parameters) assert.ok(parameter.schema, `${method} ${path} ${parameter.name}`)
    }
  })

  it('has no two paths that differ in the names of their parameters alone', () => {
    const shapes = Object.keys(document.paths).map((path) => path.replace(/\{\w+\}/g, '{}'))
    assert.equal(new Set(shapes).size, shapes.length)
  })

  it('answers every operation with a described response of a known status', () => {
    for (const { path, method, operation } of operations) {
      const statuses = Object.keys(operation.responses)
      assert.ok(
        statuses.some((status) => status.startsWith('2')),
        `${method} ${path}`,
      )
      for (const status of ['401', '429', '503']) assert.ok(statuses.includes(status), `${method} ${path}`)
      for (const status of statuses) {
        assert.match(status, /^[245]\d\d$/)
        assert.equal(typeof resolve(operation.responses[status]).description, 'string')
      }
    }
  })

  it('uses tags, schemes and scopes that it declares', () => {
    const tags = new Set(document.tags.map((tag: Json) => tag.name))
    for (const { operation } of operations) {
      assert.ok(operation.tags.every((tag: string) => tags.has(tag)))
      for (const requirement of operation.security)
        for (const [scheme, scopes] of Object.entries(requirement as Json)) {
          assert.ok(scheme in document.components.securitySchemes)
          for (const scope of scopes as string[]) assert.ok(scope in SCOPES, scope)
        }
    }
  })

  it('names components with the letters that OpenAPI allows', () => {
    for (const part of Object.values(document.components))
      for (const name of Object.keys(part as Json)) assert.match(name, /^[a-zA-Z0-9._-]+$/)
  })

  it('holds schemas whose words fit their types', () => {
    const types = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean', 'null'])
    for (const { at, value } of objects(document)) {
      // A property, or an example, may itself be called `type`.
      const isMap = ['properties', 'examples'].includes(at.at(-1) ?? '')
      if (isMap || !('type' in value) || at.includes('securitySchemes')) continue
      const where = at.join('.')
      const own = [value.type].flat()
      for (const type of own) assert.ok(types.has(type), `${where}: ${type}`)
      if (own.includes('array')) assert.ok(value.items, `${where} has no items`)
      for (const name of value.required ?? []) assert.ok(name in value.properties, `${where} has no ${name}`)
      if (value.enum) {
        assert.equal(new Set(value.enum).size, value.enum.length, `${where} repeats a word`)
        assert.equal(value.enum.includes(null), own.includes('null'), where)
      }
      if (value.pattern) assert.doesNotThrow(() => new RegExp(value.pattern, 'u'), where)
    }
  })
})

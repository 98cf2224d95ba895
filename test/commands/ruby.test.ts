/** The Ruby client of the original's guide, against a server that listens. */
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { createApplication } from '../../src/oauth/applications.ts'
import { testApp } from '../support/app.ts'
import { demoWorld } from '../support/world.ts'

const missing =
  spawnSync('ruby', ['-e', 'require "oauth2"']).status !== 0 && 'ruby with the gem oauth2 is not installed'

test('the Ruby client of the guide gets a token and lists the applications', { skip: missing }, async () => {
  const app = await testApp(await demoWorld())
  try {
    const made = await app.db.transaction((tx) =>
      createApplication(tx, app.clock.now(), { name: 'ruby', public: true }),
    )
    await app.server.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.server.address() as AddressInfo
    const script = `require "oauth2"
      client = OAuth2::Client.new("${made.uid}", "${made.secret}", site: "http://127.0.0.1:${port}")
      token = client.client_credentials.get_token
      puts token.get("/v2/apps").parsed.first["name"]
      puts token.get("/v2/users", params: { "page[size]" => 2 }).parsed.size`
    const { stdout } = await promisify(execFile)('ruby', ['-e', script])
    assert.deepEqual(stdout.trim().split('\n'), ['ruby', '2'])
  } finally {
    await app.close()
  }
})

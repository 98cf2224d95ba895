import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRegistered, withAnswer } from '../../src/oauth/authorize/redirect-uri.ts'

const OWN = 'https://finder.example:8443/cb/done'

for (const given of [OWN, 'HTTPS://Finder.Example:8443/cb/done', `${OWN}?x=1`, `${OWN}?`]) {
  test(`${given} leads to the registered address`, () => assert.equal(isRegistered([OWN], given), true))
}

for (const [what, given] of [
  ['nothing', ''],
  ['another host', 'https://evil.example:8443/cb/done'],
  ['a host that ends alike', 'https://evilfinder.example:8443/cb/done'],
  ['a host that begins alike', 'https://finder.example.evil.example:8443/cb/done'],
  ['http for https', 'http://finder.example:8443/cb/done'],
  ['another port', 'https://finder.example:8444/cb/done'],
  ['no port', 'https://finder.example/cb/done'],
  ['a port with a zero in front', 'https://finder.example:08443/cb/done'],
  ['a path in another case', 'https://finder.example:8443/CB/done'],
  ['a trailing slash', `${OWN}/`],
  ['more path', `${OWN}/x`],
  ['less path', 'https://finder.example:8443/cb'],
  ['path traversal that comes back', 'https://finder.example:8443/cb/x/../done'],
  ['path traversal that leads away', `${OWN}/../../evil`],
  ['encoded path traversal', `${OWN}%2f..%2f..%2fevil`],
  ['a dot in the path', 'https://finder.example:8443/./cb/done'],
  ['two slashes', 'https://finder.example:8443//cb/done'],
  ['a percent-encoded letter', 'https://finder.example:8443/%63b/done'],
  ['a user name', 'https://me@finder.example:8443/cb/done'],
  ['the host as a user name', 'https://finder.example:8443@evil.example/cb/done'],
  ['the host as user name and password', 'https://finder.example:8443@evil.example:8443/cb/done'],
  ['a fragment', `${OWN}#x`],
  ['an empty fragment', `${OWN}#`],
  ['a fragment in the query', `${OWN}?x=1#y`],
  ['a parameter', `${OWN};x=1`],
  ['a backslash', 'https://finder.example:8443\\@evil.example/cb/done'],
  ['a tab', 'https://finder.example:8443/cb/\tdone'],
  ['a line break behind it', `${OWN}\r\nLocation: https://evil.example`],
  ['a blank in front', ` ${OWN}`],
  ['a zero byte', `${OWN}\0`],
  ['letters that look alike', 'https://fınder.example:8443/cb/done'],
  ['wide letters', 'https://ｆinder.example:8443/cb/done'],
  ['a dot behind the host', 'https://finder.example.:8443/cb/done'],
  ['no scheme', '//finder.example:8443/cb/done'],
  ['one slash', 'https:/finder.example:8443/cb/done'],
  ['three slashes', 'https:///finder.example:8443/cb/done'],
  ['a script', 'javascript:alert(1)//https://finder.example:8443/cb/done'],
  ['a code of somebody else in the query', `${OWN}?code=evil`],
  ['the same, encoded', `${OWN}?x=1&%63ode=evil`],
  ['the same, as a list', `${OWN}?code[]=evil`],
  ['a state in the query', `${OWN}?state=evil`],
  ['an error in the query', `${OWN}?ERROR=evil`],
  ['more than anybody needs', `${OWN}?${'x'.repeat(2000)}`],
] as const) {
  test(`${what} is not the registered address`, () => assert.equal(isRegistered([OWN], given), false))
}

test('an address that is registered with a query is met letter by letter', () => {
  const own = 'https://finder.example/cb?tenant=42'
  assert.equal(isRegistered([own], own), true)
  for (const given of ['https://finder.example/cb', `${own}&x=1`, 'https://finder.example/cb?tenant=43'])
    assert.equal(isRegistered([own], given), false)
})

test('what an address registers in capitals is its own', () => {
  assert.equal(isRegistered(['Com.Example.App:/CB'], 'com.example.app:/CB'), true)
  assert.equal(isRegistered(['com.example.app:/cb'], 'com.example.app:/CB'), false)
  assert.equal(isRegistered(['https://Me:Secret@a.example/'], 'https://me:secret@a.example/'), false)
})

test('a registered script is never an address', () => {
  for (const own of ['javascript:alert(1)', 'DATA:text/html,x', 'vbscript:x', 'file:///etc/passwd'])
    assert.equal(isRegistered([own], own), false)
})

test('an application without addresses is answered nowhere', () => assert.equal(isRegistered([], OWN), false))

test('the answer stands behind what the address has', () => {
  assert.equal(withAnswer('https://a.example', { code: 'c' }), 'https://a.example?code=c')
  assert.equal(withAnswer('https://a.example/?', { code: 'c' }), 'https://a.example/?code=c')
  assert.equal(withAnswer('https://a.example/??', { code: 'c' }), 'https://a.example/??&code=c')
  assert.equal(withAnswer('https://a.example/?b=1', { code: 'c', state: undefined }), 'https://a.example/?b=1&code=c')
  assert.equal(withAnswer('app:/cb', { code: 'c', state: 'a b&' }), 'app:/cb?code=c&state=a+b%26')
})

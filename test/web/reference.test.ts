/** The reference: a page for every resource with all of its routes, and nothing that leads nowhere or elsewhere. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { guideNames } from '../../src/web/guides.ts'
import { testApp } from '../support/app.ts'
import { Visitor } from '../support/visitor.ts'
import { demoWorld, TODAY } from '../support/world.ts'

const app = await testApp(await demoWorld(), TODAY)
after(() => app.close())
const visitor = new Visitor(app.server)
const page = async (path: string) => {
  const answer = await visitor.get(path)
  assert.equal(answer.status, 200, path)
  return answer
}

const served = [...new Set(app.registry.routes.map(({ resource }) => resource.name))]
/** First words of paths that are no resource's name. */
const others = [...new Set(app.registry.routes.map(({ path }) => path.split('/')[2]!))].filter(
  (word) => !served.includes(word),
)
const texts = new Map<string, string>()
for (const name of [...served, ...others]) texts.set(`/apidoc/2.0/${name}`, (await page(`/apidoc/2.0/${name}`)).text)

describe('the page of a resource', () => {
  it('has each of its routes, with an anchor by the name of the operation', () => {
    for (const { path, methods, resource } of app.registry.routes)
      for (const method of methods) {
        const text = texts.get(`/apidoc/2.0/${resource.name}`)!
        const shown = path
          .replace(/:(\w+)/g, '{$1}')
          .split('/')
          .join('/<wbr>')
          .replace('/<wbr>', '/<wbr>')
        assert.ok(text.includes(`${method}</span> <code>${shown}</code>`), `${method} ${path}`)
      }
  })

  it('exists for paths of their own, too', () => {
    assert.deepEqual(others.filter((word) => ['alumnized_users', 'me', 'search'].includes(word)).length, 3)
    assert.match(texts.get('/apidoc/2.0/search')!, /\/<wbr>search\/<wbr>users/)
  })

  it('tells who may', () => {
    const text = texts.get('/apidoc/2.0/exams')!
    assert.match(text, /role Advanced tutor<\/a>/)
    assert.match(texts.get('/apidoc/2.0/closes')!, /scope tig<\/a>/)
    assert.match(texts.get('/apidoc/2.0/me')!, /user’s token/)
  })

  it('tells of each column how the list is found by it', () => {
    const row = /<tr><th scope="row"><code>begin_<wbr>at<\/code>.*?<\/tr>/s.exec(texts.get('/apidoc/2.0/exams')!)![0]
    assert.equal(row.match(/class="can"/g)?.length, 3)
    assert.equal(row.match(/class="cannot"/g)?.length, 1)
  })

  it('has the fields of bodies with their limits', () => {
    const text = texts.get('/apidoc/2.0/exams')!
    assert.match(
      text,
      /<code>ip_<wbr>range<\/code> <span class="type">string<\/span> <span class="flag required">required/,
    )
    assert.match(text, /at most 255 characters/)
  })

  it('has calls in four languages', () => {
    const text = texts.get('/apidoc/2.0/exams')!
    for (const language of ['curl', 'typescript', 'python', 'ruby'])
      assert.ok(text.includes(`<div class="in-${language}">`), language)
  })

  it('leads from each action to where the console shows it', () => {
    const { paths } = app.docs.openapi() as { paths: Record<string, Record<string, { tags: string[] }>> }
    for (const name of served) {
      const links = linksOf(texts.get(`/apidoc/2.0/${name}`)!).filter((link) => link.startsWith('/apidoc/2.0/try#'))
      assert.ok(links.length > 0, name)
      for (const link of links) {
        const [, tag, method, path] = /#tag\/([a-z-]+)\/([A-Z]+)(\/.*)$/.exec(link)!
        assert.equal(paths[path!]![method!.toLowerCase()]!.tags[0]!.replaceAll('_', '-'), tag, link)
      }
    }
  })

  it('shows code as code, and no marks of its source', async () => {
    texts.set('/apidoc/2.0', (await page('/apidoc/2.0')).text)
    for (const [path, text] of texts) {
      const prose = text.replace(/<pre.*?<\/pre>/gs, '').replace(/<[^>]*>/g, '')
      assert.doesNotMatch(prose, /`/, path)
    }
  })

  it('does not exist for what is no resource', async () => {
    for (const name of ['pigeons', '__proto__', 'constructor', 'users%2f1'])
      assert.equal((await visitor.get(`/apidoc/2.0/${name}`)).status, 404, name)
  })
})

describe('examples', () => {
  const answersOn = (text: string) =>
    [...text.matchAll(/Answer <span[^>]*>\d+<\/span><\/span>.*?<code id="[^"]*">(.*?)<\/code>/gs)].map(([, code]) =>
      JSON.parse(
        code!
          .replace(/<[^>]*>/g, '')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&'),
      ),
    )

  it('show a row of the sample world, as anybody with a token reads it', async () => {
    const [list] = answersOn(texts.get('/apidoc/2.0/campus')!)
    const { body } = await app.get(`/v2/campus?filter[id]=${list[0].id}`, await app.token())
    assert.deepEqual(list, body)
  })

  it('show nobody’s rows where only some may read them', () => {
    for (const { name, actions } of app.registry.resources.values()) {
      const access = actions.index?.access
      if (!access || (access.roles.length === 0 && access.scopes.length === 0 && access.owner === 'none')) continue
      assert.match(texts.get(`/apidoc/2.0/${name}`)!, /Examples are made up from the schema/, name)
    }
  })

  it('show no row at all where people are real', async () => {
    const { isSample } = app.docs
    app.docs.isSample = async () => false
    const logins = await app.get('/v2/users?page[size]=100', await app.token())
    for (const name of ['users', 'cursus_users', 'locations']) {
      const { text } = await page(`/apidoc/2.0/${name}`)
      assert.match(text, /Examples are made up from the schema/)
      for (const { login } of logins.body as { login: string }[]) assert.ok(!text.includes(`"${login}"`), login)
    }
    app.docs.isSample = isSample
  })
})

describe('guides, reference and console together', () => {
  it('have no link that leads nowhere', async () => {
    for (const path of [
      '/apidoc',
      '/apidoc/2.0',
      '/apidoc/2.0/try',
      ...guideNames.map((name) => `/apidoc/guides/${name}`),
    ])
      texts.set(path, (await page(path)).text)
    const ids = new Map([...texts].map(([path, text]) => [path, new Set(idsOf(text))]))
    /** Pages that are not of the documentation. */
    const elsewhere = new Map<string, number>()
    for (const [path, text] of texts)
      for (const link of linksOf(text)) {
        if (link.startsWith('https://')) continue
        const { pathname, hash } = new URL(link, `http://intra.test${path}`)
        if (pathname === CONSOLE) continue
        const there = ids.get(pathname)
        if (there) assert.ok(hash === '' || there.has(decodeURIComponent(hash.slice(1))), `${path}: ${link}`)
        else {
          if (!elsewhere.has(pathname)) elsewhere.set(pathname, (await visitor.get(pathname)).status)
          assert.ok(OF_THE_PORTAL.includes(pathname) || elsewhere.get(pathname)! < 400, `${path}: ${link}`)
        }
      }
  })

  it('are all reached from the index', () => {
    const index = linksOf(texts.get('/apidoc/2.0')!)
    for (const name of [...served, ...others]) assert.ok(index.includes(`/apidoc/2.0/${name}`), name)
  })

  it('load nothing from elsewhere, and say so to the browser', async () => {
    for (const [path, text] of texts) {
      for (const [, address] of text.matchAll(/(?:src|srcset|action|data-script)="([^"]*)"|<link [^>]*href="([^"]*)"/g))
        assert.match(address ?? '/', /^\/(?!\/)/, path)
      const { headers } = await visitor.get(path)
      assert.match(String(headers['content-security-policy']), /default-src 'none'/)
      assert.doesNotMatch(String(headers['content-security-policy']), /https?:/)
    }
  })

  it('give no element of a page the id of another', () => {
    for (const [path, text] of texts) {
      const ids = idsOf(text)
      assert.equal(new Set(ids).size, ids.length, path)
    }
  })

  it('speak French around the English', async () => {
    const french = new Visitor(app.server, { 'accept-language': 'fr' })
    const { text } = await french.get('/apidoc/2.0/exams')
    assert.match(text, /<html lang="fr">/)
    assert.match(text, /<summary>Sur cette page<\/summary>/)
    assert.match(text, /<div lang="en" class="reference">/)
    assert.match(text, /<ul lang="en"><li><a href="#index">List exams/)
    assert.match(text, /<button [^>]*lang="fr"[^>]*>Copier<\/button>/)
  })

  it('serve the script of the console, and no page of its own', async () => {
    const script = await visitor.get('/apidoc/2.0/scalar/js/scalar.js')
    assert.match(String(script.headers['content-type']), /javascript/)
    assert.equal((await visitor.get('/apidoc/2.0/scalar')).status, 404)
  })

  it('have no form for tokens where there is no sandbox', async () => {
    assert.doesNotMatch((await page('/apidoc/2.0/try')).text, /data-application/)
  })
})

/** Its script makes what links into it lead to. */
const CONSOLE = '/apidoc/2.0/try'
/** Served by another part of the pages. */
const OF_THE_PORTAL = ['/oauth/applications', '/oauth/authorized_applications']

function idsOf(text: string): string[] {
  return [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
}

function linksOf(text: string): string[] {
  return [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address]) => address!.replaceAll('&amp;', '&'))
}

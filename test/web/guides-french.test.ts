/** The guides in French: what they say is what the English ones say, whose examples are run. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Guide, guideNames, type Heading, readGuide, rendered } from '../../src/web/guides.ts'
import { openStage } from './stage.ts'

const { visitor } = await openStage()

describe('the guides in French', () => {
  for (const name of guideNames)
    it(`say of ${name} what the English say: the same examples, sections, links and rows of tables`, async () => {
      const [english, french] = [await readGuide(name), await readGuide(name, 'fr')]
      assert.deepEqual(french.examples, english.examples)
      assert.deepEqual(french.headings.map(place), english.headings.map(place))
      assert.deepEqual(linksOf(french), linksOf(english))
      assert.deepEqual(sizesOf(french), sizesOf(english))
      assert.notEqual(french.title, english.title)
      assert.notEqual(french.lead, english.lead)
    })

  it('are what a French browser is shown', async () => {
    const { text } = await visitor({ 'accept-language': 'fr' }).get('/apidoc/guides/specification')
    assert.match(text, /<html lang="fr">/)
    assert.match(text, /<h2 id="rate-limits"><a [^>]*>Limites de requêtes<\/a><\/h2>/)
    assert.doesNotMatch(text, /lang="en"/)
  })
})

const place = ({ id, depth }: Heading) => [id, depth]

const linksOf = ({ tokens }: Guide): string[] =>
  [...rendered(tokens).matchAll(/href="([^"]*)"/g)].map(([, address]) => address!)

/** How many rows each table has. */
const sizesOf = ({ tokens }: Guide) =>
  tokens.map(({ type, rows }) => (type === 'table' ? rows.length : 0)).filter(Boolean)

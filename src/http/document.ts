/** GET /openapi.json: the description of the API, made when first asked for and then kept as text. */
import fp from 'fastify-plugin'

export const apiDocument = fp(async (app, { document }: { document: () => unknown }) => {
  let text: string | undefined
  app.get('/openapi.json', async (_request, reply) => {
    text ??= JSON.stringify(document())
    return reply.type('application/json; charset=utf-8').header('cache-control', 'public, max-age=300').send(text)
  })
})

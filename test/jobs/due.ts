/** What makes each job have something to do. A job that is new to the list needs an entry here. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Kind } from '../../src/domain/session-rules.ts'
import type { Letter, Send } from '../../src/mail/smtp.ts'
import { writeMail } from '../../src/mail/write.ts'
import { seal } from '../../src/oauth/sealing.ts'
import { webhookRegisteries } from '../../src/resources/platform/webhook_registeries.ts'
import { type Evaluations, evaluated } from '../domain/support/evaluations.ts'
import { internship } from '../domain/support/internships.ts'
import { TEST_KEY } from '../support/keys.ts'
import { NOW, type Person } from '../support/rules.ts'

export interface Due {
  /** Makes so many things due by now. */
  make(count: number): Promise<unknown>
  /** How many of them are done by who comes weeks too late; all where nothing else is said. */
  late?: number
}

export interface Stage {
  world: Evaluations
  due: Readonly<Record<string, Due>>
  send: Send
  letters: Letter[]
  /** What the receiver of webhooks was told. */
  told: string[]
  close(): Promise<void>
}

export async function stage(): Promise<Stage> {
  const world = await evaluated()
  const { create, rows, value, cursus, paris } = world
  const [letters, told]: [Letter[], string[]] = [[], []]
  const receiver = await listening(told)
  const { port } = receiver.address() as AddressInfo
  let made = 0
  const times = async <T>(count: number, make: () => Promise<T>): Promise<T[]> => {
    const all: T[] = []
    while (all.length < count) all.push(await make())
    return all
  }
  const each = (make: () => Promise<unknown>): Due => ({ make: (count) => times(count, make) })
  const study = (person: Person, more: object = {}) =>
    create('cursus_users', { user_id: person.id, cursus_id: cursus, begin_at: '2026-01-01', ...more })
  const cadet = async () => {
    const person = await world.student()
    await study(person)
    return person
  }
  const campus = () =>
    create('campus', {
      ...{ name: `Campus ${++made}`, display_name: `Campus ${made}`, time_zone: 'Europe/Paris', language_id: 1 },
      ...{ address: '1', zip: '1', city: '1', country: 'France', website: 'https://example.org' },
      time_of_community_service_started: '14:00',
    })
  const bloc = async (): Promise<{ id: number; coalition: number }> => {
    const id = await value(
      'insert into blocs (campus_id, cursus_id) values ($1, $2) returning id',
      await campus(),
      cursus,
    )
    const house = 'insert into coalitions (bloc_id, name, slug) values ($1, $2, $2) returning id'
    return { id, coalition: await value(house, id, `house-${++made}`) }
  }
  const season = async (begin: string, end: string) =>
    rows(
      'insert into bloc_deadlines (bloc_id, begin_at, end_at) values ($1, $2, $3) returning id',
      (await bloc()).id,
      begin,
      end,
    )
  const closed = async (end_at: string | null) => {
    const { id } = await world.student()
    await rows(
      `insert into closes (user_id, closer_id, kind, reason, end_at) values ($1, $1, 'other', 'Food', $2) returning id`,
      ...[id, end_at],
    )
    return id
  }
  const project = async (name: string, session: object) => {
    const attributes = [{ minimum_mark: 80, ...session }]
    const id = await create('projects', {
      name,
      repository: name,
      cursus_ids: [cursus],
      project_sessions_attributes: attributes,
    })
    return { id, session: (await value('select id from project_sessions where project_id = $1', id)) as number }
  }
  const register = async (project_id: number) =>
    create('projects_users', { project_id, user_id: (await world.student()).id })
  const rule = async (project_session_id: number, kind: Kind, name: string, values: readonly string[] = []) => {
    const params_attributes = values.map((_, index) => ({ name: 'ab'[index], data_type: 'string' }))
    const rule_id = await create('rules', { kind, name, internal_name: name, params_attributes })
    const params = await rows('select id from params where rule_id = $1 order by id', rule_id)
    const given = params.map(([param_id], index) => ({ param_id, value: values[index] }))
    await create('project_sessions_rules', {
      rule_id,
      project_session_id,
      params_project_sessions_rules_attributes: given,
    })
  }

  const later = await project('Later', { solo: true, team_behaviour: 'user' })
  const drawn = await project('Drawn', { solo: false, team_behaviour: 'by_rule' })
  await rule(drawn.session, 'group_validation', 'GroupSizeBetweenNAndM', ['2', '2'])
  await rule(drawn.session, 'team_generation', 'RandomTeams')
  const [hook] = await world.db.orm
    .insert(webhookRegisteries)
    .values({ model: 'tag', event: 'create', url: `http://127.0.0.1:${port}/`, secret: seal(TEST_KEY, 'hush') })
    .returning({ id: webhookRegisteries.id })

  const due: Record<string, Due> = {
    end_freezes: each(async () => {
      const { id: user_id } = await cadet()
      const span = { begin_date: '2026-03-01', expected_end_date: '2026-03-09' }
      await create('anti_grav_units_users', { user_id, reason: 'Rest', ...span })
    }),
    lift_closes: each(async () => {
      const id = await closed('2026-03-10T11:00:00Z')
      await rows('update users set active = false where id = $1 returning id', id)
    }),
    start_waiting_teams: {
      async make(count) {
        const begins = (at: string) =>
          rows('update project_sessions set begin_at = $2 where id = $1 returning id', later.session, at)
        await begins('2027-01-01')
        await times(count, () => register(later.id))
        await begins('2026-03-10T11:00:00Z')
      },
    },
    generate_teams: { make: (count) => times(count * 2, () => register(drawn.id)) },
    close_overdue_teams: each(async () => {
      const id = await register(world.project)
      const overdue = `update teams set deadline_at = '2026-03-10T11:00:00Z'
        where id = (select current_team_id from projects_users where id = $1) returning id`
      await rows(overdue, id)
    }),
    terminate_teams: each(async () => {
      const team = await world.team(await cadet())
      await rows(`update teams set terminating_at = '2026-03-10T11:00:00Z' where id = $1 returning id`, team)
    }),
    close_black_holed: each(async () => {
      const { id } = await cadet()
      await rows(`update cursus_users set blackholed_at = '2026-03-10T11:00:00Z' where user_id = $1 returning id`, id)
    }),
    settle_accounts: each(() => closed(null)),
    anonymize: each(async () => {
      const { id } = await cadet()
      await rows(
        `update users set created_at = '2022-01-01', anonymize_date = '2025-01-01' where id = $1 returning id`,
        id,
      )
    }),
    fill_free_places: {
      async make(count) {
        const event = await create('events', {
          ...{ name: 'Talk', description: 'About SQL', kind: 'conference', campus_ids: [paris], max_people: count },
          ...{ begin_at: '2026-06-01T10:00:00Z', end_at: '2026-06-01T11:00:00Z' },
        })
        const list = `insert into waitlists (waitlistable_type, waitlistable_id) values ('Event', $1) returning id`
        const queue = await value(list, event)
        for (const { id } of await world.students(count))
          await rows('insert into waitlists_users (waitlist_id, user_id) values ($1, $2) returning id', queue, id)
      },
    },
    write_attendance: {
      async make(count) {
        const event_id = await create('events', {
          ...{ name: 'Talk', description: 'About SQL', kind: 'conference', campus_ids: [paris] },
          ...{ begin_at: '2026-03-09T10:00:00Z', end_at: '2026-03-09T11:00:00Z' },
        })
        await times(count, async () => create('events_users', { event_id, user_id: (await cadet()).id }))
      },
    },
    enter_internship_days: each(async () =>
      internship(world, await cadet(), { state: 'ended', start_at: '2026-03-09T08:00Z', end_at: '2026-03-09T18:00Z' }),
    ),
    end_internships: each(async () =>
      internship(world, await cadet(), { state: 'uploaded', end_at: '2026-03-10T11:00Z' }),
    ),
    end_seasons: each(() => season('2026-02-01', '2026-03-01')),
    begin_seasons: each(() => season('2026-03-01', '2027-03-01')),
    begin_year: each(async () => {
      const old = `insert into coalitions_users (coalition_id, user_id, this_year_score, this_year_score_updated_at)
        values ($1, $2, 40, '2025-12-31') returning id`
      await rows(old, (await bloc()).coalition, (await world.student()).id)
    }),
    assign_coalitions: {
      async make(count) {
        const { id } = await bloc()
        const place = await value('select campus_id from blocs where id = $1', id)
        await times(count, async () => study(await world.student(undefined, place)))
      },
    },
    collect_above_caps: each(async () => {
      const place = await campus()
      const person = await world.student(undefined, place)
      await study(person)
      const pool =
        'insert into pools (campus_id, cursus_id, max_points, weekly_cap) values ($1, $2, 100, 3) returning id'
      await rows(pool, place, cursus)
    }),
    remind_of_evaluations: {
      // Nobody is reminded of what has begun.
      late: 0,
      make: (count) => times(count, () => world.meeting({ begin_at: new Date(NOW.getTime() + 600_000) })),
    },
    send_mailings: each(() =>
      create('mailings', { subject: 'Hi', content: 'You *won*', to: ['a@example.org', 'b@example.org'], at: NOW }),
    ),
    send_mails: each(() =>
      world.run((tx) => writeMail(tx, TEST_KEY, NOW, { to: 'a@example.org', subject: 'Hi', text: 'You won' })),
    ),
    queue_deliveries: each(() => create('tags', { name: `Tag ${++made}`, kind: 'general' })),
    deliver: each(() =>
      rows(
        `insert into deliveries (webhook_registery_id, model, event, record_id, body, next_at, created_at)
          values ($1, 'tag', 'create', 1, '{}', $2, $2) returning id`,
        ...[hook!.id, NOW],
      ),
    ),
    purge: each(() =>
      rows(`insert into mails ("to", subject, created_at) values ('a@example.org', 'Hi', '2025-12-01') returning id`),
    ),
    purge_record: {
      make: (count) =>
        rows(
          `update outbox set created_at = '2025-10-01'
            where id in (select id from outbox where not waiting order by id limit $1) returning id`,
          count,
        ),
    },
  }
  return {
    ...{ world, due, letters, told },
    send: async (letter) => void letters.push(letter),
    async close() {
      receiver.close()
      await world.close()
    },
  }
}

/** A receiver that takes everything, and notes which delivery it was. */
async function listening(told: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    told.push(String(request.headers['x-delivery']))
    response.end('thanks')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

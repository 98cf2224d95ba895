import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Person } from '../../src/domain/persons.ts'
import { type Evaluated, PREDICATES } from '../../src/domain/predicates.ts'
import { type Given, refusalsOf } from '../../src/domain/session-rules.ts'

const ada: Person = {
  id: 1,
  firstName: 'Ada',
  active: true,
  campus: 7,
  cursus: new Map([[21, 4.2]]),
  skills: new Map([['rigor', 3]]),
  projects: new Map([
    ['libft', { ongoing: false, validated: true }],
    ['fdf', { ongoing: true, validated: false }],
    ['so_long', { ongoing: false, validated: false }],
  ]),
  quests: new Set(['rank-00']),
}
const holds = (name: string, told: string[] = [], evaluated?: Evaluated) =>
  PREDICATES[name]!({ person: ada, cursus: [21], evaluated }, told)

test('quests: all of them, one of them, none of them', () => {
  assert.ok(holds('QuestsValidated', ['rank-00']) && !holds('QuestsValidated', ['rank-00 rank-01']))
  assert.ok(holds('QuestOrQuestValidated', ['rank-00 rank-01']) && !holds('QuestOrQuestValidated', ['rank-01']))
  assert.ok(holds('QuestsNotValidated', ['rank-01']) && !holds('QuestsNotValidated', ['rank-01 rank-00']))
})

test('projects: neither ongoing nor validated, validated, registered, so many of them', () => {
  assert.ok(holds('NeitherOngoingOrValidated', ['so_long cub3d']))
  assert.ok(!holds('NeitherOngoingOrValidated', ['fdf']) && !holds('NeitherOngoingOrValidated', ['libft']))
  assert.ok(holds('ProjectsValidated', ['libft']) && !holds('ProjectsValidated', ['libft fdf']))
  assert.ok(holds('ProjectOrProjectValidated', ['libft fdf']) && !holds('ProjectOrProjectValidated', ['fdf']))
  assert.ok(holds('ProjectsRegisteredOrValidated', ['libft fdf']) && !holds('ProjectsRegisteredOrValidated', ['cub3d']))
  assert.ok(holds('MinProjectsValidated', ['libft fdf', '1']) && !holds('MinProjectsValidated', ['libft fdf', '2']))
})

test('levels, and the level of a skill', () => {
  assert.ok(holds('LevelMin', ['4']) && !holds('LevelMin', ['5']))
  assert.ok(holds('SkillLevelMin', ['rigor', '3']) && !holds('SkillLevelMin', ['rigor', '3.5']))
  assert.ok(!holds('SkillLevelMin', ['web', '1']))
})

test('a first name starts by one of the letters, in any case', () => {
  assert.ok(holds('FirstNameStartingBy', ['b a']) && !holds('FirstNameStartingBy', ['b']))
})

const team: Evaluated = { campus: 7, evaluatedBefore: false, evaluators: 20 }

test('an evaluator is in the cursus and on the campus, and comes to one rendering once', () => {
  assert.ok(holds('InCursus') && holds('OnSameCampus', [], team) && holds('LastClose', [], team))
  assert.ok(!PREDICATES.InCursus!({ person: ada, cursus: [9] }, []))
  assert.ok(!holds('OnSameCampus', [], { ...team, campus: 8 }))
  assert.ok(!holds('LastClose', [], { ...team, evaluatedBefore: true }))
})

test('the more evaluators there are, the more days pass before the same two meet again', () => {
  const steps = ['7-0,14-1,21-2,35-3,50-5,100-30,150-90']
  const after = (days: number, evaluators: number) =>
    holds('MatchingDelay', steps, { ...team, evaluators, daysSinceMeeting: days })
  assert.ok(holds('MatchingDelay', steps, team), 'they never met')
  assert.ok(after(0.1, 7) && !after(0.9, 14) && after(1, 14) && !after(1.9, 20) && after(2, 20))
  assert.ok(!after(89, 4000) && after(90, 4000))
})

const given = (name: string, required: boolean, ...told: string[]): Given => ({
  ...{ session: 1, name, required, told, text: `${name} ${told.join(' ')}` },
})
const refused = (...rules: Given[]) => refusalsOf(rules, { person: ada, cursus: [21] })

test('every required rule must hold, of the others one is enough', () => {
  assert.deepEqual(refused(given('LevelMin', true, '4'), given('QuestsValidated', true, 'rank-00')), [])
  assert.deepEqual(refused(given('LevelMin', true, '9'), given('QuestsValidated', true, 'rank-01')), [
    'is not open: LevelMin 9',
    'is not open: QuestsValidated rank-01',
  ])
  assert.deepEqual(refused(given('LevelMin', false, '9'), given('LevelMin', false, '4')), [])
  assert.deepEqual(refused(given('LevelMin', false, '9'), given('LevelMin', false, '8')), [
    'is not open: LevelMin 9 or LevelMin 8',
  ])
})

test('a rule that is not known here stops nobody', () => assert.deepEqual(refused(given('NoSuchRule', true)), []))

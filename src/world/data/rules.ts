import { frozen } from './frozen.ts'

export type RuleKind = 'inscription' | 'correction' | 'retriable' | 'group_validation' | 'final_compilation'

export interface RuleParam {
  readonly name: string
  readonly data_type: 'string' | 'parsed_string' | 'integer' | 'array'
}

/** Something that a project's session can ask for. */
export interface Rule {
  readonly id: number
  readonly kind: RuleKind
  readonly internal_name: string
  readonly name: string
  /** Its parameters stand in it as `%{name}`. */
  readonly description: string
  readonly params: readonly RuleParam[]
}

/**
 * The rules: id, kind, internal name, name, description, parameters. Ids, kinds and internal names are real; the rest
 * is our own words, but for 34 and the values that parameters are known to have. Rules from 9000 are made up.
 */
export const rules = frozen<Rule>([
  rule(2, 'final_compilation', 'BestMark', 'Best mark', 'The best mark of all tries counts'),
  rule(3, 'group_validation', 'GroupSizeBetweenNAndM', 'Group size between N and M', 'Between %{n} and %{m} people', [
    { name: 'n', data_type: 'integer' },
    { name: 'm', data_type: 'integer' },
  ]),
  rule(19, 'correction', 'InCursus', 'In cursus', 'The evaluator is in the cursus'),
  rule(21, 'correction', 'OnSameCampus', 'On same campus', 'The evaluator is on the campus of the team'),
  rule(29, 'retriable', 'InDays', 'In days', 'A retry waits for %{days} days', [
    { name: 'days', data_type: 'integer' },
  ]),
  rule(31, 'correction', 'LastClose', 'Last close', 'The evaluator has not evaluated this rendering before'),
  rule(34, 'inscription', 'FirstNameStartingBy', 'First name starting by', 'The first name starts with %{letter}', [
    { name: 'letter', data_type: 'string' },
  ]),
  rule(
    35,
    'correction',
    'MatchingDelay',
    'Matching delay',
    'The same two meet again after days that grow with the number of evaluators: %{delays}',
    [{ name: 'delays', data_type: 'parsed_string' }],
  ),
  rule(41, 'inscription', 'QuestsValidated', 'Quests validated', 'All of these quests are validated: %{quests}', [
    { name: 'quests', data_type: 'array' },
  ]),
  rule(42, 'inscription', 'NeitherOngoingOrValidated', 'Neither ongoing or validated', 'Without %{projects}', [
    { name: 'projects', data_type: 'array' },
  ]),
  rule(44, 'correction', 'QuestOrQuestValidated', 'Quest or quest validated', 'One of these quests: %{quests}', [
    { name: 'quests', data_type: 'array' },
  ]),
  rule(45, 'inscription', 'QuestsNotValidated', 'Quests not validated', 'None of these quests: %{quests}', [
    { name: 'quests', data_type: 'array' },
  ]),
  rule(
    57,
    'correction',
    'MinProjectsValidated',
    'Min projects validated',
    'At least %{n} of %{projects} are validated',
    [
      { name: 'projects', data_type: 'array' },
      { name: 'n', data_type: 'integer' },
    ],
  ),
  rule(9001, 'inscription', 'ProjectsValidated', 'Projects validated', 'All of these are validated: %{projects}', [
    { name: 'projects', data_type: 'array' },
  ]),
  rule(9002, 'inscription', 'ProjectOrProjectValidated', 'Project or project validated', 'One of: %{projects}', [
    { name: 'projects', data_type: 'array' },
  ]),
  rule(9003, 'inscription', 'LevelMin', 'Level min', 'The level in the cursus is at least %{level}', [
    { name: 'level', data_type: 'integer' },
  ]),
  rule(9004, 'inscription', 'QuestOrQuestValidated', 'Quest or quest validated', 'One of these quests: %{quests}', [
    { name: 'quests', data_type: 'array' },
  ]),
  rule(9005, 'retriable', 'InMinutesByOccurrence', 'In minutes by occurrence', 'A retry waits for %{minutes} minutes', [
    { name: 'minutes', data_type: 'array' },
  ]),
])

function rule(
  id: number,
  kind: RuleKind,
  internal_name: string,
  name: string,
  description: string,
  params: RuleParam[] = [],
): Rule {
  return { id, kind, internal_name, name, description, params }
}

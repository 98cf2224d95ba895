/** Rules that sessions have: whoever holds every role writes the rule, and gives it to the session. */
import type { Kind } from '../../../src/domain/session-rules.ts'
import type { Rules } from '../../support/rules.ts'

let made = 0

/** Answers what gives a session a rule with these parameters. */
export const givingRules =
  ({ create, rows }: Pick<Rules, 'create' | 'rows'>) =>
  async (session: number, kind: Kind, name: string, values: readonly string[] = [], required = true): Promise<void> => {
    const rule_id = await create('rules', {
      ...{ kind, name: `${name} ${++made}`, internal_name: name, description: `${name} %{a}` },
      params_attributes: values.map((_, index) => ({ name: 'abc'[index], data_type: 'string' })),
    })
    const params = await rows('select id from params where rule_id = $1 order by id', rule_id)
    await create('project_sessions_rules', {
      ...{ rule_id, project_session_id: session, required },
      params_project_sessions_rules_attributes: params.map(([param_id], index) => ({ param_id, value: values[index] })),
    })
  }

/** Words for who may call an action. Declared for each action, enforced in one place before it runs. */

export interface Access {
  /** Roles of the application, any one of which is enough; empty: none is needed. */
  readonly roles: readonly string[]
  /** `none`: any token; `required`: a user's token; `alternative`: a user's token or one of the roles. */
  readonly owner: 'none' | 'required' | 'alternative'
  /** Scopes that the token needs, all of them. */
  readonly scopes: readonly string[]
  /** Roles that see rows hidden from others. */
  readonly more: readonly string[]
  /** The same access, for tokens of this scope only. */
  scope(...names: string[]): Access
  /** The same access; applications with one of these roles, and staff, see more rows. */
  seeMore(...roles: string[]): Access
}

type Facts = Pick<Access, 'roles' | 'owner' | 'scopes' | 'more'>

const access = (facts: Facts): Access => ({
  ...facts,
  scope: (...scopes) => access({ ...facts, scopes }),
  seeMore: (...more) => access({ ...facts, more }),
})

/** Any application, with or without a user. */
export const anyone = access({ roles: [], owner: 'none', scopes: [], more: [] })
/** Applications that hold one of these roles. */
export const holders = (...names: [string, ...string[]]): Access =>
  access({ roles: names, owner: 'none', scopes: [], more: [] })
/** A user's token; what it may touch is its own. */
export const aUser = access({ roles: [], owner: 'required', scopes: [], more: [] })
/** A user's token, or an application that holds one of these roles. */
export const userOr = (...names: [string, ...string[]]): Access =>
  access({ roles: names, owner: 'alternative', scopes: [], more: [] })

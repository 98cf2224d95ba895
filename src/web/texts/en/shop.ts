/** The shop's texts in English; what they are called here, every other language has, too. */
export const shop = {
  title: 'Shop',
  wallet: (points: number) => `There are ${points} points in your wallet.`,
  empty: 'Your campus sells nothing just now.',
  price: (points: string) => `${points} points`,
  left: (count: string) => (count === '0' ? 'sold out' : `${count} left`),
  endless: 'any number',
  buy: 'Buy',
  /** What the button does, for those who hear it away from its row. */
  buyNamed: (name: string) => `Buy ${name}`,
  bought: (name: string) => `You bought ${name}.`,
  tooDear: 'Your wallet does not hold enough for this.',
  usedUp: 'The last one was just sold.',
  again: 'You have this already.',
  impossible: 'This cannot be bought now.',
}

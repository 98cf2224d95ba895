/** Kinds of contracts, and currencies of salaries: of offers and of internships alike. */
export const CONTRACT_TYPES = [
  'freelance',
  'apprentice_ship',
  'cdd',
  'cdi',
  'stage',
  'cdd_partiel',
  'cdi_partiel',
  'stage_partiel',
  'crea_startup',
] as const

export const CURRENCIES = [
  'eur',
  'aed',
  'dol',
  'chf',
  'rub',
  'zar',
  'gbp',
  'yen',
  'can',
  'mad',
  'krw',
  'thb',
  'try',
  'amd',
  'mur',
  'myr',
  'pln',
  'czk',
] as const

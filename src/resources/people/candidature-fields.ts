/** What an application form takes; in a file of its own because users are written with one. */
import { optional } from '../../engine/words.ts'

/** ISO 3166-1 codes. */
const COUNTRY_CODES =
  'AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  )

/** The fields, here and inside a user that is written. */
export const candidatureFields = {
  birth_date: optional({ example: '2004-02-29' }),
  gender: optional(),
  zip_code: optional(),
  country: optional(),
  phone_country_code: optional({ in: COUNTRY_CODES }),
  birth_city: optional(),
  birth_country: optional(),
  postal_street: optional(),
  postal_complement: optional(),
  postal_city: optional(),
  postal_zip_code: optional(),
  postal_country: optional(),
  contact_affiliation: optional(),
  contact_last_name: optional(),
  contact_first_name: optional(),
  contact_phone1: optional(),
  contact_phone2: optional(),
  max_level_memory: optional(),
  max_level_logic: optional(),
  other_information: optional(),
  language: optional(),
  meeting_date: optional(),
  piscine_date: optional(),
  email: optional(),
  pin: optional(),
  phone: optional(),
}

import { frozen } from './frozen.ts'

/** A campus of the network. */
export interface Campus {
  readonly id: number
  readonly name: string
  readonly city: string
  /** Names of countries and time zones are those that the API lists, hence a neighbour's zone here and there. */
  readonly country: string
  readonly time_zone: string
  readonly language_id: number
  /** How many accounts it has had: the size that it takes in a network like the real one. */
  readonly users_count: number
  readonly website: string
  readonly email_extension: string
  readonly vogsphere_id: number | null
  readonly default_hidden_phone: boolean
  readonly zip: string | null
  readonly address: string | null
  /** Empty: none. */
  readonly facebook: string
  readonly twitter: string
  readonly active: boolean
  readonly public: boolean
}

const closed = { active: false, public: false }

/**
 * The campuses by id, all real: id, name, city, country, time zone, language, accounts, web site, and what else is
 * known. Of the account counts 44 are made up. Who has no `email_extension` of its own uses the domain of the web
 * site.
 */
export const campuses = frozen<Campus>([
  campus(1, 'Paris', 'Paris', 'France', 'Europe/Paris', 1, 22997, 'http://www.42.fr/', {
    vogsphere_id: 1,
    zip: '75017',
    address: '96, boulevard Bessières',
    facebook: 'https://facebook.com/42born2code',
    twitter: 'https://twitter.com/42born2code',
  }),
  campus(
    5,
    'Johannesburg',
    'Johannesburg',
    'South Africa',
    'Africa/Johannesburg',
    2,
    1753,
    'https://www.wethinkcode.co.za/',
    {
      ...closed,
      vogsphere_id: 1,
      zip: '2000',
      address: '84 Albertina Sisulu Rd, Johannesburg',
      facebook: 'https://www.facebook.com/wethinkcode/',
      twitter: 'https://twitter.com/wethinkcode',
    },
  ),
  campus(7, 'Fremont', 'Fremont', 'United States', 'America/Los_Angeles', 2, 9000, 'https://www.42.us.org/', closed),
  campus(8, 'Kyiv', 'Kyiv', 'Ukraine', 'Europe/Kiev', 5, 2636, 'https://unit.ua/', {
    ...closed,
    vogsphere_id: 3,
    zip: '04119',
    address: 'Dorohozhytska St, 3',
    facebook: 'https://www.facebook.com/unit.factory/',
  }),
  campus(9, 'Lyon', 'Charbonnières-les-Bains', 'France', 'Europe/Paris', 1, 2077, 'https://www.42lyon.fr/', {
    vogsphere_id: 4,
    zip: '69260',
    address: 'Campus Région – 78 route de Paris',
    facebook: 'https://www.facebook.com/42lyon',
    twitter: 'https://twitter.com/42lyon',
  }),
  campus(12, '19', 'Brussels', 'Belgium', 'Europe/Brussels', 1, 3100, 'https://campus19.be/', {
    email_extension: 's19.be',
    zip: '1000',
    address: 'Cantersteen 10',
  }),
  campus(13, 'Helsinki', 'Helsinki', 'Finland', 'Europe/Helsinki', 2, 3900, 'https://www.hive.fi/', {
    zip: '00530',
    address: 'Haapaniemenkatu 5',
  }),
  campus(14, 'Amsterdam', 'Amsterdam', 'Netherlands', 'Europe/Amsterdam', 2, 3800, 'https://www.codam.nl/', {
    zip: '1018 JA',
    address: 'Kattenburgerstraat 7',
  }),
  campus(16, 'Khouribga', 'Khouribga', 'Morocco', 'Africa/Casablanca', 1, 4200, 'https://1337.ma'),
  campus(17, 'Moscow', 'Moscow', 'Russian Federation', 'Europe/Moscow', 6, 3200, 'https://21-school.ru/', closed),
  campus(20, 'São-Paulo', 'São Paulo', 'Brazil', 'America/Sao_Paulo', 17, 7200, 'https://www.42sp.org.br/'),
  campus(21, 'Benguerir', 'Benguerir', 'Morocco', 'Africa/Casablanca', 1, 982, 'https://1337.ma', {
    vogsphere_id: 11,
    zip: '43150',
    address: 'Lot 660, Hay Moulay Rachid, Ben Guerir 43150',
  }),
  campus(22, 'Madrid', 'Madrid', 'Spain', 'Europe/Madrid', 11, 13856, 'https://42madrid.com/', {
    vogsphere_id: 48,
    default_hidden_phone: true,
    zip: '28013',
  }),
  campus(23, 'Kazan', 'Kazan', 'Russian Federation', 'Europe/Moscow', 6, 1400, 'https://21-school.ru/', closed),
  campus(25, 'Quebec', 'Québec', 'Canada', 'America/New_York', 1, 1800, 'https://42quebec.com/'),
  campus(26, 'Tokyo', 'Tokyo', 'Japan', 'Asia/Tokyo', 13, 6596, 'https://42tokyo.jp/'),
  campus(28, 'Rio de Janeiro', 'Rio de Janeiro', 'Brazil', 'America/Sao_Paulo', 17, 5200, 'https://www.42.rio/'),
  campus(29, 'Seoul', 'Seoul', 'Korea, Republic of', 'Asia/Seoul', 14, 2010, '42seoul.kr', {
    vogsphere_id: 19,
    zip: '000000',
    address: 'Gaepo Digital Innovation Park, 416, Gaepo-ro, Gangnam-gu,',
    facebook: 'https://www.facebook.com/inno.aca/',
    twitter: 'https://twitter.com/inno_aca',
  }),
  campus(30, 'Rome', 'Roma', 'Italy', 'Europe/Rome', 16, 3300, 'https://42roma.it/'),
  campus(31, 'Angouleme', 'Angoulême', 'France', 'Europe/Paris', 1, 1900, 'https://42angouleme.fr/'),
  campus(32, 'Yerevan', 'Yerevan', 'Armenia', 'Asia/Yerevan', 15, 2600, 'https://42yerevan.am/'),
  campus(33, 'Bangkok', 'Bangkok', 'Thailand', 'Asia/Bangkok', 2, 2100, 'https://www.42bangkok.com/'),
  campus(34, 'Kuala Lumpur', 'Kuala Lumpur', 'Malaysia', 'Asia/Kuala_Lumpur', 2, 2400, 'https://www.42kl.edu.my/'),
  campus(35, 'Amman', 'Amman', 'Jordan', 'Asia/Riyadh', 2, 1900, 'https://www.42amman.com/'),
  campus(36, 'Adelaide', 'Adelaide', 'Australia', 'Australia/Adelaide', 2, 1100, 'https://42adelaide.edu.au/'),
  campus(37, 'Malaga', 'Málaga', 'Spain', 'Europe/Madrid', 11, 3800, 'https://www.42malaga.com/'),
  campus(38, 'Lisboa', 'Lisboa', 'Portugal', 'Europe/Lisbon', 20, 4500, 'https://www.42lisboa.com/', {
    zip: '1170-273',
    address: 'Rua Neves Ferreira 13',
  }),
  campus(39, 'Heilbronn', 'Heilbronn', 'Germany', 'Europe/Berlin', 2, 3097, 'https://42heilbronn.de/', {
    zip: '74076',
    address: 'Weipertstr 8 - 10',
    facebook: 'https://www.facebook.com/42heilbronn',
    twitter: 'https://twitter.com/42Heilbronn',
  }),
  campus(40, 'Urduliz', 'Urduliz', 'Spain', 'Europe/Madrid', 11, 2193, 'https://42urduliz.com/', {
    vogsphere_id: 32,
    default_hidden_phone: true,
    zip: '48610',
    address: 'Aita Gotzon Kalea 37',
    twitter: 'https://twitter.com/42UrdulizFTef',
  }),
  campus(41, 'Nice', 'Nice', 'France', 'Europe/Paris', 1, 2600, 'https://www.42nice.fr'),
  campus(42, '42Network', 'Paris', 'France', 'Europe/Paris', 2, 120, 'https://42.fr/en/network-42/', {
    public: false,
    email_extension: '42network.org',
  }),
  campus(43, 'Abu Dhabi', 'Abu Dhabi', 'United Arab Emirates', 'Asia/Dubai', 2, 3900, 'https://42abudhabi.ae/'),
  campus(44, 'Wolfsburg', 'Wolfsburg', 'Germany', 'Europe/Berlin', 2, 3660, 'https://42wolfsburg.de/', {
    zip: '38440',
    address: 'Porschestraße 2c',
  }),
  campus(45, 'Alicante', 'Alicante', 'Spain', 'Europe/Madrid', 11, 60, 'https://www.42alicante.com/', closed),
  campus(46, 'Barcelona', 'Barcelona', 'Spain', 'Europe/Madrid', 11, 4300, 'https://www.42barcelona.com/'),
  campus(47, 'Lausanne', 'Renens', 'Switzerland', 'Europe/Zurich', 1, 2251, 'https://42lausanne.ch/', {
    zip: '1020',
    address: '64 Rue de Lausanne',
    facebook: 'https://www.facebook.com/42Lausanne',
    twitter: 'https://twitter.com/42lausanne',
  }),
  campus(48, 'Mulhouse', 'Mulhouse', 'France', 'Europe/Paris', 1, 1500, 'https://www.42mulhouse.fr/'),
  campus(49, 'Istanbul', 'Istanbul', 'Turkey', 'Europe/Istanbul', 18, 7600, 'https://42istanbul.com.tr/'),
  campus(50, 'Kocaeli', 'Kocaeli', 'Turkey', 'Europe/Istanbul', 18, 4100, 'https://42kocaeli.com.tr/'),
  campus(51, 'Berlin', 'Berlin', 'Germany', 'Europe/Berlin', 2, 3047, 'https://42berlin.de/', {
    zip: '12059',
    address: 'Harzer Strasse 39',
  }),
  campus(52, 'Florence', 'Firenze', 'Italy', 'Europe/Rome', 16, 1600, 'https://42firenze.it/', {
    zip: '50124',
    address: 'Via del Tiratoio 1',
  }),
  campus(53, 'Vienna', 'Vienna', 'Austria', 'Europe/Vienna', 2, 2900, 'https://www.42vienna.com/'),
  campus(55, 'Tétouan', 'Tétouan', 'Morocco', 'Africa/Casablanca', 1, 2100, 'https://1337.ma', {
    zip: '93000',
    address: 'Parc Tétouan Shore, CP93150 , Martil, Tétouan',
    twitter: 'https://twitter.com/1337FIL',
  }),
  campus(56, 'Prague', 'Prague', 'Czech Republic', 'Europe/Prague', 2, 1900, 'https://www.42prague.com/'),
  campus(57, 'London', 'London', 'United Kingdom', 'Europe/London', 2, 2900, 'https://42london.com/'),
  campus(58, 'Porto', 'Porto', 'Portugal', 'Europe/Lisbon', 20, 2700, 'https://www.42porto.com/'),
  campus(59, 'Luxembourg', 'Esch-Belval', 'Luxembourg', 'Europe/Amsterdam', 1, 1400, 'https://42luxembourg.lu/'),
  campus(60, 'Perpignan', 'Perpignan', 'France', 'Europe/Paris', 1, 1300, 'https://42perpignan.fr/'),
  campus(61, 'Belo Horizonte', 'Belo Horizonte', 'Brazil', 'America/Sao_Paulo', 17, 900, 'https://www.42bh.org.br/'),
  campus(62, 'Le Havre', 'Le Havre', 'France', 'Europe/Paris', 1, 1200, 'https://42lehavre.fr/'),
  campus(64, 'Singapore', 'Singapore', 'Singapore', 'Asia/Singapore', 2, 974, 'https://www.42singapore.sg/', {
    vogsphere_id: 56,
    zip: '487372',
    address: '8 Somapah Rd',
  }),
  campus(65, 'Antananarivo', 'Antananarivo', 'Madagascar', 'Africa/Nairobi', 1, 1500, 'https://www.42antananarivo.mg/'),
  campus(67, 'Warsaw', 'Warsaw', 'Poland', 'Europe/Warsaw', 2, 1300, 'https://42warsaw.pl/'),
  campus(68, 'Luanda', 'Luanda', 'Angola', 'Africa/Algiers', 20, 1600, 'https://www.42luanda.com/'),
  campus(69, 'Gyeongsan', 'Gyeongsan', 'Korea, Republic of', 'Asia/Seoul', 14, 900, 'https://42gyeongsan.kr/'),
  campus(70, 'Nablus', 'Nablus', 'Palestine, State of', 'Asia/Jerusalem', 2, 700, 'https://42nablus.ps/'),
  campus(71, 'Beirut', 'Beirut', 'Lebanon', 'Europe/Athens', 2, 800, 'https://42beirut.com/'),
  campus(72, 'Milano', 'Milano', 'Italy', 'Europe/Rome', 16, 700, 'https://42milano.it/'),
  campus(73, 'Iskandar Puteri', 'Iskandar Puteri', 'Malaysia', 'Asia/Kuala_Lumpur', 2, 65, 'https://www.42.fr/', {
    email_extension: '42iskandarputeri.edu.my',
    vogsphere_id: 66,
    zip: '79250',
    address: 'G-01 & G-02 Hab Citrine, Sunway Citrine, Sunway Iskandar.',
  }),
  campus(75, 'Rabat', 'Rabat', 'Morocco', 'Africa/Casablanca', 1, 491, 'https://1337.ma', {
    vogsphere_id: 67,
    zip: '1103',
    address: 'Mohammed VI Polytechnic University, Rocade Rabat-Salé, Rabat',
  }),
])

function campus(
  id: number,
  name: string,
  city: string,
  country: string,
  time_zone: string,
  language_id: number,
  users_count: number,
  website: string,
  more: Partial<Campus> = {},
): Campus {
  return {
    id,
    name,
    city,
    country,
    time_zone,
    language_id,
    users_count,
    website,
    email_extension: website.replace(/^(https?:\/\/)?(www\.)?/, '').replace(/\/.*/, ''),
    vogsphere_id: null,
    default_hidden_phone: false,
    zip: null,
    address: null,
    facebook: '',
    twitter: '',
    active: true,
    public: true,
    ...more,
  }
}

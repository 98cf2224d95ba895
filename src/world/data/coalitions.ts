import { frozen } from './frozen.ts'

/** A coalition of students. */
export interface Coalition {
  readonly id: number
  readonly name: string
  readonly slug: string
  readonly color: string
  /** Names of picture files, which the intranet keeps at `coalition/image/ID/` and `coalition/cover/ID/`. */
  readonly image: string | null
  readonly cover: string | null
}

/** The coalitions of a campus and a cursus that play against each other. */
export interface Bloc {
  readonly id: number
  readonly campus_id: number
  readonly cursus_id: number
  readonly squad_size: number
  readonly coalitions: readonly Coalition[]
}

/**
 * The blocs: id, campus, cursus, squad size and coalitions. Well known are Paris (1), Khouribga (16), Seoul (29) and
 * the piscine in Lyon (9); ids from 9000 are made up, so are squad sizes and most slugs, and of 5, 7 and 8 id and
 * colour.
 */
export const blocs = frozen<Bloc>([
  bloc(9401, 1, 21, 50, [
    coalition(45, 'The Federation', '42cursus-paris-the-federation', '#4180DB', { cover: 'federation_background.jpg' }),
    coalition(46, 'The Alliance', '42cursus-paris-the-alliance', '#33C47F', { cover: 'alliance_background.jpg' }),
    coalition(47, 'The Order', '42cursus-paris-the-order', '#FF6950', {
      image: 'order.svg',
      cover: 'order_background.jpg',
    }),
    coalition(48, 'The Assembly', '42cursus-paris-the-assembly', '#A061D1', { cover: 'assembly_background.jpg' }),
  ]),
  bloc(1, 1, 1, 50, [
    coalition(1, 'The Federation', 'the-federation', '#4180DB'),
    coalition(2, 'The Alliance', 'the-alliance', '#33C47F', { cover: 'alliance_background.jpg' }),
    coalition(3, 'The Order', 'the-order', '#FF6950'),
    coalition(4, 'The Assembly', 'the-assembly', '#A061D1'),
  ]),
  bloc(2, 8, 1, 40, [
    coalition(6, 'The Union', 'the-union', '#673ab7', { image: 'Union_vec.svg' }),
    coalition(5, 'The Hive', 'the-hive', '#ffb300'),
    coalition(7, 'The Empire', 'the-empire', '#c62828'),
    coalition(8, 'The Alliance', 'kyiv-the-alliance', '#2e7d32'),
  ]),
  bloc(5, 9, 9, 30, [
    coalition(15, 'The Blobfishes', 'the-blobfishes', '#82cce0', { cover: 'sloths_background.jpg' }),
    coalition(16, 'The Skunks', 'the-skunks', '#6c8946', { cover: 'skunk_background.jpg' }),
    coalition(17, 'The Worms', 'the-worms', '#eab77f', { cover: 'worms_background.jpg' }),
  ]),
  bloc(9404, 16, 21, 50, [
    coalition(73, 'Bios', '42cursus-khouribga-observers', '#02cdd1', { image: 'Bios-02.svg', cover: 'BiosBG.jpg' }),
    coalition(74, 'Pandora', '42cursus-khouribga-insomniacs', '#b61282', {
      image: 'Pandora-01.svg',
      cover: 'Pandora_BG.jpg',
    }),
    coalition(75, 'Freax', '42cursus-khouribga-philantropists', '#f5bc39', {
      image: 'Freax_Artboard_4.svg',
      cover: 'Freax_BG.jpg',
    }),
    coalition(76, 'Commodore', '42cursus-khouribga-idealists', '#235a16', {
      image: 'Commodore_Artboard_3.svg',
      cover: 'Commodore_BG.jpg',
    }),
  ]),
  bloc(9405, 21, 21, 50, [
    coalition(77, 'Pandora', '42cursus-benguerir-insomniacs', '#b61282', {
      image: 'Pandora-01.svg',
      cover: 'Pandora_BG.jpg',
    }),
    coalition(78, 'Freax', '42cursus-benguerir-philantropists', '#f5bc39', { cover: 'Freax_BG.jpg' }),
    coalition(79, 'Bios', '42cursus-benguerir-observers', '#02cdd1'),
    coalition(80, 'Commodore', '42cursus-benguerir-idealists', '#235a16'),
  ]),
  bloc(9406, 55, 21, 50, [
    coalition(277, 'Bios', '42cursus-tetouan-observers', '#02cdd1'),
    coalition(279, 'Pandora', '42cursus-tetouan-insomniacs', '#b61282'),
    coalition(281, 'Commodore', '42cursus-tetouan-idealists', '#235a16'),
    coalition(282, 'Freax', '42cursus-tetouan-philantropists', '#f5bc39'),
  ]),
  bloc(9407, 75, 21, 50, [
    coalition(504, 'Bios', '42cursus-rabat-observers', '#02cdd1'),
    coalition(505, 'Commodore', '42cursus-rabat-idealists', '#235a16'),
    coalition(506, 'Freax', '42cursus-rabat-philantropists', '#f5bc39'),
    coalition(507, 'Pandora', '42cursus-rabat-insomniacs', '#b61282'),
  ]),
  bloc(9408, 29, 21, 80, [
    coalition(85, 'Gun', 'gun', '#ffc221', { image: 'gun-svg-svg.svg', cover: 'gun_cover.jpg' }),
    coalition(86, 'Gon', 'gon', '#559f7a', { image: 'gon-svg-svg.svg', cover: 'gon_cover.jpg' }),
    coalition(87, 'Gam', 'gam', '#4c83a4', { image: 'gam-svg-svg__3_.svg', cover: 'gam_cover.jpg' }),
    coalition(88, 'Lee', 'lee', '#bb4140', { image: 'lee-svg-svg_1_.svg', cover: 'lee_cover.jpg' }),
  ]),
  bloc(9409, 60, 9, 30, [
    coalition(376, 'La Heap', 'c-piscine-perpignan-la-heap', '#ffc5a2', {
      image: 'Heap.svg',
      cover: 'Heap_background_3_low.jpg',
    }),
    coalition(9501, 'La Stack', 'c-piscine-perpignan-la-stack', '#a2c5ff'),
  ]),
  bloc(9410, 25, 21, 40, [
    coalition(243, 'Légion', 'legion', '#cc0000', {
      image: '42Q_035_22_Logo_Legion.svg',
      cover: '42Q_035_22_BG_Coalitions_Legion_3000x2000.jpg',
    }),
    coalition(9502, 'Horizon', 'quebec-horizon', '#1e88e5'),
  ]),
  bloc(9411, 14, 21, 40, [
    coalition(9511, 'Vela', '42cursus-amsterdam-vela', '#c0392b'),
    coalition(9512, 'Cetus', '42cursus-amsterdam-cetus', '#2980b9'),
    coalition(9513, 'Pyxis', '42cursus-amsterdam-pyxis', '#27ae60'),
  ]),
  bloc(9412, 22, 21, 40, [
    coalition(9514, 'Supernova', '42cursus-madrid-supernova', '#8e24aa'),
    coalition(9515, 'Nebula', '42cursus-madrid-nebula', '#00897b'),
    coalition(9516, 'Pulsar', '42cursus-madrid-pulsar', '#3949ab'),
    coalition(9517, 'Quasar', '42cursus-madrid-quasar', '#fb8c00'),
  ]),
  bloc(9413, 46, 21, 40, [
    coalition(9518, 'Tramuntana', '42cursus-barcelona-tramuntana', '#2e86c1'),
    coalition(9519, 'Migjorn', '42cursus-barcelona-migjorn', '#e67e22'),
    coalition(9520, 'Ponent', '42cursus-barcelona-ponent', '#8e44ad'),
    coalition(9521, 'Xaloc', '42cursus-barcelona-xaloc', '#c0392b'),
  ]),
  bloc(9414, 51, 21, 40, [
    coalition(9522, 'Oak', '42cursus-berlin-oak', '#6d4c41'),
    coalition(9523, 'Spree', '42cursus-berlin-spree', '#039be5'),
    coalition(9524, 'Linden', '42cursus-berlin-linden', '#7cb342'),
  ]),
  bloc(9415, 44, 21, 40, [
    coalition(9525, 'Gears', '42cursus-wolfsburg-gears', '#546e7a'),
    coalition(9526, 'Pistons', '42cursus-wolfsburg-pistons', '#d84315'),
    coalition(9527, 'Circuits', '42cursus-wolfsburg-circuits', '#00acc1'),
  ]),
  bloc(9416, 26, 21, 40, [
    coalition(9528, 'Kaze', '42cursus-tokyo-kaze', '#4db6ac'),
    coalition(9529, 'Hi', '42cursus-tokyo-hi', '#e53935'),
    coalition(9530, 'Mizu', '42cursus-tokyo-mizu', '#1e88e5'),
  ]),
  bloc(9417, 38, 21, 40, [
    coalition(9531, 'Caravela', '42cursus-lisboa-caravela', '#1565c0'),
    coalition(9532, 'Azulejo', '42cursus-lisboa-azulejo', '#00838f'),
    coalition(9533, 'Farol', '42cursus-lisboa-farol', '#f9a825'),
  ]),
  bloc(9418, 20, 21, 40, [
    coalition(9534, 'Ipê', '42cursus-sao-paulo-ipe', '#fdd835'),
    coalition(9535, 'Onça', '42cursus-sao-paulo-onca', '#ef6c00'),
    coalition(9536, 'Garoa', '42cursus-sao-paulo-garoa', '#78909c'),
  ]),
  bloc(9419, 47, 21, 40, [
    coalition(9537, 'Léman', '42cursus-lausanne-leman', '#1976d2'),
    coalition(9538, 'Cervin', '42cursus-lausanne-cervin', '#37474f'),
    coalition(9539, 'Jura', '42cursus-lausanne-jura', '#43a047'),
  ]),
  bloc(9420, 53, 21, 40, [
    coalition(9540, 'Danube', '42cursus-vienna-danube', '#1976d2'),
    coalition(9541, 'Waltz', '42cursus-vienna-waltz', '#ad1457'),
    coalition(9542, 'Prater', '42cursus-vienna-prater', '#388e3c'),
  ]),
])

/** The bloc of Madrid lets the intranet give points for projects; elsewhere programs of the campus do. Made up. */
export const calculation = {
  id: 1,
  bloc_id: 9412,
  /** Points for a mark of 100. */
  factor: 700,
  reason: 'A project was validated',
} as const

function bloc(id: number, campus_id: number, cursus_id: number, squad_size: number, coalitions: Coalition[]): Bloc {
  return { id, campus_id, cursus_id, squad_size, coalitions }
}

function coalition(id: number, name: string, slug: string, color: string, files: Partial<Coalition> = {}): Coalition {
  return { id, name, slug, color, image: null, cover: null, ...files }
}

/** The rooms with machines of every campus that is known to have some. */
import { clusters } from '../resources/community/clusters.ts'
import { clusters as knownClusters } from './data/clusters.ts'
import { campusMade } from './grown.ts'
import { stamps, type World } from './world.ts'

export function putClusters(world: World): void {
  world.put(
    clusters,
    knownClusters.map(({ id, name, campus_id }) => ({
      ...{ id, name, campus_id, image: null },
      ...stamps(campusMade(campus_id) + (id % 1000) * 60_000),
    })),
  )
}

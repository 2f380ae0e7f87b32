import type { Scene } from '../frame';
import * as city from './city';
import * as crossing from './crossing';
import * as culture from './culture';
import * as farm from './farm';
import * as interior from './interior';
import * as portrait from './portrait';
import * as museum from './museum';
import * as port from './port';
import * as river from './river';
import * as sport from './sport';
import * as taiga from './taiga';
import * as village from './village';

/** Everything that the newsroom's artist can draw. */
export const scenes = {
  ...city,
  ...crossing,
  ...culture,
  ...farm,
  ...interior,
  ...museum,
  ...portrait,
  ...port,
  ...river,
  ...sport,
  ...taiga,
  ...village,
} satisfies Record<string, Scene>;
export type SceneName = keyof typeof scenes;

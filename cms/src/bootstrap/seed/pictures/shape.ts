/** The sizes in which the newsroom's pictures come, in pixels. */
export const shapes = {
  standard: { width: 1200, height: 800 },
  large: { width: 1600, height: 1067 },
  tall: { width: 1080, height: 1350 },
  wide: { width: 2400, height: 1350 },
  square: { width: 640, height: 640 },
  thumb: { width: 480, height: 320 },
} as const;
export type Shape = keyof typeof shapes;

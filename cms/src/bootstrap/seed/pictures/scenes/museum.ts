import { darker, lighter } from '../colour';

import { figure } from '../elements/people';

import { blend, circle, frameHeight, polygon, rect, repeat, stroke, tone, type Scene } from '../frame';

/** A museum hall: a model of a paddle steamer under glass, pictures on the wall. */
export const museum: Scene = (frame) => {
  const { width, random } = frame;
  const wall = random.pick(['#5d6f78', '#6e5f55', '#55684f'] as const);
  const hung = repeat(5, (i) => {
    const [x, w, h] = [width * (0.05 + i * 0.19), width * 0.15, random.between(130, 200)];
    return (
      rect(x - 8, 172, w + 16, h + 16, '#c9a55a') +
      rect(x, 180, w, h * 0.55, random.pick(['#8fb4cf', '#d9a78a', '#9aa7c4'])) +
      rect(x, 180 + h * 0.5, w, h * 0.5, random.pick(['#4f6f58', '#7d8f5a', '#dfe8ef', '#5c7f9c'])) +
      polygon(
        [
          [x, 180 + h * 0.52],
          [x + w * 0.35, 180 + h * 0.25],
          [x + w * 0.7, 180 + h * 0.52],
        ],
        '#3f5a62',
      )
    );
  });
  const [x, y, l] = [width * 0.26, 640, width * 0.48];
  return (
    blend('wall', [
      [darker(wall, 0.25), 1],
      [wall, 1],
    ]) +
    rect(0, 0, width, 720, 'url(#wall)') +
    rect(0, 715, width, 300, '#8a6646') +
    repeat(16, (i) =>
      polygon(
        [
          [width * (0.3 + i * 0.026), 715],
          [width * (0.301 + i * 0.026), 715],
          [width * (-0.6 + i * 0.145), frameHeight],
          [width * (-0.605 + i * 0.145), frameHeight],
        ],
        '#5d432e',
      ),
    ) +
    hung +
    rect(x - 50, y + 60, l + 100, 170, '#e8e2d6') +
    rect(x - 50, y + 60, l + 100, 14, '#c9bfae') +
    polygon(
      [
        [x, y - 30],
        [x + l, y - 44],
        [x + l * 0.9, y + 40],
        [x + l * 0.08, y + 40],
      ],
      '#7a3f34',
    ) +
    rect(x + l * 0.1, y - 80, l * 0.74, 46, '#efe6d2') +
    repeat(13, (i) => rect(x + l * (0.13 + i * 0.054), y - 68, 14, 20, '#5d7f95')) +
    rect(x + l * 0.24, y - 122, l * 0.4, 42, '#efe6d2') +
    rect(x + l * 0.4, y - 240, 34, 126, '#2b2f36') +
    circle(x + l * 0.62, y - 8, 62, '#b4503c') +
    repeat(8, (i) =>
      stroke(
        [
          [x + l * 0.62, y - 8],
          [x + l * 0.62 + Math.cos(i * 0.785) * 60, y - 8 + Math.sin(i * 0.785) * 60],
        ],
        '#f0dcc0',
        4,
      ),
    ) +
    rect(x - 40, y - 290, l + 80, 350, '#cfe6f2', 'opacity="0.16"') +
    stroke(
      [
        [x - 40, y + 60],
        [x - 40, y - 290],
        [x + l + 40, y - 290],
        [x + l + 40, y + 60],
      ],
      '#e6f3fa',
      3,
      'opacity="0.7"',
    ) +
    [0.25, 0.5, 0.75]
      .map((share) =>
        polygon(
          [
            [width * share - 10, 0],
            [width * share + 10, 0],
            [width * share + 190, 720],
            [width * share - 190, 720],
          ],
          '#ffe9b8',
          'opacity="0.08"',
        ),
      )
      .join('') +
    figure(frame, width * 0.14, 950, 330) +
    figure(frame, width * 0.22, 955, 250, '#d9a441')
  );
};

/** Library shelves running to a window. */
export const library: Scene = (frame) => {
  const { width, random } = frame;
  const spines = [
    '#8c3b33',
    '#34546a',
    '#6a7d4f',
    '#c29a4a',
    '#5c4a6a',
    '#d8cdb8',
    '#3b3f46',
    '#a8623f',
  ] as const;
  const shelf = (x: number, w: number) =>
    rect(x, 90, w, 800, '#6a4a33') +
    repeat(6, (row) => {
      const y = 110 + row * 128;
      let books = rect(x + 10, y, w - 20, 112, '#3a281d');
      for (let bx = x + 12; bx < x + w - 26;) {
        const [bw, bh] = [random.between(11, 24), random.between(70, 106)];
        books +=
          rect(bx, y + 112 - bh, bw, bh, random.pick(spines)) +
          rect(bx, y + 112 - bh * 0.8, bw, 4, '#e8d9b0', 'opacity="0.6"');
        bx += bw + 1.5;
      }
      return books + rect(x + 6, y + 112, w - 12, 12, '#8a6244');
    });
  return (
    rect(0, 0, width, frameHeight, '#cdb998') +
    rect(width * 0.38, 130, width * 0.24, 520, lighter(frame.light.haze, 0.4)) +
    rect(width * 0.38, 470, width * 0.24, 180, tone(frame, frame.season.ground)) +
    rect(width * 0.496, 130, width * 0.008, 520, '#f4ecdc') +
    rect(width * 0.38, 380, width * 0.24, 8, '#f4ecdc') +
    rect(0, 860, width, 150, '#7d5a3f') +
    polygon(
      [
        [width * 0.38, 650],
        [width * 0.62, 650],
        [width * 0.84, frameHeight],
        [width * 0.16, frameHeight],
      ],
      '#fff2cf',
      'opacity="0.28"',
    ) +
    shelf(-width * 0.02, width * 0.34) +
    shelf(width * 0.68, width * 0.34) +
    figure(frame, width * 0.47, 920, 330, '#4a5560') +
    figure(frame, width * 0.58, 900, 250, '#b5443c')
  );
};

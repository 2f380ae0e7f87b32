import { darker, lighter, mix, type Colour } from '../colour';
import { figure } from '../elements/people';
import {
  blend,
  circle,
  ellipse,
  line,
  polygon,
  rect,
  repeat,
  stroke,
  tone,
  frameHeight,
  type Point,
  type Scene,
} from '../frame';

/** The council: an amphitheatre of desks before a presidium and a flag in the river's colours. */
export const council: Scene = (frame) => {
  const { width, random } = frame;
  const desk: Colour = '#8a5f3f';
  return (
    blend('hall', [
      ['#cdbfa5', 1],
      ['#efe6d4', 1],
    ]) +
    rect(0, 0, width, 620, 'url(#hall)') +
    repeat(9, (i) => rect(width * (i * 0.125 - 0.005), 0, width * 0.012, 560, '#b8a88a')) +
    rect(width * 0.37, 110, width * 0.26, 190, '#f7f3ea') +
    rect(width * 0.37, 110, width * 0.26, 64, '#2f7d57') +
    rect(width * 0.37, 174, width * 0.26, 62, '#f4f7fa') +
    rect(width * 0.37, 236, width * 0.26, 64, '#2b6c9f') +
    rect(0, 540, width, 470, '#7d4f3f') +
    repeat(5, (i) =>
      figure(
        frame,
        width * (0.34 + i * 0.08),
        560,
        190,
        random.pick(['#2e3a4a', '#4a3f4f', '#3f4a40', '#7a3440']),
      ),
    ) +
    rect(width * 0.28, 450, width * 0.44, 96, desk) +
    rect(width * 0.28, 446, width * 0.44, 12, lighter(desk, 0.25)) +
    repeat(5, (i) =>
      stroke(
        [
          [width * (0.33 + i * 0.08), 446],
          [width * (0.335 + i * 0.08), 420],
        ],
        '#20252b',
        3,
      ),
    ) +
    [0, 1, 2]
      .map((row) => {
        const [y, size, count] = [640 + row * 110, 130 + row * 56, 9 - row];
        return (
          repeat(count, (i) => {
            const x = width * ((i + 0.5 + random.between(-0.06, 0.06)) / count);
            const cloth = random.pick(['#3a4656', '#5a4a52', '#44504a', '#6e3b40', '#2f4a63'] as const);
            return (
              ellipse(
                x,
                y - size * 0.55,
                size * 0.19,
                size * 0.24,
                random.pick(['#3b2f28', '#6b5138', '#8c8a88', '#2a2725']),
              ) +
              `<path d="M${x - size * 0.42} ${y}Q${x - size * 0.36} ${y - size * 0.42} ${x} ${y - size * 0.4}Q${x + size * 0.36} ${y - size * 0.42} ${x + size * 0.42} ${y}Z" fill="${cloth}"/>`
            );
          }) +
          rect(0, y - 8, width, 60, mix(desk, '#2a1a12', row * 0.14)) +
          rect(0, y - 12, width, 9, lighter(desk, 0.3 - row * 0.08))
        );
      })
      .join('')
  );
};

/** A classroom or workshop: a board, tables, young people bent over models. */
export const classroom: Scene = (frame) => {
  const { width, random } = frame;
  return (
    blend('room', [
      ['#e6ecdf', 1],
      ['#f4efe0', 1],
    ]) +
    rect(0, 0, width, frameHeight, 'url(#room)') +
    rect(0, 610, width, 400, '#c09a6c') +
    rect(width * 0.3, 130, width * 0.42, 270, '#5c3f2b') +
    rect(width * 0.31, 145, width * 0.4, 240, '#2f5d4c') +
    stroke(
      [
        [width * 0.36, 330],
        [width * 0.44, 220],
        [width * 0.5, 300],
        [width * 0.58, 190],
        [width * 0.66, 250],
      ],
      '#f0f4ee',
      4,
      'opacity="0.85"',
    ) +
    circle(width * 0.63, 320, 34, 'none', 'stroke="#f0f4ee" stroke-width="4" opacity="0.85"') +
    [0.05, 0.8]
      .map(
        (share) =>
          rect(width * share, 150, width * 0.16, 300, tone(frame, '#bfe0f0')) +
          rect(width * (share + 0.077), 150, width * 0.006, 300, '#ffffff') +
          rect(width * share, 296, width * 0.16, 7, '#ffffff'),
      )
      .join('') +
    figure(frame, width * 0.24, 640, 330, '#6a4c7d') +
    [
      [0.1, 720, 1],
      [0.55, 720, 1],
      [0.28, 860, 1.35],
      [0.74, 870, 1.35],
    ]
      .map(([share = 0, y = 0, scale = 1]) => {
        const x = width * share;
        return (
          figure(frame, x + 60 * scale, y + 20, 190 * scale) +
          figure(frame, x + 170 * scale, y + 20, 180 * scale) +
          rect(x, y - 40 * scale, 240 * scale, 18 * scale, '#d9b27a') +
          rect(x + 8, y - 22 * scale, 12 * scale, 110 * scale, '#8a6a45') +
          rect(x + 222 * scale, y - 22 * scale, 12 * scale, 110 * scale, '#8a6a45') +
          rect(
            x + 96 * scale,
            y - 74 * scale,
            54 * scale,
            34 * scale,
            random.pick(['#c9483c', '#2f6690', '#e0a034']),
          )
        );
      })
      .join('')
  );
};

/** A table with the food of the land: a bowl, berries, bread, fish or a pie. */
export const table: Scene = (frame) => {
  const { width, random } = frame;
  const cloth: Colour = random.pick(['#d8cbb0', '#c7d0cf', '#dcc3a8']);
  const filling: Colour = random.pick(['#b5282f', '#e0a02c', '#5a2b5e', '#c96a3a']);
  const [x, y] = [width * 0.46, 620];
  const bread = (bx: number, by: number, r: number) =>
    ellipse(bx, by, r * 1.5, r * 0.75, '#8a5528') +
    ellipse(bx, by - r * 0.14, r * 1.42, r * 0.62, '#b9793a') +
    [-0.6, 0, 0.6]
      .map((share) =>
        stroke(
          [
            [bx + r * (share - 0.2), by - r * 0.5],
            [bx + r * (share + 0.2), by + r * 0.1],
          ],
          '#e6bd7a',
          r * 0.07,
        ),
      )
      .join('');
  return (
    blend('wall', [
      ['#4b5a55', 1],
      ['#7d8b80', 1],
    ]) +
    rect(0, 0, width, 430, 'url(#wall)') +
    rect(width * 0.62, 40, width * 0.28, 330, lighter(frame.light.haze, 0.25)) +
    rect(width * 0.62, 250, width * 0.28, 120, tone(frame, frame.season.ground)) +
    rect(width * 0.755, 40, width * 0.01, 330, '#efe9da') +
    rect(width * 0.61, 366, width * 0.3, 18, '#efe9da') +
    blend('table', [
      [darker('#9a6a42', 0.15), 1],
      ['#b98455', 1],
    ]) +
    rect(0, 420, width, 590, 'url(#table)') +
    repeat(9, (i) =>
      stroke(
        [
          [0, 450 + i * i * 7],
          [width, 448 + i * i * 7.2],
        ],
        '#7d5231',
        2.5,
        'opacity="0.5"',
      ),
    ) +
    polygon(
      [
        [width * 0.14, 520],
        [width * 0.82, 500],
        [width * 0.96, 900],
        [width * 0.04, 930],
      ],
      cloth,
    ) +
    repeat(7, (i) =>
      stroke(
        [
          [width * (0.14 - i * 0.014), 520 + i * 58],
          [width * (0.82 + i * 0.02), 500 + i * 56],
        ],
        darker(cloth, 0.12),
        4,
      ),
    ) +
    ellipse(x, y + 74, 270, 62, '#0a1020', 'opacity="0.2"') +
    ellipse(x, y, 280, 120, '#f7f3ea') +
    ellipse(x, y - 4, 240, 96, '#d5dbd9') +
    ellipse(x, y - 12, 228, 86, filling) +
    repeat(70, () => {
      const angle = random.between(0, Math.PI * 2);
      const reach = Math.sqrt(random.between(0, 1));
      const [bx, by] = [x + Math.cos(angle) * 200 * reach, y - 22 + Math.sin(angle) * 70 * reach];
      return (
        circle(bx, by, 15, random.chance(0.5) ? lighter(filling, 0.14) : darker(filling, 0.14)) +
        circle(bx - 5, by - 5, 4, '#ffffff', 'opacity="0.55"')
      );
    }) +
    bread(width * 0.8, 640, 100) +
    rect(width * 0.13, 470, 110, 190, '#cfe2ea', 'rx="26" opacity="0.75"') +
    rect(width * 0.13, 540, 110, 120, filling, 'rx="26" opacity="0.7"') +
    ellipse(width * 0.13 + 55, 472, 55, 14, '#eef6fa') +
    stroke(
      [
        [width * 0.66, 850],
        [width * 0.84, 800],
      ],
      '#c9cdd0',
      12,
    ) +
    repeat(13, () =>
      circle(width * random.between(0.18, 0.6), random.between(800, 890), random.between(10, 17), filling),
    ) +
    repeat(
      9,
      (i) =>
        `<ellipse cx="${width * 0.2 + i * 34}" cy="${770 + (i % 2) * 20}" rx="30" ry="11" transform="rotate(${i * 23} ${width * 0.2 + i * 34} ${770 + (i % 2) * 20})" fill="${i % 2 ? '#4c7a45' : '#6b9a52'}"/>`,
    )
  );
};

/** Figures as a picture: columns with a trend above them. */
export const chart: Scene = (frame) => {
  const { width, random } = frame;
  const paper: Colour = random.pick(['#f4efe4', '#eaf0f2']);
  const ink: Colour = random.pick(['#2f6690', '#3f7d58', '#b5443c']);
  const columns = 12;
  let level = random.between(200, 330);
  const tops = Array.from({ length: columns }, (_, i): Point => {
    level = Math.min(640, Math.max(130, level + random.between(-60, 95)));
    return [width * 0.1 + ((i + 0.5) * width * 0.8) / columns, 820 - level];
  });
  return (
    rect(0, 0, width, frameHeight, paper) +
    repeat(6, (i) =>
      stroke(
        [
          [width * 0.08, 820 - i * 120],
          [width * 0.92, 820 - i * 120],
        ],
        darker(paper, 0.14),
        2.5,
      ),
    ) +
    tops
      .map(([x, y], i) =>
        rect(
          x - width * 0.024,
          y,
          width * 0.048,
          820 - y,
          i === columns - 1 ? '#e0862c' : mix(ink, paper, 0.25 + 0.35 * (1 - i / columns)),
          'rx="4"',
        ),
      )
      .join('') +
    `<path d="${line(tops.map(([x, y]) => [x, y - 46] as const))}" fill="none" stroke="${darker(ink, 0.2)}" stroke-width="7" stroke-linejoin="round" stroke-linecap="round"/>` +
    tops.map(([x, y]) => circle(x, y - 46, 11, paper) + circle(x, y - 46, 7, darker(ink, 0.2))).join('') +
    rect(width * 0.08, 820, width * 0.84, 6, darker(ink, 0.4))
  );
};

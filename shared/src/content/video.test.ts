import { expect, test } from 'vitest';
import { playerOrigins, videoAt } from './video.ts';

const rutube = '0a7d4c82f1b94e53b6c0e9d2478f15aa';

test.each([
  [`https://rutube.ru/video/${rutube}/`, `https://rutube.ru/play/embed/${rutube}/`],
  [`https://rutube.ru/shorts/${rutube}`, `https://rutube.ru/play/embed/${rutube}/`],
  [`https://rutube.ru/play/embed/${rutube}`, `https://rutube.ru/play/embed/${rutube}/`],
  [`https://rutube.ru/video/private/${rutube}/?p=Kx-9_`, `https://rutube.ru/play/embed/${rutube}/?p=Kx-9_`],
  ['https://vkvideo.ru/video-1_45', 'https://vk.com/video_ext.php?oid=-1&id=45&hd=2'],
  ['https://vk.com/clip-1_45?list=x', 'https://vk.com/video_ext.php?oid=-1&id=45&hd=2'],
  ['https://vk.com/wall-1?z=video7_45%2Fabc', 'https://vk.com/video_ext.php?oid=7&id=45&hd=2'],
  [
    'https://vk.com/video_ext.php?oid=-1&id=45&hash=ab12&autoplay=1',
    'https://vk.com/video_ext.php?oid=-1&id=45&hash=ab12&hd=2',
  ],
  ['https://www.youtube.com/watch?v=a-b_cDEF123', 'https://www.youtube-nocookie.com/embed/a-b_cDEF123'],
  [
    'https://youtu.be/a-b_cDEF123?si=track&t=90s',
    'https://www.youtube-nocookie.com/embed/a-b_cDEF123?start=90',
  ],
  ['https://m.youtube.com/shorts/a-b_cDEF123', 'https://www.youtube-nocookie.com/embed/a-b_cDEF123'],
])('%s is played by %s', (address, player) => {
  const video = videoAt(address);
  expect(video?.player).toBe(player);
  expect(playerOrigins).toContain(new URL(player).origin);
  expect(videoAt(video?.page ?? '')?.player).toBe(player.replace('&hash=ab12', ''));
});

test.each([
  '',
  'javascript:alert(1)',
  `http://rutube.ru/video/${rutube}/`,
  `https://rutube.ru:8443/video/${rutube}/`,
  `https://somebody@rutube.ru/video/${rutube}/`,
  `https://rutube.ru.evil.example/video/${rutube}/`,
  `https://evil.example/?https://rutube.ru/video/${rutube}/`,
  'https://rutube.ru/video/1/',
  'https://rutube.ru/redirect?to=https://evil.example',
  'https://vk.com/video_ext.php?oid=-1&id="><script>',
  'https://vk.com/away.php?to=https://evil.example',
  'https://www.youtube.com/watch?v=../../evil',
  'https://www.youtube.com/redirect?q=https://evil.example',
  'https://youtu.be/a-b_cDEF123/../x',
  'https://constructor/video-1_2',
])('«%s» is no video', (address) => {
  expect(videoAt(address)).toBeUndefined();
});

test('nothing of an address but the names of the video gets into a page', () => {
  const video = videoAt(`https://rutube.ru/video/${rutube}/?p="><script>&onload=x#"><script>`);
  expect(video).toEqual({
    service: 'rutube',
    page: `https://rutube.ru/video/${rutube}/`,
    player: `https://rutube.ru/play/embed/${rutube}/`,
  });
});

import { renderMarkdown } from '@gazeta/shared/markdown/render';
import { textOf } from '../content-store/text.ts';
import { inSight, type Progress } from './bundle.ts';
import type { TextResult } from './texts.ts';

/** Texts on their way through a thread. */
export interface TextOrder {
  markdowns: readonly string[];
  progress: Progress;
}

/** Has of everything that articles are written with. */
const rehearsal = `
Мост открыли **вовремя**: [движение](/news/most) пустили _в полдень_, хотя <b>лёд</b> ещё стоял.

## Что говорят

> Ждали сорок лет, подождём и до обеда.

- Первой прошла лыжница.
- За ней — снегоуборочная машина № 7.

![Мост](/uploads/most.png)

| Год  | Машин |
| ---- | ----- |
| 2025 | 1 204 |
`.repeat(3);

// The first texts of a thread take many times as long as the next: let them be nobody's.
for (let time = 0; time < 30; time += 1) renderText(rehearsal);

/** Runs in a thread of its own, so that a hostile text can be stopped. */
export default async function renderTexts({ markdowns, progress }: TextOrder): Promise<TextResult[]> {
  const results: TextResult[] = [];
  for (const markdown of markdowns) results.push(await inSight(progress, () => renderText(markdown)));
  return results;
}

function renderText(markdown: string): TextResult {
  const rendered = renderMarkdown(markdown);
  return rendered.ok ? { ok: true, text: textOf(rendered.sanitised) } : rendered;
}

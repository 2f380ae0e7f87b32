import type { Done } from '@gazeta/shared/readers/account';
import type { Readers } from '../../cms/readers.ts';
import { ofDesk, tooOften, type Refused } from '../attempt.ts';
import type { Visit } from './visit.ts';

/** Does what the link of a letter stands for. Nobody asks the desk for one made-up link after the other. */
export async function byLink(
  { visitor, words }: Pick<Visit, 'visitor' | 'words'>,
  act: (readers: Readers) => Promise<Done>,
): Promise<{ ok: true } | Refused> {
  const { readers, limits, address } = visitor;
  const refusal = await tooOften(words, limits, 'account', { address });
  return refusal ?? ofDesk(words, () => act(readers));
}

import { typoAnswer, type TypoOutcome, type TypoReport } from '@gazeta/shared/typo-report';
import { openDoor, refusal, type CmsAddress } from './door.ts';

export type TypoReports = ReturnType<typeof connectToTypoReports>;

/** Milliseconds that a reader waits for the desk. */
const patience = 5000;

/** Where reports of mistakes go. Throws `CmsGone` when the desk cannot take one. */
export function connectToTypoReports(address: CmsAddress) {
  const ask = openDoor(address);
  return {
    async send(report: TypoReport): Promise<TypoOutcome> {
      const path = '/api/typo-reports';
      const signal = AbortSignal.timeout(patience);
      const response = await ask(path, { method: 'POST', body: JSON.stringify(report), signal });
      if (!response.ok) throw refusal(path, response);
      return typoAnswer.parse(await response.json()).outcome;
    },
  };
}

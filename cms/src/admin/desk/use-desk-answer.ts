import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** A question to the desk, which is asked once; not made anew for each drawing. */
export type Question<Answer> = (
  get: ReturnType<typeof useFetchClient>['get'],
  options: { signal: AbortSignal },
) => Promise<{ data: Answer }>;

/** What the desk answers; undefined until it does. */
export function useDeskAnswer<Answer extends object>(ask: Question<Answer>): Answer | 'unknown' | undefined {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer | 'unknown'>();

  useEffect(() => {
    const controller = new AbortController();
    ask(get, { signal: controller.signal }).then(
      ({ data }) => setAnswer(data),
      () => !controller.signal.aborted && setAnswer('unknown'),
    );
    return () => controller.abort();
  }, [get, ask]);

  return answer;
}

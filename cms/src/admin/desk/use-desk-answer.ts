import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What the desk answers at the path; undefined until it does. */
export function useDeskAnswer<Answer extends object>(path: string): Answer | 'unknown' | undefined {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer | 'unknown'>();

  useEffect(() => {
    const controller = new AbortController();
    get<Answer>(path, { signal: controller.signal }).then(
      ({ data }) => setAnswer(data),
      () => !controller.signal.aborted && setAnswer('unknown'),
    );
    return () => controller.abort();
  }, [get, path]);

  return answer;
}

import { isbot } from 'isbot';

/** Whether a browser with this User-Agent is in somebody's hands; programs call themselves by their names, or nothing. */
export function isPerson(agent: string | undefined): agent is string {
  return Boolean(agent) && !isbot(agent);
}

/** Words of the forms of the log, by topic. */
import { dataById } from '#lib/collections.ts';
import type { LogTopic } from '#planner/interview/log/log-form.ts';
import type { LogWords } from '#planner/interview/log/log-words.ts';

/** The words of every topic, as `content/log` holds them. */
export async function logWords(): Promise<LogWords> {
  const files = await dataById('log');
  const of = (topic: LogTopic) => {
    const file = files[topic];
    if (!file) throw new Error(`content/log/${topic}.yaml is missing: the log has such forms.`);
    return file;
  };
  return {
    contact: of('contact'),
    money: of('money'),
    dispute: of('dispute'),
    offer: of('offer'),
    notice: of('notice'),
    court: of('court'),
    own: of('own'),
  };
}

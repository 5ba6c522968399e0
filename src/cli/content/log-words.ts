/**
 * Whether the words of the log fit its forms: none without a form, and no form without its words.
 */
import type { CheckedFile, ContentProblem } from '#cli/content/files.ts';
import type { Field } from '#planner/interview/fields.ts';
import { LOG_TOPICS } from '#planner/interview/log/log-form.ts';
import { LOG_FORMS } from '#planner/interview/log/log-forms.ts';
import type { LogFile } from '#schemas/log.ts';

type Words = Readonly<Record<string, LogFile['fields'][string]>>;

/** The fields of a topic with the cells of their rows; a field of several forms more than once. */
const fieldsOf = (topic: string): readonly Field[] =>
  LOG_FORMS.filter((form) => form.topic === topic)
    .flatMap(({ fields }) => fields)
    .flatMap((field): readonly Field[] =>
      field.kind === 'rows' ? [field, ...field.fields] : [field],
    )
    .filter(({ kept }) => !kept);

const differences = (
  asked: Iterable<string>,
  written: Iterable<string>,
  what: string,
): string[] => {
  const [code, words] = [new Set(asked), new Set(written)];
  return [
    ...[...code].filter((each) => !words.has(each)).map((each) => `${what} ${each} has no words`),
    ...[...words].filter((each) => !code.has(each)).map((each) => `no ${what} ${each} is asked`),
  ];
};

/** What is missing or too much in the options and rows of the fields. */
function partsOf(fields: readonly Field[], words: Words): string[] {
  const options = new Map<string, Set<string>>();
  for (const field of fields) {
    const own = field.kind === 'choice' || field.kind === 'choices' ? field.options : [];
    options.set(field.name, new Set([...(options.get(field.name) ?? []), ...own]));
  }
  return [...options].flatMap(([name, asked]) => {
    const { options: written = {}, row, add, remove } = words[name] ?? {};
    const isRows = fields.some((field) => field.name === name && field.kind === 'rows');
    const around = [row, add, remove].filter((each) => each !== undefined).length;
    return [
      ...differences(asked, Object.keys(written), `option of ${name}:`),
      ...(around === (isRows ? 3 : 0)
        ? []
        : [`${name}: rows have a row, add and remove; others none`]),
    ];
  });
}

/** A problem for each topic, form, field and option of the log that code or words have alone. */
export function checkLogWords(files: readonly CheckedFile<LogFile>[]): ContentProblem[] {
  const topics = differences(
    LOG_TOPICS,
    files.map(({ id }) => id),
    'topic',
  );
  return [
    ...topics.map((text) => ({ path: 'content/log', text })),
    ...files.flatMap(({ id, path, data }) => {
      const forms = LOG_FORMS.filter(({ topic }) => topic === id).map((form) => form.id);
      const fields = fieldsOf(id);
      return [
        ...differences(forms, Object.keys(data.forms), 'form'),
        ...differences(
          fields.map(({ name }) => name),
          Object.keys(data.fields),
          'field',
        ),
        ...partsOf(fields, data.fields),
      ].map((text) => ({ path, text }));
    }),
  ];
}

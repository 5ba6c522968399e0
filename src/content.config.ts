import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { askedSchema } from '#schemas/asked.ts';
import { changeSchema } from '#schemas/changes.ts';
import { clinicSchema } from '#schemas/clinic.ts';
import { countrySchema } from '#schemas/countries.ts';
import { termSchema } from '#schemas/glossary.ts';
import { guideSchema } from '#schemas/guides.ts';
import { lawSchema } from '#schemas/law.ts';
import { letterSchema } from '#schemas/letters.ts';
import { logSchema } from '#schemas/log.ts';
import { questionSchema } from '#schemas/questions.ts';
import { rehearsalSchema } from '#schemas/rehearsal.ts';
import { ruleSchema } from '#schemas/rules.ts';
import { searchSchema } from '#schemas/search.ts';
import { spineSchema } from '#schemas/spine.ts';
import { sourceSchema } from '#schemas/sources.ts';
import { stepSchema } from '#schemas/steps.ts';
import { toneSchema } from '#schemas/tone.ts';

/** The file name is the id, dots and all: the default would drop the dot of `debtor.kind`. */
const files = (folder: string, ending: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: `**/*.${ending}`,
    generateId: ({ entry }) => entry.slice(0, -ending.length - 1),
  });

export const collections = {
  countries: defineCollection({ loader: files('countries', 'json'), schema: countrySchema }),
  law: defineCollection({ loader: files('law', 'json'), schema: lawSchema }),
  sources: defineCollection({ loader: files('sources', 'yaml'), schema: sourceSchema }),
  rules: defineCollection({ loader: files('rules', 'yaml'), schema: ruleSchema }),
  steps: defineCollection({ loader: files('steps', 'yaml'), schema: stepSchema }),
  letters: defineCollection({ loader: files('letters', 'md'), schema: letterSchema }),
  tone: defineCollection({ loader: files('tone', 'yaml'), schema: toneSchema }),
  clinic: defineCollection({ loader: files('clinic', 'yaml'), schema: clinicSchema }),
  rehearsal: defineCollection({ loader: files('rehearsal', 'yaml'), schema: rehearsalSchema }),
  log: defineCollection({ loader: files('log', 'yaml'), schema: logSchema }),
  questions: defineCollection({ loader: files('questions', 'yaml'), schema: questionSchema }),
  glossary: defineCollection({ loader: files('glossary', 'md'), schema: termSchema }),
  asked: defineCollection({ loader: files('asked', 'yaml'), schema: askedSchema }),
  search: defineCollection({ loader: files('search', 'yaml'), schema: searchSchema }),
  ladder: defineCollection({ loader: files('ladder', 'yaml'), schema: spineSchema }),
  changes: defineCollection({ loader: files('changes', 'yaml'), schema: changeSchema }),
  guides: defineCollection({ loader: files('guides', 'mdx'), schema: guideSchema }),
};

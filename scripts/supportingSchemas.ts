import * as z from 'zod/mini';
import { civilDate } from '../src/facts/fieldSchemas.js';
import type {
  CalendarDocument,
  Correspondence,
  NationalityGroupsDocument,
  Source,
} from '../src/rules/supportingData.js';

const text = z.string().check(z.minLength(1));
const code = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const sources = z.array(z.strictObject({ id: code, at: text })).check(z.minLength(1));
const common = {
  $schema: z
    .optional(z.string())
    .register(z.globalRegistry, { description: 'The address of the JSON Schema, for editors.' }),
  verifiedOn: civilDate().register(z.globalRegistry, {
    description: 'The day on which it was last held against its sources.',
  }),
  sources,
};

/** The schema of `rules/calendar.json`. */
export const calendarSchema: z.ZodMiniType<CalendarDocument> = z.strictObject({
  workingWeek: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1), z.maxLength(7)),
  holidays: z
    .array(
      z.union([
        z.strictObject({
          id: code,
          month: z.int().check(z.minimum(1), z.maximum(12)),
          day: z.int().check(z.minimum(1), z.maximum(31)),
        }),
        z.strictObject({ id: code, daysAfterEaster: z.int().check(z.minimum(-100), z.maximum(250)) }),
      ]),
    )
    .check(z.minLength(1)),
  ...common,
});

/** The schema of `rules/nationality-groups.json`. */
export const nationalityGroupsSchema: z.ZodMiniType<NationalityGroupsDocument> = z.strictObject({
  groups: z.record(code, z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.minLength(1))),
  withoutNationality: code,
  ...common,
});

/** The schema of `rules/sources.json`. */
export const sourcesSchema: z.ZodMiniType<readonly Source[]> = z.array(
  z.strictObject({
    id: code,
    kind: z.enum(['guide', 'statute', 'official', 'specialist', 'press', 'repository', 'project']),
    title: text,
    address: z.nullable(z.string().check(z.regex(/^https?:\/\/\S+$/))),
    publishedOn: z.nullable(civilDate()),
    statesFrom: z.exactOptional(civilDate()),
    consultedOn: civilDate(),
  }),
);

const figureName = z.strictObject({
  document: z.string().check(z.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/)),
  parameter: z.string().check(z.regex(/^[a-z][a-zA-Z0-9]*$/)),
});

/** The schema of `rules/correspondences.json`. */
export const correspondencesSchema: z.ZodMiniType<readonly Correspondence[]> = z.array(
  z.strictObject({
    claim: z.string().check(z.regex(/^G\d+$/)),
    publishedOn: civilDate(),
    guide: figureName,
    law: figureName,
    subject: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/)),
    card: z.exactOptional(z.string()),
  }),
);

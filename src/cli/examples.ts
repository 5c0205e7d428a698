/** An example of a call, which the tests run. */
export interface Example {
  /** What it shows. */
  readonly about: string;
  /** What is sent to standard input; `undefined` for nothing. */
  readonly facts?: unknown;
  /** What stands behind the name of the program in a call before it, whose output is sent to standard input. */
  readonly from?: string;
  /** What stands behind the name of the program. */
  readonly args: string;
}

/** The examples of each command. */
export const EXAMPLES: Readonly<
  Record<
    | 'assess'
    | 'cards'
    | 'salary'
    | 'student'
    | 'family'
    | 'deadline'
    | 'register-number'
    | 'list'
    | 'show'
    | 'pin'
    | 'verify'
    | 'diff'
    | 'timeline'
    | 'replay',
    readonly Example[]
  >
> = {
  assess: [
    {
      about: 'A student with an offer of work, whose card expires at the end of the year',
      facts: {
        person: { nationality: 'IN', birthDate: '1998-03-14' },
        plans: { purpose: 'work' },
        stay: {
          document: 'residence-permit',
          card: { type: 'A', purpose: 'study', expiresOn: '2026-12-31', renewalAskedOn: null },
        },
        jobOffers: [
          {
            region: 'brussels',
            category: 'highly-qualified',
            grossSalary: { amount: '3800.00', per: 'month' },
            contractSignedOn: null,
          },
        ],
        studies: { higherEducationDegree: true, belgianDegree: true },
      },
      args: 'assess --as-of 2026-11-24',
    },
    {
      about: 'A few paragraphs to read to a person, by the law',
      facts: { person: { nationality: 'FR' }, events: [{ kind: 'entry', on: '2026-11-02' }] },
      args: 'assess --as-of 2026-11-24 --rulebook law --level paragraph',
    },
    {
      about: 'Case notes in Markdown, of a case of which nothing is known yet',
      facts: {},
      args: 'assess - --as-of 2026-11-24 --format md',
    },
  ],
  cards: [
    {
      about: 'A citizen of India with a degree and a contract that pays enough for the EU Blue Card',
      facts: {
        nationality: 'IN',
        stayDocument: 'visa-d',
        higherEducationDegree: true,
        employmentContract: true,
        blueCardThresholdMet: true,
        contractEndsOn: '2028-11-30',
        cardStartsOn: '2026-12-01',
      },
      args: 'cards --as-of 2026-11-24',
    },
    {
      about: 'What to tell when only the nationality and the purpose are known',
      facts: { nationality: 'FR', purpose: 'study' },
      args: 'cards --as-of 2026-11-24',
    },
  ],
  salary: [
    {
      about: 'A monthly salary in Brussels',
      facts: {
        region: 'brussels',
        category: 'highly-qualified',
        grossSalary: { amount: '3800.00', per: 'month' },
      },
      args: 'salary --as-of 2026-11-24',
    },
    {
      about: 'A yearly salary in Flanders, where the rate depends on the age, with the proof',
      facts: {
        region: 'flanders',
        category: 'highly-qualified',
        grossSalary: { amount: '45000.00', per: 'year' },
        birthDate: '1998-03-15',
      },
      args: 'salary --as-of 2026-11-24 --explain',
    },
    {
      about: 'The same for a program: JSON, and the outcome as the exit code',
      facts: { region: 'wallonia', category: 'blue-card', grossSalary: { amount: '70000.00', per: 'year' } },
      args: 'salary - --as-of 2026-11-24 --format json --exit-code',
    },
  ],
  student: [
    {
      about: 'A scholarship and the help of a sponsor',
      facts: {
        academicYear: '2026-2027',
        means: [
          { kind: 'scholarship', amount: '600.00', per: 'month' },
          { kind: 'sponsor', amount: '500.00', per: 'month' },
        ],
      },
      args: 'student --as-of 2026-11-24',
    },
  ],
  family: [
    {
      about: 'Wages, and rental income given for the year',
      facts: {
        incomes: [
          { kind: 'employment', amount: '2500.00', per: 'month' },
          { kind: 'rental', amount: '3600.00', per: 'year' },
        ],
      },
      args: 'family --as-of 2026-11-24',
    },
  ],
  deadline: [
    {
      about: 'Registration at the commune, eight working days after crossing the border',
      facts: { kind: 'arrival-registration', enteredOn: '2026-11-02' },
      args: 'deadline --as-of 2026-11-10',
    },
    {
      about: 'The window in which renewal is asked for',
      facts: { kind: 'renewal', expiresOn: '2027-01-15' },
      args: 'deadline --as-of 2026-11-24',
    },
  ],
  'register-number': [
    {
      about: 'A number and the date of birth of its holder',
      facts: { number: '85.07.30-033.28', birthDate: '1985-07-30' },
      args: 'register-number --as-of 2026-11-24',
    },
  ],
  list: [
    { about: 'The documents in force on a day', args: 'rules list --as-of 2026-11-24' },
    {
      about: 'The same, as the rulebook was known on another day',
      args: 'rules list --as-of 2026-11-24 --known-on 2026-12-31',
    },
  ],
  show: [
    {
      about: 'One document: figures, sources, rules',
      args: 'rules show guide/salary/flanders --as-of 2026-11-24',
    },
  ],
  pin: [{ about: 'The lock of the guide, on standard output', args: 'rules pin -' }],
  verify: [{ about: 'Whether a lock holds', from: 'rules pin -', args: 'rules verify -' }],
  diff: [
    {
      about: 'What a change of the law changes, without cases',
      args: 'rules diff 2026-06-30 2026-07-01 --no-cases',
    },
    {
      about: 'What was published between two days, and which shipped cases it flips, as Markdown',
      args: 'rules diff 2026-11-24 2026-12-31 --by known-on --format md',
    },
  ],
  timeline: [{ about: 'The history of a figure', args: 'rules timeline guaranteedIncome family-income' }],
  replay: [
    {
      about: 'A receipt that is asked again at once',
      facts: {
        region: 'brussels',
        category: 'blue-card',
        grossSalary: { amount: '4800.00', per: 'month' },
      },
      from: 'salary --as-of 2026-11-24 --receipt with-facts',
      args: 'rules replay -',
    },
  ],
};

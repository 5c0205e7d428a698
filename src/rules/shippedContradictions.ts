// Generated from rules/ by `npm run generate`: do not edit.

import { deepFreeze } from '../engine/deepFreeze.js';
import type { Contradiction } from './contradiction.js';

/** The figures of each rulebook that another one contradicts. */
export const CONTRADICTIONS: {
  readonly guide: readonly Contradiction[];
  readonly law: readonly Contradiction[];
} = /* @__PURE__ */ deepFreeze({
  guide: [
    {
      claim: 'G3',
      subject: 'card-validity',
      card: 'A',
      document: 'guide/cards/a',
      parameter: 'usualValidity',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/cards/a',
        parameter: 'longestValidity',
        value: 5,
        unit: 'years',
        sources: [
          { id: 'helderrecht', at: 'cards' },
          { id: 'primabook', at: 'residence titles' },
        ],
        variants: [],
      },
    },
    {
      claim: 'G7',
      subject: 'card-validity',
      card: 'H',
      document: 'guide/cards/h',
      parameter: 'maximumValidity',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/cards/h',
        parameter: 'standardValidity',
        value: 24,
        unit: 'months',
        sources: [
          { id: 'vreemdelingenrecht-blue-card', at: 'validity' },
          { id: 'vreemdelingenrecht-blue-card-work', at: 'validity' },
        ],
        variants: [],
      },
    },
    {
      claim: 'G8',
      subject: 'employer-change',
      card: 'H',
      document: 'guide/cards/h',
      parameter: 'employerChangeAfter',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/cards/h',
        parameter: 'employerChangeAfter',
        value: 12,
        unit: 'months',
        sources: [
          { id: 'vreemdelingenrecht-blue-card', at: 'change of employer' },
          { id: 'vreemdelingenrecht-blue-card-work', at: 'change of employer' },
          { id: 'bofidi-flanders-2024', at: 'EU Blue Card' },
        ],
        variants: [],
      },
    },
    {
      claim: 'G8',
      subject: 'mobility',
      card: 'H',
      document: 'guide/cards/h',
      parameter: 'mobilityAfter',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/cards/h',
        parameter: 'mobilityAfter',
        value: 12,
        unit: 'months',
        sources: [
          { id: 'vreemdelingenrecht-blue-card', at: 'mobility' },
          { id: 'mondaq-1451580', at: 'mobility' },
        ],
        variants: [],
      },
    },
    {
      claim: 'G19',
      subject: 'income-percentage',
      card: null,
      document: 'guide/family-income',
      parameter: 'percentage',
      from: '2026-01-01',
      to: '2026-02-28',
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/family-income',
        parameter: 'basePercentage',
        value: '110.00',
        unit: 'percent',
        sources: [
          { id: 'orangeconnect-family-2025', at: '110 %' },
          { id: 'droits-quotidiens-family-means', at: '110 %' },
          { id: 'fragomen-family-2025', at: '110 %' },
        ],
        variants: [
          {
            applies: {
              all: [
                { fact: 'filingOn', operator: 'dateOnOrAfter', value: '2025-08-18' },
                {
                  any: [
                    { fact: 'filingOn', operator: 'dateOnOrAfter', value: '2027-08-18' },
                    { fact: 'sponsorStayGrantedOn', operator: 'dateOnOrAfter', value: '2025-08-18' },
                  ],
                },
              ],
            },
            date: null,
          },
        ],
      },
    },
    {
      claim: 'G19',
      subject: 'income-percentage',
      card: null,
      document: 'guide/family-income',
      parameter: 'percentage',
      from: '2026-03-01',
      to: '2026-03-31',
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/family-income',
        parameter: 'basePercentage',
        value: '110.00',
        unit: 'percent',
        sources: [
          { id: 'orangeconnect-family-2025', at: '110 %' },
          { id: 'droits-quotidiens-family-means', at: '110 %' },
          { id: 'fragomen-family-2025', at: '110 %' },
        ],
        variants: [
          {
            applies: {
              all: [
                { fact: 'filingOn', operator: 'dateOnOrAfter', value: '2025-08-18' },
                {
                  any: [
                    { fact: 'filingOn', operator: 'dateOnOrAfter', value: '2027-08-18' },
                    { fact: 'sponsorStayGrantedOn', operator: 'dateOnOrAfter', value: '2025-08-18' },
                  ],
                },
              ],
            },
            date: null,
          },
        ],
      },
    },
    {
      claim: 'G19',
      subject: 'income-percentage',
      card: null,
      document: 'guide/family-income',
      parameter: 'percentage',
      from: '2026-04-01',
      to: '2026-06-30',
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/family-income',
        parameter: 'basePercentage',
        value: '110.00',
        unit: 'percent',
        sources: [
          { id: 'orangeconnect-family-2025', at: '110 %' },
          { id: 'droits-quotidiens-family-means', at: '110 %' },
          { id: 'fragomen-family-2025', at: '110 %' },
        ],
        variants: [
          {
            applies: {
              all: [
                { fact: 'filingOn', operator: 'dateOnOrAfter', value: '2025-08-18' },
                {
                  any: [
                    { fact: 'filingOn', operator: 'dateOnOrAfter', value: '2027-08-18' },
                    { fact: 'sponsorStayGrantedOn', operator: 'dateOnOrAfter', value: '2025-08-18' },
                  ],
                },
              ],
            },
            date: null,
          },
        ],
      },
    },
    {
      claim: 'G19',
      subject: 'income-percentage',
      card: null,
      document: 'guide/family-income',
      parameter: 'percentage',
      from: '2026-07-01',
      to: '2026-08-31',
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/family-income',
        parameter: 'basePercentage',
        value: '110.00',
        unit: 'percent',
        sources: [
          { id: 'orangeconnect-family-2025', at: '110 %' },
          { id: 'droits-quotidiens-family-means', at: '110 %' },
          { id: 'fragomen-family-2025', at: '110 %' },
        ],
        variants: [
          {
            applies: {
              all: [
                { fact: 'filingOn', operator: 'dateOnOrAfter', value: '2025-08-18' },
                {
                  any: [
                    { fact: 'filingOn', operator: 'dateOnOrAfter', value: '2027-08-18' },
                    { fact: 'sponsorStayGrantedOn', operator: 'dateOnOrAfter', value: '2025-08-18' },
                  ],
                },
              ],
            },
            date: null,
          },
        ],
      },
    },
    {
      claim: 'G19',
      subject: 'income-percentage',
      card: null,
      document: 'guide/family-income',
      parameter: 'percentage',
      from: '2026-09-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/family-income',
        parameter: 'basePercentage',
        value: '110.00',
        unit: 'percent',
        sources: [
          { id: 'orangeconnect-family-2025', at: '110 %' },
          { id: 'droits-quotidiens-family-means', at: '110 %' },
          { id: 'fragomen-family-2025', at: '110 %' },
        ],
        variants: [
          {
            applies: {
              all: [
                { fact: 'filingOn', operator: 'dateOnOrAfter', value: '2025-08-18' },
                {
                  any: [
                    { fact: 'filingOn', operator: 'dateOnOrAfter', value: '2027-08-18' },
                    { fact: 'sponsorStayGrantedOn', operator: 'dateOnOrAfter', value: '2025-08-18' },
                  ],
                },
              ],
            },
            date: null,
          },
        ],
      },
    },
    {
      claim: 'G19',
      subject: 'income-threshold',
      card: null,
      document: 'guide/family-income',
      parameter: 'threshold',
      from: '2026-01-01',
      to: '2026-02-28',
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/family-income',
        parameter: 'integrationThreshold',
        value: '2131.28',
        unit: 'EUR/month',
        sources: [
          { id: 'law-1980-12-15', at: 'art. 10 § 5' },
          { id: 'law-2002-05-26', at: 'art. 14 § 1, 3°' },
          { id: 'droits-quotidiens-family-means', at: '2,131.28, which is 120 %' },
          { id: 'kamba-avocats', at: '2,131.28' },
          { id: 'newland-chase', at: '2,131.28' },
          { id: 'cpas-sivry-rance', at: 'family rate' },
        ],
        variants: [
          {
            applies: {
              any: [
                { fact: 'filingOn', operator: 'dateBefore', value: '2025-08-18' },
                {
                  all: [
                    { fact: 'filingOn', operator: 'dateBefore', value: '2027-08-18' },
                    {
                      any: [
                        { fact: 'sponsorStayGrantedOn', operator: 'equal', value: null },
                        { fact: 'sponsorStayGrantedOn', operator: 'dateBefore', value: '2025-08-18' },
                      ],
                    },
                  ],
                },
              ],
            },
            date: null,
          },
        ],
      },
    },
    {
      claim: 'G19',
      subject: 'income-threshold',
      card: null,
      document: 'guide/family-income',
      parameter: 'threshold',
      from: '2026-03-01',
      to: '2026-03-31',
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/family-income',
        parameter: 'integrationThreshold',
        value: '2173.88',
        unit: 'EUR/month',
        sources: [
          { id: 'law-1980-12-15', at: 'art. 10 § 5' },
          { id: 'law-2002-05-26', at: 'art. 14 § 1, 3°' },
          { id: 'fod-waso-copy', at: 'integration income, family rate' },
          { id: 'welcome-belgium', at: '120 % of the integration income' },
        ],
        variants: [
          {
            applies: {
              any: [
                { fact: 'filingOn', operator: 'dateBefore', value: '2025-08-18' },
                {
                  all: [
                    { fact: 'filingOn', operator: 'dateBefore', value: '2027-08-18' },
                    {
                      any: [
                        { fact: 'sponsorStayGrantedOn', operator: 'equal', value: null },
                        { fact: 'sponsorStayGrantedOn', operator: 'dateBefore', value: '2025-08-18' },
                      ],
                    },
                  ],
                },
              ],
            },
            date: null,
          },
        ],
      },
    },
    {
      claim: 'G19',
      subject: 'income-threshold',
      card: null,
      document: 'guide/family-income',
      parameter: 'threshold',
      from: '2026-04-01',
      to: '2026-06-30',
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/family-income',
        parameter: 'integrationThreshold',
        value: '2173.88',
        unit: 'EUR/month',
        sources: [
          { id: 'law-1980-12-15', at: 'art. 10 § 5' },
          { id: 'law-2002-05-26', at: 'art. 14 § 1, 3°' },
          { id: 'fod-waso-copy', at: 'integration income, family rate' },
          { id: 'welcome-belgium', at: '120 % of the integration income' },
        ],
        variants: [
          {
            applies: {
              any: [
                { fact: 'filingOn', operator: 'dateBefore', value: '2025-08-18' },
                {
                  all: [
                    { fact: 'filingOn', operator: 'dateBefore', value: '2027-08-18' },
                    {
                      any: [
                        { fact: 'sponsorStayGrantedOn', operator: 'equal', value: null },
                        { fact: 'sponsorStayGrantedOn', operator: 'dateBefore', value: '2025-08-18' },
                      ],
                    },
                  ],
                },
              ],
            },
            date: null,
          },
        ],
      },
    },
    {
      claim: 'G19',
      subject: 'income-threshold',
      card: null,
      document: 'guide/family-income',
      parameter: 'threshold',
      from: '2026-07-01',
      to: '2026-08-31',
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/family-income',
        parameter: 'integrationThreshold',
        value: '2173.88',
        unit: 'EUR/month',
        sources: [
          { id: 'law-1980-12-15', at: 'art. 10 § 5' },
          { id: 'law-2002-05-26', at: 'art. 14 § 1, 3°' },
          { id: 'fod-waso-copy', at: 'integration income, family rate' },
          { id: 'welcome-belgium', at: '120 % of the integration income' },
        ],
        variants: [
          {
            applies: {
              any: [
                { fact: 'filingOn', operator: 'dateBefore', value: '2025-08-18' },
                {
                  all: [
                    { fact: 'filingOn', operator: 'dateBefore', value: '2027-08-18' },
                    {
                      any: [
                        { fact: 'sponsorStayGrantedOn', operator: 'equal', value: null },
                        { fact: 'sponsorStayGrantedOn', operator: 'dateBefore', value: '2025-08-18' },
                      ],
                    },
                  ],
                },
              ],
            },
            date: null,
          },
        ],
      },
    },
    {
      claim: 'G19',
      subject: 'income-threshold',
      card: null,
      document: 'guide/family-income',
      parameter: 'threshold',
      from: '2026-09-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/family-income',
        parameter: 'integrationThreshold',
        value: '2217.47',
        unit: 'EUR/month',
        sources: [
          { id: 'law-1980-12-15', at: 'art. 10 § 5' },
          { id: 'law-2002-05-26', at: 'art. 14 § 1, 3°' },
          { id: 'admetia-2026-10', at: '2,217.47 from 2026-09-01, which is 120 %' },
        ],
        variants: [
          {
            applies: {
              any: [
                { fact: 'filingOn', operator: 'dateBefore', value: '2025-08-18' },
                {
                  all: [
                    { fact: 'filingOn', operator: 'dateBefore', value: '2027-08-18' },
                    {
                      any: [
                        { fact: 'sponsorStayGrantedOn', operator: 'equal', value: null },
                        { fact: 'sponsorStayGrantedOn', operator: 'dateBefore', value: '2025-08-18' },
                      ],
                    },
                  ],
                },
              ],
            },
            date: null,
          },
        ],
      },
    },
    {
      claim: 'G21',
      subject: 'visa-fee',
      card: null,
      document: 'guide/costs',
      parameter: 'visaDFee',
      from: '2026-07-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/costs/visa-d',
        parameter: 'handlingFee',
        value: '250.00',
        unit: 'EUR',
        sources: [
          { id: 'visahq-2026-06-27', at: '250 from 1 July 2026' },
          { id: 'admetia-2026-10', at: 'visa D' },
        ],
        variants: [],
      },
    },
    {
      claim: 'G8',
      subject: 'employer-change',
      card: null,
      document: 'guide/deadlines/blue-card-employer-change',
      parameter: 'work',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/blue-card-employer-change',
        parameter: 'period',
        value: 12,
        unit: 'months',
        sources: [
          { id: 'cooperation-agreement-2024-03-22', at: 'agreement' },
          { id: 'vreemdelingenrecht-blue-card', at: 'H card' },
          { id: 'bofidi-flanders-2024', at: 'change of employer' },
        ],
        variants: [
          {
            applies: null,
            date: {
              figure: 'opensOn',
              from: 'employedSince',
              steps: [{ count: 12, unit: 'months', roll: 'none' }],
            },
          },
        ],
      },
    },
    {
      claim: 'G8',
      subject: 'mobility',
      card: null,
      document: 'guide/deadlines/blue-card-mobility',
      parameter: 'residence',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/blue-card-mobility',
        parameter: 'period',
        value: 12,
        unit: 'months',
        sources: [
          { id: 'cooperation-agreement-2024-03-22', at: 'agreement' },
          { id: 'vreemdelingenrecht-blue-card', at: 'mobility' },
          { id: 'mondaq-blue-card', at: 'mobility' },
        ],
        variants: [
          {
            applies: null,
            date: {
              figure: 'opensOn',
              from: 'residentSince',
              steps: [{ count: 12, unit: 'months', roll: 'none' }],
            },
          },
        ],
      },
    },
    {
      claim: 'G10',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/search-year',
      parameter: 'eve',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/search-year',
        parameter: 'before',
        value: 15,
        unit: 'days',
        sources: [
          { id: 'law-1980-12-15', at: 'art. 61/1/9' },
          { id: 'rd-1981-10-08', at: 'arts 104/5 and 104/6' },
          { id: 'dofi-search-year', at: 'time of the application' },
        ],
        variants: [
          {
            applies: null,
            date: { figure: 'dueOn', from: 'expiresOn', steps: [{ count: -15, unit: 'days', roll: 'none' }] },
          },
        ],
      },
    },
    {
      claim: 'G25',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/renewal',
      parameter: 'closesBefore',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/renewal',
        parameter: 'studentBefore',
        value: 15,
        unit: 'days',
        sources: [
          { id: 'law-1980-12-15', at: 'art. 61/1/2' },
          { id: 'rd-1981-10-08', at: 'art. 103' },
          { id: 'dofi-student-renewal', at: 'time of the application' },
        ],
        variants: [
          {
            applies: { all: [{ fact: 'stay', operator: 'equal', value: 'student' }] },
            date: { figure: 'dueOn', from: 'expiresOn', steps: [{ count: -15, unit: 'days', roll: 'none' }] },
          },
        ],
      },
    },
    {
      claim: 'G25',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/renewal',
      parameter: 'closesBefore',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/renewal',
        parameter: 'singlePermitBefore',
        value: 2,
        unit: 'months',
        sources: [
          { id: 'law-1980-12-15', at: 'art. 61/25-3' },
          { id: 'agii-h-card', at: 'renewal' },
        ],
        variants: [
          {
            applies: { all: [{ fact: 'stay', operator: 'equal', value: 'single-permit' }] },
            date: {
              figure: 'dueOn',
              from: 'expiresOn',
              steps: [{ count: -2, unit: 'months', roll: 'none' }],
            },
          },
        ],
      },
    },
    {
      claim: 'G25',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/renewal',
      parameter: 'closesBefore',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/renewal',
        parameter: 'researcherBefore',
        value: 2,
        unit: 'months',
        sources: [{ id: 'law-1980-12-15', at: 'art. 61/13' }],
        variants: [
          {
            applies: { all: [{ fact: 'stay', operator: 'equal', value: 'researcher' }] },
            date: {
              figure: 'dueOn',
              from: 'expiresOn',
              steps: [{ count: -2, unit: 'months', roll: 'none' }],
            },
          },
        ],
      },
    },
    {
      claim: 'G26',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/appeal',
      parameter: 'period',
      from: '2026-01-01',
      to: '2026-06-11',
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/appeal',
        parameter: 'shortPeriod',
        value: 10,
        unit: 'days',
        sources: [{ id: 'law-1980-12-15', at: 'art. 39/57 § 1' }],
        variants: [
          {
            applies: {
              all: [
                {
                  fact: 'ground',
                  operator: 'in',
                  value: ['detained', 'accelerated-asylum', 'inadmissible-asylum', 'extreme-urgency'],
                },
                {
                  fact: 'notifiedBy',
                  operator: 'in',
                  value: ['hand-delivery', 'registered-with-acknowledgment', 'fax'],
                },
              ],
            },
            date: {
              figure: 'dueOn',
              from: 'notifiedOn',
              steps: [{ count: 10, unit: 'days', roll: 'next-working-day' }],
            },
          },
          {
            applies: {
              all: [
                {
                  fact: 'ground',
                  operator: 'in',
                  value: ['detained', 'accelerated-asylum', 'inadmissible-asylum', 'extreme-urgency'],
                },
                { fact: 'notifiedBy', operator: 'in', value: ['registered-mail', 'ordinary-mail'] },
              ],
            },
            date: {
              figure: 'dueOn',
              from: 'notifiedOn',
              steps: [
                { count: 3, unit: 'working-days', roll: 'none' },
                { count: -1, unit: 'days', roll: 'none' },
                { count: 10, unit: 'days', roll: 'next-working-day' },
              ],
            },
          },
        ],
      },
    },
    {
      claim: 'G26',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/appeal',
      parameter: 'period',
      from: '2026-06-12',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/appeal',
        parameter: 'shortPeriod',
        value: 10,
        unit: 'days',
        sources: [{ id: 'law-1980-12-15', at: 'art. 39/57 § 1' }],
        variants: [
          {
            applies: {
              all: [
                { fact: 'notifiedOn', operator: 'dateBefore', value: '2026-06-12' },
                {
                  fact: 'ground',
                  operator: 'in',
                  value: ['detained', 'accelerated-asylum', 'inadmissible-asylum', 'extreme-urgency'],
                },
                {
                  fact: 'notifiedBy',
                  operator: 'in',
                  value: ['hand-delivery', 'registered-with-acknowledgment', 'fax'],
                },
              ],
            },
            date: {
              figure: 'dueOn',
              from: 'notifiedOn',
              steps: [{ count: 10, unit: 'days', roll: 'next-working-day' }],
            },
          },
          {
            applies: {
              all: [
                { fact: 'notifiedOn', operator: 'dateBefore', value: '2026-06-12' },
                {
                  fact: 'ground',
                  operator: 'in',
                  value: ['detained', 'accelerated-asylum', 'inadmissible-asylum', 'extreme-urgency'],
                },
                { fact: 'notifiedBy', operator: 'in', value: ['registered-mail', 'ordinary-mail'] },
              ],
            },
            date: {
              figure: 'dueOn',
              from: 'notifiedOn',
              steps: [
                { count: 3, unit: 'working-days', roll: 'none' },
                { count: -1, unit: 'days', roll: 'none' },
                { count: 10, unit: 'days', roll: 'next-working-day' },
              ],
            },
          },
        ],
      },
    },
    {
      claim: 'G26',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/appeal',
      parameter: 'period',
      from: '2026-01-01',
      to: '2026-06-11',
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/appeal',
        parameter: 'shortestPeriod',
        value: 5,
        unit: 'days',
        sources: [{ id: 'law-1980-12-15', at: 'art. 39/57 § 1' }],
        variants: [
          {
            applies: {
              all: [
                {
                  fact: 'ground',
                  operator: 'in',
                  value: ['inadmissible-subsequent-detained', 'extreme-urgency-repeated'],
                },
                {
                  fact: 'notifiedBy',
                  operator: 'in',
                  value: ['hand-delivery', 'registered-with-acknowledgment', 'fax'],
                },
              ],
            },
            date: {
              figure: 'dueOn',
              from: 'notifiedOn',
              steps: [{ count: 5, unit: 'days', roll: 'next-working-day' }],
            },
          },
          {
            applies: {
              all: [
                {
                  fact: 'ground',
                  operator: 'in',
                  value: ['inadmissible-subsequent-detained', 'extreme-urgency-repeated'],
                },
                { fact: 'notifiedBy', operator: 'in', value: ['registered-mail', 'ordinary-mail'] },
              ],
            },
            date: {
              figure: 'dueOn',
              from: 'notifiedOn',
              steps: [
                { count: 3, unit: 'working-days', roll: 'none' },
                { count: -1, unit: 'days', roll: 'none' },
                { count: 5, unit: 'days', roll: 'next-working-day' },
              ],
            },
          },
        ],
      },
    },
    {
      claim: 'G26',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/appeal',
      parameter: 'period',
      from: '2026-06-12',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/appeal',
        parameter: 'shortestPeriod',
        value: 5,
        unit: 'days',
        sources: [{ id: 'law-1980-12-15', at: 'art. 39/57 § 1' }],
        variants: [
          {
            applies: {
              all: [
                { fact: 'notifiedOn', operator: 'dateBefore', value: '2026-06-12' },
                {
                  fact: 'ground',
                  operator: 'in',
                  value: ['inadmissible-subsequent-detained', 'extreme-urgency-repeated'],
                },
                {
                  fact: 'notifiedBy',
                  operator: 'in',
                  value: ['hand-delivery', 'registered-with-acknowledgment', 'fax'],
                },
              ],
            },
            date: {
              figure: 'dueOn',
              from: 'notifiedOn',
              steps: [{ count: 5, unit: 'days', roll: 'next-working-day' }],
            },
          },
          {
            applies: {
              all: [
                { fact: 'notifiedOn', operator: 'dateBefore', value: '2026-06-12' },
                {
                  fact: 'ground',
                  operator: 'in',
                  value: ['inadmissible-subsequent-detained', 'extreme-urgency-repeated'],
                },
                { fact: 'notifiedBy', operator: 'in', value: ['registered-mail', 'ordinary-mail'] },
              ],
            },
            date: {
              figure: 'dueOn',
              from: 'notifiedOn',
              steps: [
                { count: 3, unit: 'working-days', roll: 'none' },
                { count: -1, unit: 'days', roll: 'none' },
                { count: 5, unit: 'days', roll: 'next-working-day' },
              ],
            },
          },
        ],
      },
    },
    {
      claim: 'G26',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/appeal',
      parameter: 'period',
      from: '2026-06-12',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/appeal',
        parameter: 'newAcceleratedPeriod',
        value: 10,
        unit: 'days',
        sources: [
          { id: 'law-2026-06-17', at: 'art. 2.15' },
          { id: 'cce-note-2026-08', at: 'time limits' },
          { id: 'probasile-2026-09', at: 'Council for Alien Law Litigation' },
        ],
        variants: [
          {
            applies: {
              all: [
                { fact: 'notifiedOn', operator: 'dateOnOrAfter', value: '2026-06-12' },
                { fact: 'ground', operator: 'equal', value: 'accelerated-asylum' },
                {
                  fact: 'notifiedBy',
                  operator: 'in',
                  value: ['hand-delivery', 'registered-with-acknowledgment', 'fax'],
                },
              ],
            },
            date: {
              figure: 'dueOn',
              from: 'notifiedOn',
              steps: [{ count: 10, unit: 'days', roll: 'next-working-day' }],
            },
          },
          {
            applies: {
              all: [
                { fact: 'notifiedOn', operator: 'dateOnOrAfter', value: '2026-06-12' },
                { fact: 'ground', operator: 'equal', value: 'accelerated-asylum' },
                { fact: 'notifiedBy', operator: 'in', value: ['registered-mail', 'ordinary-mail'] },
              ],
            },
            date: {
              figure: 'dueOn',
              from: 'notifiedOn',
              steps: [
                { count: 3, unit: 'working-days', roll: 'none' },
                { count: -1, unit: 'days', roll: 'none' },
                { count: 10, unit: 'days', roll: 'next-working-day' },
              ],
            },
          },
        ],
      },
    },
    {
      claim: 'G26',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/appeal',
      parameter: 'period',
      from: '2026-06-12',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/appeal',
        parameter: 'newUrgentPeriod',
        value: 5,
        unit: 'days',
        sources: [
          { id: 'law-2026-06-17', at: 'art. 2.15' },
          { id: 'cce-note-2026-08', at: 'time limits' },
          { id: 'probasile-2026-09', at: 'Council for Alien Law Litigation' },
        ],
        variants: [
          {
            applies: {
              all: [
                { fact: 'notifiedOn', operator: 'dateOnOrAfter', value: '2026-06-12' },
                {
                  fact: 'ground',
                  operator: 'in',
                  value: [
                    'detained',
                    'inadmissible-asylum',
                    'inadmissible-subsequent-detained',
                    'extreme-urgency',
                    'extreme-urgency-repeated',
                  ],
                },
                {
                  fact: 'notifiedBy',
                  operator: 'in',
                  value: ['hand-delivery', 'registered-with-acknowledgment', 'fax'],
                },
              ],
            },
            date: {
              figure: 'dueOn',
              from: 'notifiedOn',
              steps: [{ count: 5, unit: 'days', roll: 'next-working-day' }],
            },
          },
          {
            applies: {
              all: [
                { fact: 'notifiedOn', operator: 'dateOnOrAfter', value: '2026-06-12' },
                {
                  fact: 'ground',
                  operator: 'in',
                  value: [
                    'detained',
                    'inadmissible-asylum',
                    'inadmissible-subsequent-detained',
                    'extreme-urgency',
                    'extreme-urgency-repeated',
                  ],
                },
                { fact: 'notifiedBy', operator: 'in', value: ['registered-mail', 'ordinary-mail'] },
              ],
            },
            date: {
              figure: 'dueOn',
              from: 'notifiedOn',
              steps: [
                { count: 3, unit: 'working-days', roll: 'none' },
                { count: -1, unit: 'days', roll: 'none' },
                { count: 5, unit: 'days', roll: 'next-working-day' },
              ],
            },
          },
        ],
      },
    },
    {
      claim: 'G27',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/job-search',
      parameter: 'longestPeriod',
      from: '2026-01-01',
      to: '2026-05-21',
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/job-search',
        parameter: 'singlePermitPeriod',
        value: 90,
        unit: 'days',
        sources: [
          { id: 'law-1980-12-15', at: 'art. 61/25-2 § 5' },
          { id: 'agii-single-permit-end', at: 'end of the single permit' },
        ],
        variants: [
          {
            applies: { all: [{ fact: 'card', operator: 'equal', value: 'A' }] },
            date: {
              figure: 'dueOn',
              from: 'authorisationEndedOn',
              steps: [{ count: 90, unit: 'days', roll: 'none' }],
            },
          },
        ],
      },
    },
    {
      claim: 'G27',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/job-search',
      parameter: 'longestPeriod',
      from: '2026-05-22',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/job-search',
        parameter: 'singlePermitPeriod',
        value: 90,
        unit: 'days',
        sources: [
          { id: 'law-1980-12-15', at: 'art. 61/25-2 § 5' },
          { id: 'agii-single-permit-end', at: 'end of the single permit' },
        ],
        variants: [
          {
            applies: { all: [{ fact: 'card', operator: 'equal', value: 'A' }] },
            date: {
              figure: 'dueOn',
              from: 'authorisationEndedOn',
              steps: [{ count: 90, unit: 'days', roll: 'none' }],
            },
          },
        ],
      },
    },
    {
      claim: 'G27',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/job-search',
      parameter: 'longestPeriod',
      from: '2026-01-01',
      to: '2026-05-21',
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/job-search',
        parameter: 'blueCardPeriod',
        value: 6,
        unit: 'months',
        sources: [
          { id: 'cooperation-agreement-2024-03-22', at: 'agreement' },
          { id: 'vreemdelingenrecht-blue-card', at: 'unemployment' },
        ],
        variants: [
          {
            applies: { all: [{ fact: 'card', operator: 'equal', value: 'H' }] },
            date: {
              figure: 'dueOn',
              from: 'employmentEndedOn',
              steps: [{ count: 6, unit: 'months', roll: 'none' }],
            },
          },
        ],
      },
    },
    {
      claim: 'G27',
      subject: 'period',
      card: null,
      document: 'guide/deadlines/job-search',
      parameter: 'longestPeriod',
      from: '2026-05-22',
      to: null,
      knownFrom: '2026-11-24',
      knownUntil: null,
      other: {
        document: 'law/deadlines/job-search',
        parameter: 'blueCardPeriod',
        value: 6,
        unit: 'months',
        sources: [
          { id: 'cooperation-agreement-2024-03-22', at: 'agreement' },
          { id: 'vreemdelingenrecht-blue-card', at: 'unemployment' },
        ],
        variants: [
          {
            applies: { all: [{ fact: 'card', operator: 'equal', value: 'H' }] },
            date: {
              figure: 'dueOn',
              from: 'employmentEndedOn',
              steps: [{ count: 6, unit: 'months', roll: 'none' }],
            },
          },
        ],
      },
    },
  ],
  law: [],
});

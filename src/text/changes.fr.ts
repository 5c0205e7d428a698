import type { Messages } from './language.js';

/** What would open what is closed, by the code of the change, in French. */
export const CHANGES_FR: Messages = {
  'raise-salary':
    "augmentation du salaire brut de {amount:amount} {per:name.period}, pour atteindre {to:amount} {per:name.period}[, avant l'anniversaire des {age} ans][, jusqu'au {until:date}]",
  'raise-means':
    "augmentation de {amount:amount} {per:name.period} de ceci\u00a0: {kind:name.means}[, avant l'anniversaire des {age} ans][, jusqu'au {until:date}]",
  'raise-income':
    "augmentation de {amount:amount} {per:name.period} de ceci\u00a0: {kind:name.income}[, avant l'anniversaire des {age} ans][, jusqu'au {until:date}]",
  'add-means':
    "{amount:amount} {per:name.period} en plus, sous cette forme\u00a0: {kind:name.means}[, avant l'anniversaire des {age} ans][, jusqu'au {until:date}]",
  'add-income':
    "{amount:amount} {per:name.period} en plus, sous cette forme\u00a0: {kind:name.income}[, avant l'anniversaire des {age} ans][, jusqu'au {until:date}]",
  'wait-until': 'à partir du {on:date}, si tout le reste demeure inchangé',
  'wait-until-anniversary':
    'à partir du {on:date}, soit {value:figure.unit} après le {since:date} ({path}), si tout le reste demeure inchangé',
  'work-in-region':
    "lieu de travail\u00a0: {to:name.region} au lieu de {from:name.region}[, avant l'anniversaire des {age} ans][, jusqu'au {until:date}]",
  'set-fact':
    "avec cet élément, {path}\u00a0: {to}[, avant l'anniversaire des {age} ans][, jusqu'au {until:date}]",
};

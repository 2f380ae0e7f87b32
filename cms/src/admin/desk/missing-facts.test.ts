import { expect, test } from 'vitest';
import { missingFacts } from './missing-facts';

test('every fact of the imprint that is empty, blank or not there is named', () => {
  const whole = {
    name: 'Газета',
    ageMark: 'age16',
    imprint: {
      founder: 'ООО «Берег»',
      chiefEditor: 'А. Ким',
      registrationNumber: 'ЭЛ № ФС 77-1',
      registrationBody: 'Роскомнадзор',
    },
    contacts: { email: 'news@example.org', phone: '+7 000' },
  };
  expect(missingFacts(whole)).toEqual([]);
  expect(missingFacts({ ...whole, imprint: { ...whole.imprint, founder: ' ' }, contacts: null })).toEqual([
    'учредитель',
    'электронная почта редакции',
    'телефон редакции',
  ]);
});

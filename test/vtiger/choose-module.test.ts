// Which module keeps the tickets: by name, by kind of CRM, by what is there.
import { describe, expect, it } from 'vitest';
import { chooseModule } from '../../src/vtiger/modules/choose-module.ts';

const UNASKED = () => Promise.reject(new Error('listtypes was asked for'));

describe('the module', () => {
  it.each([
    ['HelpDesk', 'restapi', 'HelpDesk'],
    ['Cases', 'webservice', 'Cases'],
    ['auto', 'webservice', 'HelpDesk'],
  ] as const)('%s of a %s is %s, without asking', async (wanted, api, name) => {
    const { module } = await chooseModule(wanted, api, UNASKED);
    expect(module.name).toBe(name);
  });

  it.each([
    [['Leads', 'HelpDesk', 'Cases'], 'Cases', 'before HelpDesk, which is there too: see module'],
    [['Cases'], 'Cases', 'the only one there is'],
    [['Contacts', 'HelpDesk'], 'HelpDesk', 'the only one there is'],
  ])('of a cloud with %j is %s: %s', async (types, name, why) => {
    const chosen = await chooseModule('auto', 'restapi', () => Promise.resolve(types));
    expect(chosen.module.name).toBe(name);
    expect(chosen.why).toBe(why);
  });

  it('of a cloud that shows none is a right that is missing', async () => {
    const choosing = chooseModule('auto', 'restapi', () => Promise.resolve(['Leads']));
    await expect(choosing).rejects.toMatchObject({ code: 'vtiger-denied' });
  });
});

import { asksForSomething } from '#domain/acts/acts.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { askedOf } from '#domain/voices/addressed.ts';
import { isDocumented, recordStateOf } from '#domain/voices/documented.ts';
import type { ViewContext } from '../context.ts';
import { awaitedIn, assessedIn } from '../entries/parties/opening.ts';
import { itemOf } from '../items.ts';
import type { ItemView } from '../model/item.ts';
import type { ListView } from '../model/list.ts';
import { memberCountriesByName } from '../names.ts';
import { listShell } from './shell.ts';

interface Told {
  country: Entry<'parties'>;
  own: readonly Entry<'agreements'>[];
  government: number;
  civilSociety: number;
}

function toldOf(context: ViewContext, country: Entry<'parties'>): Told {
  const awaited = awaitedIn(context, country.id);
  return {
    country,
    own: askedOf(context.ledger, country.id).own,
    government: assessedIn(context, country.id, awaited, 'government'),
    civilSociety: assessedIn(context, country.id, awaited, 'civil-society'),
  };
}

/** A country in one line: the acts that name it, what documents show of them, and who has informed where anybody has. */
function line(context: ViewContext, { country, own, government, civilSociety }: Told, isHeard: boolean): ItemView {
  const { list } = context.messages.parties;
  const documented = own.filter((agreement) => isDocumented(recordStateOf(context.ledger, agreement))).length;
  return {
    ...itemOf(context, country),
    meta: [
      list.naming(own.length),
      ...(own.length === 0 ? [] : [list.documented(documented, own.length)]),
      ...(isHeard ? [list.spoken(government, civilSociety)] : []),
    ],
  };
}

/** The member countries, each in a line, after what can be said of all of them in a sentence. */
export function countriesView(context: ViewContext): ListView {
  const { ledger, messages } = context;
  const { list } = messages.parties;
  const told = memberCountriesByName(context).map((country) => toldOf(context, country));
  const asked = ledger.all('agreements').filter(asksForSomething);
  const naming = new Set(told.flatMap(({ own }) => own));
  const governments = told.filter(({ government }) => government > 0).length;
  const countries = told.filter(({ civilSociety }) => civilSociety > 0).length;
  const isHeard = governments + countries > 0;
  return {
    ...listShell(context, { section: 'countries', groups: [{ items: told.map((each) => line(context, each, isHeard)) }] }),
    intro: `${list.intro(asked.length, naming.size)} ${isHeard ? list.heard(governments, countries, told.length) : list.nothing}`,
  };
}

// A data table: letters of other scripts that look like Latin ones. Accents are taken off before a letter is looked up.

const PAIRS: Readonly<Record<string, string>> = {
  Cyrillic: 'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlѵvгrкkмmпnтtАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԚQԜWӀIѴVЗ3',
  Greek: 'οoνvαaιiκkρpτtυuχxγyΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
  Armenian: 'ոnօoսuհhցgզqՍUՕOԼLՏS',
  Cherokee: 'ᎪAᎬEᎠDᎳWᎷMᎻHᎢTᏚSᏞLᏟCᏢPᏙVᎥiᎫJᏦKᏴBᏀGᏃZᎡR',
  Lisu: 'ꓐBꓑPꓓDꓔTꓖGꓗKꓙJꓚCꓜZꓝFꓟMꓠNꓡLꓢSꓣRꓦVꓧHꓪWꓫXꓬYꓮAꓰEꓲIꓳOꓴU',
  Coptic: 'ⲟoⲥcⲣpⲀAⲂBⲈEⲎHⲒIⲔKⲘMⲚNⲞOⲢPⲤCⲦTⲬX',
};

const pairsIn = (pairs: string): [string, string][] => [...pairs.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from!, to!]);

/** The Latin letter that each of them looks like. */
export const LATIN_LOOK: ReadonlyMap<string, string> = new Map(Object.values(PAIRS).flatMap(pairsIn));

/** What has such letters. */
export const LOOK_ALIKE_SCRIPT = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Lisu}\p{sc=Coptic}]/u;

/** Letters that no honest word has beside Latin ones. Greek ones do stand there: `kΩ`. */
export const NEVER_AMONG_LATIN = /[\p{sc=Cyrillic}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Lisu}\p{sc=Coptic}]/u;

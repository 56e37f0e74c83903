/** What each cross-check expects, in an author's words; only a file that is off needs them. */
export const expectations = {
  'own-id': 'an id that nothing else has',
  source: 'the id of a source in this file',
  speaker: 'the id of a party, or signatories',
  party: 'the id of a party',
  claim: 'the id of a claim',
  signatory: 'the id of a signatory',
  named: 'a country or a name',
  'who-says': 'who says so, since it is a claim',
  'state-country': "the state's country code",
  'body-name': "the organisation's name",
  undated: 'a name without its date, ',
  once: 'a country that is listed once',
  outside: 'a country that is neither on the list nor joined later',
  'un-member': 'a member of the United Nations',
  country: 'the code of a country',
  day: 'a day that the calendar has',
} as const;

import type { SignalId } from '../src/report.ts';

/** An English sentence of an invitation, with signals that a reader finds in it and signals that nobody does. */
export interface TaggedSentence {
  readonly text: string;
  readonly has: readonly SignalId[];
  readonly lacks: readonly SignalId[];
  /** What goes wrong with the tagger too; a sentence that no longer goes wrong has to lose this. */
  readonly stillWrong?: readonly SignalId[];
}

/**
 * Sentences with words that are two parts of speech in English, as senders write them; but for the last ones written
 * before the code.
 */
export const sentences: readonly TaggedSentence[] = [
  // present
  { text: 'Every participant will receive a small present from us.', has: ['gift'], lacks: [] },
  { text: 'A present for your clinic is waiting at our booth.', has: ['gift'], lacks: [] },
  {
    text: 'Dr Lind will present data from the extension study, and lunch is served.',
    has: ['meal'],
    lacks: ['gift'],
  },
  { text: 'Our specialists present the results and answer your questions.', has: [], lacks: ['gift'] },
  {
    text: 'Three centres in the region present their experience of home dialysis.',
    has: [],
    lacks: ['gift'],
  },
  { text: 'You are welcome to present a case of your own.', has: [], lacks: ['gift'] },
  // book
  { text: 'Please book your place before 3 March.', has: [], lacks: ['gift'] },
  { text: 'You will also receive a book on point-of-care ultrasound.', has: ['gift'], lacks: [] },
  { text: 'Every delegate gets the book by our lecturer, signed.', has: ['gift'], lacks: [] },
  { text: 'We book the hotel for you and send the bill to Acme.', has: ['lodging'], lacks: ['gift'] },
  { text: 'To book a demonstration on your ward, simply reply to this mail.', has: [], lacks: ['gift'] },
  // train
  {
    text: 'We cover the train from Uppsala and one night at the hotel.',
    has: ['travel', 'lodging'],
    lacks: [],
  },
  { text: 'The train to Gothenburg is paid by us.', has: ['travel'], lacks: [] },
  { text: 'We come to your ward and train your staff on the new pump.', has: [], lacks: ['travel'] },
  { text: 'Our educators train nurses on site at no cost.', has: [], lacks: ['travel'] },
  { text: 'Acme offers to train two super users from each unit.', has: [], lacks: ['travel'] },
  // coach
  { text: 'We provide a coach from the central station to the venue.', has: ['travel'], lacks: [] },
  { text: 'The coach to the airport is included.', has: ['travel'], lacks: [] },
  { text: 'We offer to coach your team in laparoscopic suturing.', has: [], lacks: ['travel'] },
  {
    text: 'Our application specialists coach your nurses during the first week, free of charge.',
    has: [],
    lacks: ['travel'],
  },
  // stay
  { text: 'Your stay is paid by Acme Medical.', has: ['lodging'], lacks: [] },
  { text: 'Travel and a two-day stay in Lisbon are included.', has: ['travel', 'lodging'], lacks: [] },
  { text: 'We offer the tools you need to stay up to date in heart failure.', has: [], lacks: ['lodging'] },
  { text: 'Stay tuned: the full agenda is included in our next mail.', has: [], lacks: ['lodging'] },
  { text: 'Please stay for questions, coffee is provided.', has: ['meal'], lacks: ['lodging'] },
  // drink, drinks
  { text: 'There will be drinks after the last session.', has: ['alcohol'], lacks: [] },
  { text: 'A drink in the bar is included.', has: ['alcohol'], lacks: [] },
  { text: 'We discuss how to advise patients who drink too much.', has: [], lacks: ['alcohol'] },
  { text: 'Why do older patients drink less than they should?', has: [], lacks: ['alcohol'] },
  // show
  { text: 'The registry data show a clear reduction in admissions.', has: [], lacks: ['leisure'] },
  { text: 'Two recent studies from Lund show that early treatment helps.', has: [], lacks: ['leisure'] },
  { text: 'Let our consultants show you around the simulator.', has: [], lacks: ['leisure'] },
  { text: 'A show with dinner closes the first day.', has: ['leisure', 'meal'], lacks: [] },
  { text: 'Tickets for the evening show are included.', has: ['leisure'], lacks: [] },
  // party, dance
  { text: 'Join our party on the harbour boat on Friday evening.', has: ['leisure'], lacks: [] },
  { text: 'A third party collects your answers.', has: [], lacks: ['leisure'] },
  { text: 'After dinner there is a live band and a dance.', has: ['leisure', 'meal'], lacks: [] },
  // wrap, feast, mingle
  { text: 'We wrap up at 16.00 with time for questions.', has: [], lacks: ['meal'] },
  { text: 'Professor Holm will wrap the day up.', has: [], lacks: ['meal'] },
  { text: 'A wrap and a bottle of water are provided at noon.', has: ['meal'], lacks: [] },
  { text: 'A seafood feast rounds off the evening.', has: ['meal'], lacks: [] },
  { text: 'Meal planning in type 2 diabetes is our theme.', has: [], lacks: ['meal'] },
  // surprise
  { text: 'The five-year results may surprise you.', has: [], lacks: ['gift'] },
  { text: 'A small surprise awaits you at our stand.', has: ['gift'], lacks: [] },
  // resort, cruise
  { text: 'When do we resort to surgery?', has: [], lacks: ['venue'] },
  { text: 'The meeting takes place at a resort outside Malaga.', has: ['venue'], lacks: [] },
  // travel, transfer, shuttle, fly
  { text: 'We offer support to patients who travel far to reach their clinic.', has: [], lacks: ['travel'] },
  { text: 'Your travel is paid by the company.', has: ['travel'], lacks: [] },
  {
    text: 'We transfer your images to the new archive, and Acme pays for the work.',
    has: [],
    lacks: ['travel'],
  },
  { text: 'An airport transfer is included.', has: ['travel'], lacks: [] },
  { text: 'A shuttle between hotel and venue is provided free of charge.', has: ['travel'], lacks: [] },
  {
    text: 'Our couriers shuttle samples between the sites, included in the service.',
    has: [],
    lacks: ['travel'],
    stillWrong: ['travel'],
  },
  { text: 'We fly you to Barcelona for the congress.', has: ['travel'], lacks: [] },
  {
    text: 'We offer a virtual tour in which you fly through the coronary arteries.',
    has: [],
    lacks: ['travel'],
  },
  // draw, contest
  { text: 'All who answer take part in a draw.', has: ['prize'], lacks: [] },
  { text: 'We teach your nurses to draw blood through the new port.', has: [], lacks: ['prize'] },
  { text: 'Enter our contest at the booth.', has: ['prize'], lacks: [] },
  { text: 'Some authors contest this finding, and we invite you to the debate.', has: [], lacks: ['prize'] },
  // tour, sample, musical
  { text: 'A tour of the old town is included.', has: ['leisure'], lacks: [] },
  { text: 'Tour our simulation bus outside the main entrance.', has: [], lacks: ['leisure'] },
  { text: 'The musical Evita is on the programme for Thursday evening.', has: ['leisure'], lacks: [] },
  { text: 'We invite you to a talk on musical training and the ageing brain.', has: [], lacks: ['leisure'] },
  { text: 'A sample of the dressing is yours to take home.', has: ['gift'], lacks: [] },
  { text: 'Our analysers sample the air every minute.', has: [], lacks: ['gift'] },
  // found later, where other sentences showed that the tagger errs
  { text: 'Dinner and drinks are on us.', has: ['meal', 'alcohol'], lacks: [] },
  { text: 'Neither dinner nor drinks are included.', has: ['meal', 'alcohol'], lacks: [] },
  { text: 'Dinner and show at the Oscar theatre are included.', has: ['meal', 'leisure'], lacks: [] },
];

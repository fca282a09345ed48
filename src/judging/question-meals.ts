import type { Signal } from '../report.ts';
import { isDigital } from './is-digital.ts';

const LUNCH = { from: '11:30', to: '13:00' };
const DINNER = { from: '17:30', to: '19:30' };

/**
 * Whether the sender has to be asked about food: a meal is offered that the text neither names nor prices, or the
 * event covers a whole lunch or dinner hour without a word about a meal. `names` are words that tell what a meal is.
 */
export function asksForMeals(signals: readonly Signal[], names: readonly string[]): boolean {
  const meals = signals.filter((signal) => signal.id === 'meal');
  if (meals.some((meal) => isLeftOpen(meal, names))) return true;
  return meals.length === 0 && !isDigital(signals) && signals.some(coversMealHour);
}

// “Vi dukar upp långbord, till bords 19.00” is a dinner by its hour, and still does not tell what is served.
function isLeftOpen(meal: Signal, names: readonly string[]): boolean {
  if (meal.stance === 'denied' || meal.payer === 'participant' || meal.amount !== undefined) return false;
  if (meal.kind === 'unspecified') return true;
  const isSitting = meal.kind === 'lunch' || meal.kind === 'dinner';
  return isSitting && !names.some((name) => meal.quote.toLowerCase().includes(name));
}

function coversMealHour(signal: Signal): boolean {
  if (signal.id !== 'schedule' || signal.from === undefined) return false;
  const runsOver = signal.endDate !== undefined && signal.endDate !== signal.date;
  const to = runsOver ? '24:00' : (signal.to ?? addMinutes(signal.from, signal.minutes));
  return [LUNCH, DINNER].some(
    (hour) => signal.from !== undefined && signal.from <= hour.from && to >= hour.to,
  );
}

function addMinutes(from: string, minutes: number | undefined): string {
  const [hour = 0, minute = 0] = from.split(':').map(Number);
  const end = hour * 60 + minute + (minutes ?? 0);
  return `${pad(Math.floor(end / 60))}:${pad(end % 60)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

export { countUnansweredOffers } from './offer-requests.ts';

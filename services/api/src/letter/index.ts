export { officePhone, officePhones } from './office-phone.ts';
export { tellOfLinkAnswer } from './tell-of-link-answer.ts';

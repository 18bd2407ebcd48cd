import { createContext, useContext } from 'react';

/** Takes what a code or an id is called that was chosen just now, so that the difference can name it. */
export type LearnName = (key: string, name: string) => void;

export const LearnNameContext = createContext<LearnName>(() => {});

export const useLearnName = (): LearnName => useContext(LearnNameContext);

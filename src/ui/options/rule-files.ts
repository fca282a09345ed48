/** The kinds of file that may hold rules of one's own, as a file chooser takes them. */
export const ruleFiles = '.json,application/json,text/plain';

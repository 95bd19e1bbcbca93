/** What the speaker's console may ask the talk to do, as if its key were pressed there. */
export const consoleCommands = ['nextSlide', 'previousSlide', 'goToSlide', 'firstSlide', 'lastSlide', 'slideBefore', 'wholeSlide', 'oneByOne', 'unfoldSlide', 'black', 'white'] as const;

/** The name of such a command. */
export type ConsoleCommand = typeof consoleCommands[number];

/** Whether a command is one of them. */
export const isConsoleCommand = (command: string): command is ConsoleCommand => (consoleCommands as readonly string[]).includes(command);
